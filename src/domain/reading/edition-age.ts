/** Whether an edition has stood so long that a newer one should be asked for. */
import { type CivilDay, daysBetween } from '../civil-day.ts';

export function isPastAge(
  { madeOn, checkWithinDays }: { madeOn: CivilDay; checkWithinDays: number },
  today: CivilDay,
): boolean {
  return daysBetween(madeOn, today) > checkWithinDays;
}
