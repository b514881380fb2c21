/** The rules of a zone over some days, as a calendar file must bring them along: from when on which distance to Greenwich holds. */
import { addDays, type CivilDay } from '../civil-day.ts';
import { offsetMs } from './zoned-time.ts';

export type ZoneObservance = {
  /** The instant from which it holds; the first one has no beginning. */
  from?: number;
  offsetFromMinutes: number;
  offsetToMinutes: number;
};

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Both days included, with a day to spare on either side. */
export function zoneObservances(zone: string, firstDay: CivilDay, lastDay: CivilDay): ZoneObservance[] {
  const first = Date.parse(`${addDays(firstDay, -1)}T00:00:00Z`);
  const last = Date.parse(`${addDays(lastDay, 2)}T00:00:00Z`);
  const minutesAt = (instant: number) => offsetMs(zone, instant) / MINUTE_MS;
  const start = minutesAt(first);
  const observances: ZoneObservance[] = [{ offsetFromMinutes: start, offsetToMinutes: start }];
  for (let before = first; before < last; before += DAY_MS) {
    const [offsetFromMinutes, offsetToMinutes] = [minutesAt(before), minutesAt(before + DAY_MS)];
    if (offsetFromMinutes === offsetToMinutes) continue;
    const from = firstWithOffset(before, before + DAY_MS, offsetFromMinutes, minutesAt);
    observances.push({ from, offsetFromMinutes, offsetToMinutes });
  }
  return observances;
}

/** Clocks change on whole minutes, at most once in a day. */
function firstWithOffset(
  before: number,
  after: number,
  offsetBefore: number,
  minutesAt: (instant: number) => number,
): number {
  let [low, high] = [before / MINUTE_MS, after / MINUTE_MS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (minutesAt(middle * MINUTE_MS) === offsetBefore) low = middle;
    else high = middle;
  }
  return high * MINUTE_MS;
}
