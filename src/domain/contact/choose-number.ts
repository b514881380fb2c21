/** Which number stands first at this hour: the 24-hour line, unless the day line is certainly staffed. */
import { HOLIDAY_YEARS, PUBLIC_HOLIDAYS } from '../../content/product/holidays.ts';
import { type CivilDay, clockIn, isCivilDay } from '../civil-day.ts';
import type { Contact, DayHours, PhoneNumber } from './contact.ts';
import { staffedSpans } from './day-hours.ts';

/** All that the choice and the order of calling need, without any number: the worker keeps it beside the stored page. */
export type ContactHours = {
  hasDay: boolean;
  hasAlways: boolean;
  hasPartner: boolean;
  dayHours: DayHours[];
  closures: CivilDay[];
};

export type NumberChoice =
  | { first: 'day'; reason: 'inside-day-hours' | 'only-day-number' }
  | {
      first: 'always';
      reason:
        | 'only-always-number'
        | 'no-number'
        | 'clock-not-known'
        | 'holidays-not-known'
        | 'new-year-days'
        | 'public-holiday'
        | 'closures-not-readable'
        | 'closed-by-clinic'
        | 'outside-day-hours'
        | 'closing-soon';
    };

type Numbers = Pick<Contact, 'dayNumber' | 'alwaysNumber' | 'partner'>;
type Hours = Partial<Pick<Contact, 'dayHours' | 'closures'>>;
type NumberSource = (Numbers | Pick<ContactHours, 'hasDay' | 'hasAlways'>) & Hours;

/** The lines are staffed by the clinic's clock, wherever the phone is. */
export const CLINIC_ZONE = 'Asia/Tokyo';

/** A call just before closing would ring into an empty room. */
const BEFORE_CLOSING_MINUTES = 15;

export function contactHours(contact: Numbers & Hours): ContactHours {
  const { dayNumber, alwaysNumber, partner, dayHours = [], closures = [] } = contact;
  // The same number entered twice is one number: trying it under another name gains nothing.
  const [always, day, other] = [alwaysNumber, dayNumber, partner?.number].map(digitsOf);
  return {
    hasDay: day !== undefined && day !== always,
    hasAlways: always !== undefined,
    hasPartner: other !== undefined && other !== always && other !== day,
    dayHours,
    closures,
  };
}

/** With the extension, without the groups in which it was typed. */
const digitsOf = (number: PhoneNumber | undefined): string | undefined => number?.shown.replace(/\D/g, '');

/** Takes a whole contact or its stored hours; never throws on either. */
export function chooseNumber(contact: NumberSource, now: Date): NumberChoice {
  const hours = 'hasDay' in contact ? contact : contactHours(contact);
  const { hasDay, hasAlways, dayHours = [], closures = [] } = hours;
  if (!hasAlways) return hasDay ? { first: 'day', reason: 'only-day-number' } : always('no-number');
  if (!hasDay) return always('only-always-number');
  if (Number.isNaN(now.getTime())) return always('clock-not-known');

  const { day, hour, minute, weekday } = clockIn(CLINIC_ZONE, now);
  const year = Number(day.slice(0, 4));
  const monthDay = day.slice(5);
  if (year < HOLIDAY_YEARS.from || year > HOLIDAY_YEARS.to) return always('holidays-not-known');
  if (monthDay >= '12-29' || monthDay <= '01-03') return always('new-year-days');
  if (PUBLIC_HOLIDAYS.includes(day)) return always('public-holiday');
  if (closures.includes(day)) return always('closed-by-clinic');

  const at = hour * 60 + minute;
  const span = staffedSpans(dayHours, weekday).find(({ from, to }) => from <= at && at < to);
  if (!span) return always('outside-day-hours');
  if (at + BEFORE_CLOSING_MINUTES >= span.to) return always('closing-soon');
  // A closure that cannot be read may be today's.
  if (!closures.every(isCivilDay)) return always('closures-not-readable');
  return { first: 'day', reason: 'inside-day-hours' };
}

function always(reason: Extract<NumberChoice, { first: 'always' }>['reason']): NumberChoice {
  return { first: 'always', reason };
}
