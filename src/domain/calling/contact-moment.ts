/** When a contact-today is to be made, by the hospital's clock and the days since the infusion. */
import { clockIn } from '../civil-day.ts';
import { CLINIC_ZONE } from '../contact/choose-number.ts';
import { daysSinceInfusion } from '../symptoms/close-watch.ts';
import type { TreatmentContext } from '../symptoms/report.ts';

export type ContactMoment =
  | 'today'
  | 'tonight'
  /** Tonight as well, where no number for every hour is stored that could be named. */
  | 'tonight-any-number'
  | 'at-opening';

export const MORNING_HOUR = 6;
export const EVENING_HOUR = 17;
export const NIGHT_HOUR = 22;

/** Through this day after an infusion a night is too long to wait. */
const SAME_NIGHT_DAYS = 7;

export type MomentSources = {
  now: Date;
  context: TreatmentContext;
  /** Whether any matched line is about the body. */
  isPhysical: boolean;
  isInfusionWithinADay: boolean;
  /** Whether the 24-hour number is stored. */
  hasAlways: boolean;
};

/** By the hospital's clock. */
export function isDaytime(now: Date): boolean {
  const { hour } = clockIn(CLINIC_ZONE, now);
  return hour >= MORNING_HOUR && hour < EVENING_HOUR;
}

export function contactMoment({
  now,
  context,
  isPhysical,
  isInfusionWithinADay,
  hasAlways,
}: MomentSources): ContactMoment {
  if (!isPhysical && !isInfusionWithinADay) return 'at-opening';
  const tonight = hasAlways ? 'tonight' : 'tonight-any-number';
  const { hour } = clockIn(CLINIC_ZONE, now);
  if (isDaytime(now)) return 'today';
  if (hour >= EVENING_HOUR && hour < NIGHT_HOUR) return tonight;
  const days = daysSinceInfusion(context);
  const isDayUnknown = Number.isNaN(days) && !context.beforeFirst;
  const mayWait = isPhysical && !isInfusionWithinADay && !isDayUnknown && !(days <= SAME_NIGHT_DAYS);
  return mayWait ? 'at-opening' : tonight;
}
