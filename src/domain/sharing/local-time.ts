/** An instant as the clock on the wall showed it, with the zone's offset: a person reads it, and so does RFC 3339. */
import { type CivilDay, clockIn } from '../civil-day.ts';

/** `time` is '2026-11-25T02:14:05+09:00'. */
export type LocalTime = { day: CivilDay; time: string };

const MINUTE_MS = 60_000;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Undefined for text that is no instant. Offsets are whole minutes, as everywhere since 1972. */
export function localTime(at: string, zone: string): LocalTime | undefined {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) return undefined;
  const { day, hour, minute } = clockIn(zone, instant);
  const wall = `${day}T${twoDigits(hour)}:${twoDigits(minute)}`;
  const minuteStart = Math.floor(instant / MINUTE_MS) * MINUTE_MS;
  const offset = (Date.parse(`${wall}:00Z`) - minuteStart) / MINUTE_MS;
  const sign = offset < 0 ? '-' : '+';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const seconds = Math.floor((instant - minuteStart) / 1000);
  return {
    day,
    time: `${wall}:${twoDigits(seconds)}${sign}${twoDigits(hours)}:${twoDigits(minutes)}`,
  };
}
