/** From a time on the wall to the instant it stands for, right where clocks change. */
import { type CivilDay, clockIn } from '../civil-day.ts';

/** `time` is 'HH:MM'; gives milliseconds since 1970. */
export type ToInstant = (day: CivilDay, time: string, zone: string) => number;

const DAY_MS = 86_400_000;

/**
 * A time that a clock change skips is moved on by the gap, one that comes twice is the earlier one.
 * Throws a RangeError for text that is no day, no time or no zone. Zones count in whole minutes, as all do since 1972.
 */
export const toInstant: ToInstant = (day, time, zone) => {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const offsetBefore = offsetMs(zone, wall - DAY_MS);
  const offsetAfter = offsetMs(zone, wall + DAY_MS);
  const candidates = [wall - offsetBefore, wall - offsetAfter].filter(
    (instant) => instant + offsetMs(zone, instant) === wall,
  );
  return candidates.length === 0 ? wall - offsetBefore : Math.min(...candidates);
};

/** How far the zone's wall clock is ahead of UTC. */
export function offsetMs(zone: string, instant: number): number {
  const { day, hour, minute } = clockIn(zone, instant);
  const minuteStart = Math.floor(instant / 60_000) * 60_000;
  return Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000 - minuteStart;
}

/** Whether the walls of two zones show another time at this moment; two names may stand for one clock. */
export function hasOtherClock(zone: string, other: string, now: Date): boolean {
  return offsetMs(zone, now.getTime()) !== offsetMs(other, now.getTime());
}
