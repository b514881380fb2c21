/** Today's checks: which are done, which is due, which are still to come. */

import type { FollowedEntry } from '../calling/course.ts';
import { addDays, type CivilDay, civilDayIn, clockIn } from '../civil-day.ts';
import type { Infusion } from '../infusions/infusion.ts';
import { watchWindow } from '../infusions/watch-window.ts';
import type { SymptomEntry } from '../symptoms/entry.ts';
import { isEmpty, standingEntries } from '../symptoms/working-entries.ts';
import { type CheckSlot, checksOn, checkTimes } from './planned-checks.ts';
import type { ReminderSettings } from './reminder-settings.ts';

/** `passed`: its time went by without a report; nobody is asked for it any more. */
export type TodayCheck = { slot: CheckSlot; time: string; state: 'done' | 'due' | 'later' | 'passed' };

export type TodayChecks =
  | { rhythm: 'daily'; checks: readonly TodayCheck[] }
  /** Once a week or a month: due from its day on until it is done, for a week at most. */
  | { rhythm: 'weekly' | 'monthly'; isDue: boolean; nextOn?: CivilDay };

export type CheckSources = {
  infusions: readonly Infusion[];
  entries: readonly SymptomEntry[];
  settings: ReminderSettings;
  /** The phone's own. */
  zone: string;
  now: Date;
};

/** Undefined where no check is asked for. */
export function todayChecks(sources: CheckSources): TodayChecks | undefined {
  const { infusions, zone, now } = sources;
  const today = civilDayIn(zone, now);
  const window = watchWindow(infusions, today);
  if (window === 'weekly') return rareCheck('weekly', sources, today);
  if (window === 'after-end') return rareCheck('monthly', sources, today);
  const slots = checksOn(infusions, today);
  return slots.length === 0 ? undefined : { rhythm: 'daily', checks: dailyChecks(slots, sources, today) };
}

/** A report counts for the check whose time is nearest. */
function dailyChecks(slots: readonly CheckSlot[], sources: CheckSources, today: CivilDay): TodayCheck[] {
  const { settings, zone, now } = sources;
  const times = checkTimes(settings);
  const minutes = slots.map((slot) => minuteOf(times[slot]));
  const nearest = (minute: number): number => {
    const distances = minutes.map((each) => Math.abs(each - minute));
    return distances.indexOf(Math.min(...distances));
  };
  const minuteAt = (at: Date | number) => {
    const { hour, minute } = clockIn(zone, at);
    return hour * 60 + minute;
  };
  const done = new Set(
    reportTimes(sources)
      .filter((at) => civilDayIn(zone, at) === today)
      .map((at) => nearest(minuteAt(at))),
  );
  const current = minuteAt(now);
  return slots.map((slot, index): TodayCheck => {
    const isOwn = nearest(current) === index;
    const isReached = (minutes[index] ?? 0) <= current;
    const state = done.has(index) ? 'done' : !isReached ? 'later' : isOwn ? 'due' : 'passed';
    return { slot, time: times[slot], state };
  });
}

const DUE_DAYS = 7;
const AHEAD_DAYS = 62;

function rareCheck(rhythm: 'weekly' | 'monthly', sources: CheckSources, today: CivilDay): TodayChecks {
  const { infusions, zone } = sources;
  const isCheckDay = (day: CivilDay) => checksOn(infusions, day).length > 0;
  const window = watchWindow(infusions, today);
  const back = Array.from({ length: DUE_DAYS }, (_, days) => addDays(today, -days));
  // The daily checks before the rhythm began are over.
  const lastOn = back.find((day) => watchWindow(infusions, day) === window && isCheckDay(day));
  const isDone = reportTimes(sources).some((at) => lastOn !== undefined && civilDayIn(zone, at) >= lastOn);
  const nextOn = Array.from({ length: AHEAD_DAYS }, (_, days) => addDays(today, days + 1)).find(isCheckDay);
  return { rhythm, isDue: lastOn !== undefined && !isDone, ...(nextOn && { nextOn }) };
}

/** "The same" is an answer and no check: nothing was measured. */
function reportTimes({ entries }: CheckSources): number[] {
  const isCheck = ({ report, again }: FollowedEntry) =>
    !isEmpty(report) && !again && !report.hospitalUnreachable;
  return standingEntries(entries)
    .filter(isCheck)
    .map(({ at }) => Date.parse(at));
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
