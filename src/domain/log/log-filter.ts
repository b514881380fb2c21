/** Which entries of the log are to be seen; every part that is absent lets all pass. */
import { FEVER } from '../../content/product/lines/definitions.ts';
import { addDays, type CivilDay, civilDayIn } from '../civil-day.ts';
import { dayOfInfusion, standingInfusions } from '../infusions/course.ts';
import type { Infusion } from '../infusions/infusion.ts';
import type { SymptomEntry } from '../symptoms/entry.ts';
import { factsOf } from '../symptoms/facts.ts';
import { holds } from '../symptoms/holds.ts';
import type { LogRow } from './log-days.ts';

export type LogFilter = {
  by?: SymptomEntry['by'];
  withFever?: true;
  withSigns?: true;
  /** A call was asked for. */
  askedToCall?: true;
  cycle?: number;
  /** Nothing after this day. */
  until?: CivilDay;
};

export type DaySpan = { from: CivilDay; to: CivilDay };

export function isFiltering(filter: LogFilter): boolean {
  return Object.values(filter).some((part) => part !== undefined);
}

/** By what an entry says, not by when it was made. */
export function isByContent({ by, withFever, withSigns, askedToCall }: LogFilter): boolean {
  return [by, withFever, withSigns, askedToCall].some((part) => part !== undefined);
}

export function cyclesOf(infusions: readonly Infusion[], today: CivilDay): number[] {
  const begun = standingInfusions(infusions).filter((infusion) => dayOfInfusion(infusion) <= today);
  return [...new Set(begun.map(({ cycle }) => cycle))];
}

/** From the first infusion of the cycle to the day before the next cycle, or without an end. */
export function spanOfCycle(
  infusions: readonly Infusion[],
  cycle: number,
): { from: CivilDay; to?: CivilDay } | undefined {
  const inOrder = standingInfusions(infusions);
  const first = inOrder.find((infusion) => infusion.cycle === cycle);
  if (!first) return undefined;
  const from = dayOfInfusion(first);
  const next = inOrder.find((infusion) => infusion.cycle > cycle && dayOfInfusion(infusion) > from);
  return { from, ...(next && { to: addDays(dayOfInfusion(next), -1) }) };
}

/** The days that a filter leaves; both ends belong to them. */
export function daysOf(filter: LogFilter, infusions: readonly Infusion[]): Partial<DaySpan> {
  const cycle = filter.cycle === undefined ? undefined : spanOfCycle(infusions, filter.cycle);
  const ends = [cycle?.to, filter.until].filter((end) => end !== undefined).sort();
  return { ...(cycle && { from: cycle.from }), ...(ends[0] !== undefined && { to: ends[0] }) };
}

type Row = { row: LogRow; filter: LogFilter; days: Partial<DaySpan>; zone: string };

/** `hasAskedToCall` is only called where it decides: it costs the most. */
export function isShown(
  { row, filter, days, zone }: Row,
  hasAskedToCall: (entry: SymptomEntry) => boolean,
): boolean {
  if (days.from !== undefined || days.to !== undefined) {
    const day = civilDayIn(zone, Date.parse(row.at));
    if (days.from !== undefined && day < days.from) return false;
    if (days.to !== undefined && day > days.to) return false;
  }
  if (row.kind === 'call') return !isByContent(filter);
  const { entry } = row;
  if (filter.by !== undefined && entry.by !== filter.by) return false;
  if (filter.withFever || filter.withSigns) {
    const known = factsOf(entry.report, {});
    if (filter.withFever && !holds(FEVER, known)) return false;
    if (filter.withSigns && known.levels.size === 0) return false;
  }
  return !filter.askedToCall || hasAskedToCall(entry);
}
