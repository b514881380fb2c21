/** When it is next such a time on the wall, and until when a night lasts. */
import { addDays, clockIn } from '../civil-day.ts';
import { isQuiet } from '../reminders/reminder-settings.ts';
import { toInstant } from '../reminders/zoned-time.ts';

/** 'HH:MM' on the phone's clock; it may reach over midnight. */
export type SleepHours = { from: string; to: string };

export const USUAL_SLEEP: SleepHours = { from: '22:00', to: '07:00' };

/** In the middle of the night: quiet hours that hold it are the night's. */
const DEEP_NIGHT = '03:00';

/** The quiet hours of the reminders, where they are those of the night. */
export function sleepHours(quiet: SleepHours | undefined): SleepHours {
  return quiet && isQuiet({ quiet }, DEEP_NIGHT) ? quiet : USUAL_SLEEP;
}

/** A night is over then, whoever still sleeps. */
const MORNING = '06:00';

/** The first instant at or after `since` at which the clock shows `time`; all in milliseconds. */
export function nextTime(since: number, time: string, zone: string): number {
  const { day } = clockIn(zone, since);
  const today = toInstant(day, time, zone);
  return today >= since ? today : toInstant(addDays(day, 1), time, zone);
}

/** Six itself belongs to the new day: what is written then has its next morning tomorrow. */
function nextMorning(since: number, zone: string): number {
  return nextTime(since + 1, MORNING, zone);
}

/** Whoever writes at half past five has not left a night unanswered at six. */
const LEAST_HOURS_UNTIL_MORNING = 4;
const HOUR_MS = 3_600_000;

/** From when a report of `since` is one of the day before, about which nobody was told. */
export function morningAfter(since: number, zone: string): number {
  return Math.max(nextMorning(since, zone), since + LEAST_HOURS_UNTIL_MORNING * HOUR_MS);
}

export function isAsleep(at: number, sleep: SleepHours, zone: string): boolean {
  return isQuiet({ quiet: sleep }, clockText(at, zone));
}

function clockText(at: number, zone: string): string {
  const { hour, minute } = clockIn(zone, at);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
