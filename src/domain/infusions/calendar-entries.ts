/** What a calendar file holds for each infusion: the day itself and the evening before, each under a name that never changes. */
import { addDays, type CivilDay } from '../civil-day.ts';
import { inProtocolOrder } from './course.ts';
import type { Infusion } from './infusion.ts';

export type CalendarEntry = {
  /** 'c1d8-day', 'c1d8-evening': the same whatever day it moves to. */
  id: string;
  infusion: Infusion;
  kind: 'day' | 'evening';
  on: CivilDay;
  /** When its alarm rings on that day, 'HH:MM'. */
  time: string;
  status: 'confirmed' | 'cancelled';
};

/** What the last file held, by entry: day and time as one text. */
export type GivenEntries = Readonly<Record<string, string>>;

export type CalendarSources = {
  infusions: readonly Infusion[];
  times: { eveningBefore: string; morningOf: string };
  today: CivilDay;
  given?: GivenEntries | undefined;
};

/**
 * Everything that is still ahead. What an earlier file held and no day has any more is taken back by name;
 * what was never given needs no taking back.
 */
export function calendarEntries({ infusions, times, today, given = {} }: CalendarSources): CalendarEntry[] {
  return inProtocolOrder(infusions).flatMap((infusion): CalendarEntry[] => {
    const entries = entriesOf(infusion, times);
    if (infusion.status === 'planned') return entries.filter(({ on }) => on >= today);
    if (infusion.status === 'done') return [];
    return entries.flatMap((entry): CalendarEntry[] => {
      const [on, time] = given[entry.id]?.split(' ') ?? [];
      return on === undefined || time === undefined || on < today
        ? []
        : [{ ...entry, on, time, status: 'cancelled' }];
    });
  });
}

function entriesOf(infusion: Infusion, times: CalendarSources['times']): CalendarEntry[] {
  const { id, plannedOn } = infusion;
  const entry = { infusion, status: 'confirmed' as const };
  return [
    { ...entry, id: `${id}-evening`, kind: 'evening', on: addDays(plannedOn, -1), time: times.eveningBefore },
    { ...entry, id: `${id}-day`, kind: 'day', on: plannedOn, time: times.morningOf },
  ];
}

/** To be kept once the file was handed over. */
export function givenBy(entries: readonly CalendarEntry[]): GivenEntries {
  return Object.fromEntries(
    entries.filter(({ status }) => status === 'confirmed').map(({ id, on, time }) => [id, `${on} ${time}`]),
  );
}

/** Whether the calendar shows something else than what is planned now. */
export function isGivenOld(entries: readonly CalendarEntry[], given: GivenEntries): boolean {
  return entries.some(({ id, on, time, status }) => status === 'cancelled' || given[id] !== `${on} ${time}`);
}
