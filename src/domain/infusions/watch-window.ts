/** How closely a day is watched: what Today says and how often a check is asked for. */
import { CYCLE_DAYS } from '../../content/product/protocol.ts';
import {
  CLOSE_DAYS,
  EARLY_WATCH_DAYS,
  FIRST_WEEK_DAYS,
  FOLLOW_UP_MONTHS,
  STEP_UP_CYCLES,
} from '../../content/product/watch-days.ts';
import { addDays, type CivilDay, daysBetween } from '../civil-day.ts';
import { dayOfInfusion, lastInfusion, standingInfusions, treatmentEndedOn } from './course.ts';
import type { Infusion } from './infusion.ts';

export type WatchWindow =
  /** No infusion is entered at all. */
  | 'not-known'
  | 'before-first'
  | 'days-0-3'
  | 'to-day-7'
  | 'to-week-6'
  | 'weekly'
  /** Half a year after treatment was marked as ended. */
  | 'after-end'
  | 'past-follow-up';

export function watchWindow(list: readonly Infusion[], today: CivilDay): WatchWindow {
  if (list.length === 0) return 'not-known';
  const endedOn = treatmentEndedOn(list);
  const last = lastInfusion(list, today);
  if (last) {
    const days = daysBetween(dayOfInfusion(last), today);
    const isClose = isWatchedClosely(last) || isOfRestart(list, last);
    if (isClose && days <= CLOSE_DAYS) return 'days-0-3';
    if (isClose && days <= FIRST_WEEK_DAYS) return 'to-day-7';
    if (days < CYCLE_DAYS && last.cycle <= STEP_UP_CYCLES) return 'to-week-6';
    const startedOn = stepUpStartedOn(list, last);
    if (startedOn && daysBetween(startedOn, today) < EARLY_WATCH_DAYS) return 'to-week-6';
  }
  if (endedOn !== undefined) {
    return today <= addMonths(endedOn, FOLLOW_UP_MONTHS) ? 'after-end' : 'past-follow-up';
  }
  if (last) return 'weekly';
  // Whoever enters only the next dates of a later cycle has had infusions already.
  return standingInfusions(list).some(isFirstOfAll) ? 'before-first' : 'not-known';
}

/** The infusion of the last days, by its id and day: what is asked once per infusion is asked in these. */
export function infusionJustGiven(list: readonly Infusion[], today: CivilDay): string | undefined {
  const last = lastInfusion(list, today);
  if (!last) return undefined;
  const on = dayOfInfusion(last);
  return on <= today && daysBetween(on, today) <= CLOSE_DAYS ? `${last.id} ${on}` : undefined;
}

/** Longer than any window that ends by itself, but for the months after the end. */
const LONGEST_WINDOW_DAYS = 60;

/** The last day of today's window, as the dates stand; undefined where only the doctor's decision or a new date ends it. */
export function watchedUntil(list: readonly Infusion[], today: CivilDay): CivilDay | undefined {
  const window = watchWindow(list, today);
  const endedOn = treatmentEndedOn(list);
  if (window === 'after-end' && endedOn !== undefined) return addMonths(endedOn, FOLLOW_UP_MONTHS);
  if (window !== 'days-0-3' && window !== 'to-day-7' && window !== 'to-week-6') return undefined;
  let until = today;
  for (let ahead = 1; ahead <= LONGEST_WINDOW_DAYS; ahead++) {
    const day = addDays(today, ahead);
    if (watchWindow(list, day) !== window) return until;
    until = day;
  }
  return undefined;
}

/** The same rule as the call lines' close watch. */
function isWatchedClosely({ cycle, watchClosely }: Infusion): boolean {
  return cycle <= STEP_UP_CYCLES || watchClosely === true;
}

/** Given in the weeks after a new start of the step-up, or with it. */
function isOfRestart(list: readonly Infusion[], last: Infusion): boolean {
  return standingInfusions(list).some((infusion) => {
    const days = daysBetween(dayOfInfusion(infusion), dayOfInfusion(last));
    return infusion.restarted === true && days >= 0 && days < EARLY_WATCH_DAYS;
  });
}

/** The first weeks begin anew where the clinic restarted the step-up; unknown when only later cycles were entered. */
function stepUpStartedOn(list: readonly Infusion[], last: Infusion): CivilDay | undefined {
  const given = standingInfusions(list).filter((infusion) => dayOfInfusion(infusion) <= dayOfInfusion(last));
  const start = given.findLast(({ restarted }) => restarted) ?? given.find(isFirstOfAll);
  return start && dayOfInfusion(start);
}

function isFirstOfAll({ cycle, restarted }: Infusion): boolean {
  return cycle === 1 && !restarted;
}

/** The same day of a later month, or that month's last day. */
export function addMonths(day: CivilDay, count: number): CivilDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const firstOfMonth = new Date(Date.UTC(year, month - 1 + count, 1));
  const lastDate = new Date(
    Date.UTC(firstOfMonth.getUTCFullYear(), firstOfMonth.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return `${firstOfMonth.toISOString().slice(0, 8)}${String(Math.min(date, lastDate)).padStart(2, '0')}`;
}
