/** A whole contact for the tests of choosing and calling. */
import type { Contact, DayHours } from '../../../src/domain/contact/contact.ts';

export const DAY = { tel: '+81312345678', shown: '03-1234-5678' };
export const ALWAYS = { tel: '+81398765432', shown: '03-9876-5432' };
export const PARTNER = { hospital: '東病院', number: { tel: '+81452223333', shown: '045-222-3333' } };

export const WORKDAYS: DayHours[] = ([1, 2, 3, 4, 5] as const).map((weekday) => ({
  weekday,
  from: '08:30',
  to: '17:15',
}));

export function contactWith(change: Partial<Contact> = {}): Contact {
  return {
    version: 3,
    hospital: '中央病院',
    dayNumber: DAY,
    alwaysNumber: ALWAYS,
    dayHours: WORKDAYS,
    closures: [],
    source: 'typed',
    savedAt: '2026-04-01T03:00:00.000Z',
    ...change,
  };
}

/** An instant by the clock of Tokyo. */
export function tokyo(day: string, time: string): Date {
  return new Date(`${day}T${time}+09:00`);
}
