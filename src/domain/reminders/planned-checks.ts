/** On which days and at which times a check is asked for, by how closely the day is watched. */

import { FOLLOW_UP_MONTHS } from '../../content/product/watch-days.ts';
import { addDays, type CivilDay, daysBetween, weekdayOf } from '../civil-day.ts';
import { treatmentEndedOn } from '../infusions/course.ts';
import type { Infusion } from '../infusions/infusion.ts';
import { addMonths, watchWindow } from '../infusions/watch-window.ts';
import type { ReminderSettings } from './reminder-settings.ts';

/** Monday: what is found by then can still be asked while the clinic is open. */
const WEEKLY_CHECK_DAY = 1;

export type CheckSlot = 'morning' | 'midday' | 'evening';

export type PlannedCheck = { key: string; kind: 'check'; on: CivilDay; time: string };

/** From the first to the last day, both included. */
export function plannedChecks(
  infusions: readonly Infusion[],
  settings: ReminderSettings,
  firstDay: CivilDay,
  lastDay: CivilDay,
): PlannedCheck[] {
  const times = checkTimes(settings);
  const count = daysBetween(firstDay, lastDay) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => addDays(firstDay, index)).flatMap((on) =>
    checksOn(infusions, on).map((slot) => ({
      key: `check:${on}:${slot}`,
      kind: 'check' as const,
      on,
      time: times[slot],
    })),
  );
}

export function checkTimes(settings: ReminderSettings): Record<CheckSlot, string> {
  const { checkMorning: morning, checkMidday: midday, checkEvening: evening } = settings;
  return { morning, midday, evening };
}

export function checksOn(infusions: readonly Infusion[], day: CivilDay): readonly CheckSlot[] {
  const window = watchWindow(infusions, day);
  switch (window) {
    case 'days-0-3':
      return ['morning', 'midday', 'evening'];
    case 'to-day-7':
      return ['morning', 'evening'];
    case 'to-week-6':
      return ['morning'];
    case 'weekly':
      return weekdayOf(day) === WEEKLY_CHECK_DAY ? ['morning'] : [];
    case 'after-end':
      return isMonthlyDay(treatmentEndedOn(infusions), day) ? ['morning'] : [];
    case 'not-known':
    case 'before-first':
    case 'past-follow-up':
      return [];
  }
}

function isMonthlyDay(endedOn: CivilDay | undefined, day: CivilDay): boolean {
  return (
    endedOn !== undefined &&
    Array.from({ length: FOLLOW_UP_MONTHS }, (_, index) => addMonths(endedOn, index + 1)).includes(day)
  );
}
