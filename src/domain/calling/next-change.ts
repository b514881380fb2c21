/** The next moment at which a state that hangs on the clock becomes another. */
import { addDays, clockIn } from '../civil-day.ts';
import { CLINIC_ZONE, type ContactHours } from '../contact/choose-number.ts';
import { toInstant } from '../reminders/zoned-time.ts';
import { EVENING_HOUR, MORNING_HOUR, NIGHT_HOUR } from './contact-moment.ts';

/** The first of the moments, whatever their order, at which `stateAt` answers otherwise than now. */
export function nextChange<T>(
  stateAt: (now: Date) => T,
  moments: Iterable<number>,
  now: Date,
): string | undefined {
  const current = JSON.stringify(stateAt(now));
  const ahead = [...new Set(moments)].filter((at) => at > now.getTime()).sort((one, other) => one - other);
  const change = ahead.find((at) => JSON.stringify(stateAt(new Date(at))) !== current);
  return change === undefined ? undefined : new Date(change).toISOString();
}

const DAYS_AHEAD = [0, 1, 2];
const CLOSING_MINUTES = 15;

/** Whenever the clinic's clock may bring another number or another wording: the hours of the lines, midnight, morning, evening, night. */
export function clinicTimes({ dayHours }: Pick<ContactHours, 'dayHours'>, now: Date): number[] {
  const { day } = clockIn(CLINIC_ZONE, now);
  const hours = [0, MORNING_HOUR, EVENING_HOUR, NIGHT_HOUR].map(
    (hour) => `${String(hour).padStart(2, '0')}:00`,
  );
  const times = new Set([...hours, ...dayHours.flatMap(({ from, to }) => [from, to])]);
  const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  return DAYS_AHEAD.flatMap((ahead) =>
    [...times]
      .filter(isTime)
      .map((time) => toInstant(addDays(day, ahead), time, CLINIC_ZONE))
      .flatMap((at) => [at, at - CLOSING_MINUTES * 60_000]),
  );
}
