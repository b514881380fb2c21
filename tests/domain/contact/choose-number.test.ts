/** The number for this hour: the day line comes first only where it is certainly staffed. */
import { describe, expect, test } from 'vitest';
import { chooseNumber, contactHours } from '../../../src/domain/contact/choose-number.ts';
import type { Contact } from '../../../src/domain/contact/contact.ts';
import { ALWAYS, contactWith, DAY, PARTNER, tokyo, WORKDAYS } from './sample-contact.ts';

const choose = (day: string, time: string, change: Partial<Contact> = {}) =>
  chooseNumber(contactWith(change), tokyo(day, time));

/** Wednesday, no holiday near it. */
const WEDNESDAY = '2026-06-10';

describe('inside and outside the hours of the day line', () => {
  test.each([
    ['08:29:59.999', 'always', 'outside-day-hours'],
    ['08:30:00', 'day', 'inside-day-hours'],
    ['12:34:56', 'day', 'inside-day-hours'],
    ['16:59:59.999', 'day', 'inside-day-hours'],
    ['17:00:00', 'always', 'closing-soon'],
    ['17:14:59', 'always', 'closing-soon'],
    ['17:15:00', 'always', 'outside-day-hours'],
    ['02:00:00', 'always', 'outside-day-hours'],
  ])('at %s the first number is %s (%s)', (time, first, reason) => {
    expect(choose(WEDNESDAY, time)).toEqual({ first, reason });
  });

  test('a weekday without hours has no staffed line', () => {
    expect(choose('2026-06-13', '10:00').reason).toBe('outside-day-hours');
    expect(choose(WEDNESDAY, '10:00', { dayHours: [] }).reason).toBe('outside-day-hours');
  });

  test('Saturday hours count when the clinic stated them', () => {
    const dayHours = [...WORKDAYS, { weekday: 6 as const, from: '09:00', to: '12:00' }];
    expect(choose('2026-06-13', '11:44', { dayHours }).first).toBe('day');
    expect(choose('2026-06-13', '11:45', { dayHours }).reason).toBe('closing-soon');
  });

  test('hours that touch or overlap close once, hours with a break close twice', () => {
    const hours = (...spans: [string, string][]) => ({
      dayHours: spans.map(([from, to]) => ({ weekday: 3 as const, from, to })),
    });
    expect(choose(WEDNESDAY, '12:50', hours(['13:00', '17:00'], ['09:00', '13:00'])).first).toBe('day');
    expect(choose(WEDNESDAY, '12:50', hours(['09:00', '13:00'], ['12:00', '17:00'])).first).toBe('day');
    expect(choose(WEDNESDAY, '12:50', hours(['09:00', '17:00'], ['10:00', '13:00'])).first).toBe('day');
    expect(choose(WEDNESDAY, '11:50', hours(['09:00', '12:00'], ['13:00', '17:00'])).reason).toBe(
      'closing-soon',
    );
  });

  test.each([
    ['17:00', '08:30'],
    ['08:30', '08:30'],
    ['8:30', '17:00'],
    ['08:30', '24:00'],
    ['08:30', '17:60'],
    ['108:30', '17:00'],
    ['08:30', '17:00h'],
    ['０８:３０', '17:00'],
    ['', ''],
  ])('hours from %j to %j cannot be read and count for nothing', (from, to) => {
    expect(choose(WEDNESDAY, '10:00', { dayHours: [{ weekday: 3, from, to }] }).first).toBe('always');
  });
});

describe('days on which the line is not certainly staffed', () => {
  test.each([
    ['2026-09-22', 'public-holiday'],
    ['2027-03-22', 'public-holiday'],
    ['2026-12-29', 'new-year-days'],
    ['2026-12-31', 'new-year-days'],
    ['2028-01-03', 'new-year-days'],
    ['2025-12-26', 'holidays-not-known'],
    ['2029-01-04', 'holidays-not-known'],
    ['1970-01-05', 'holidays-not-known'],
  ])('%s: the 24-hour number, because of %s', (day, reason) => {
    expect(choose(day, '10:00')).toEqual({ first: 'always', reason });
  });

  test('the days around the New Year days are working days', () => {
    expect(choose('2026-12-28', '10:00').first).toBe('day');
    expect(choose('2027-01-04', '10:00').first).toBe('day');
  });

  test('the clinic can close a day, and a closure that cannot be read closes every day', () => {
    expect(choose(WEDNESDAY, '10:00', { closures: [WEDNESDAY] }).reason).toBe('closed-by-clinic');
    expect(choose('2026-06-11', '10:00', { closures: [WEDNESDAY] }).first).toBe('day');
    expect(choose(WEDNESDAY, '10:00', { closures: ['10 June'] }).reason).toBe('closures-not-readable');
  });

  test('a phone without a clock gets the 24-hour number', () => {
    expect(chooseNumber(contactWith(), new Date(Number.NaN))).toEqual({
      first: 'always',
      reason: 'clock-not-known',
    });
  });
});

describe('what is stored decides as well', () => {
  const without = (...names: ('dayNumber' | 'alwaysNumber')[]) => {
    const contact = contactWith();
    for (const name of names) delete contact[name];
    return contact;
  };

  test('one number alone is the first at any hour', () => {
    expect(chooseNumber(without('alwaysNumber'), tokyo(WEDNESDAY, '02:00'))).toEqual({
      first: 'day',
      reason: 'only-day-number',
    });
    expect(chooseNumber(without('dayNumber'), tokyo(WEDNESDAY, '10:00'))).toEqual({
      first: 'always',
      reason: 'only-always-number',
    });
    expect(chooseNumber(without('dayNumber', 'alwaysNumber'), tokyo(WEDNESDAY, '10:00')).reason).toBe(
      'no-number',
    );
  });

  test('the hours that the worker keeps hold no number and decide the same', () => {
    const stored = JSON.parse(JSON.stringify(contactHours(contactWith({ partner: PARTNER }))));
    expect(JSON.stringify(stored)).not.toMatch(/1234|9876|222/);
    expect(stored).toMatchObject({ hasDay: true, hasAlways: true, hasPartner: true });
    for (const time of ['02:00', '10:00', '17:05']) {
      expect(chooseNumber(stored, tokyo(WEDNESDAY, time))).toEqual(choose(WEDNESDAY, time));
    }
  });

  test('hours that were never stored are hours that are not staffed', () => {
    expect(chooseNumber({ hasDay: true, hasAlways: true }, tokyo(WEDNESDAY, '10:00'))).toEqual({
      first: 'always',
      reason: 'outside-day-hours',
    });
    expect(chooseNumber({ dayNumber: DAY, alwaysNumber: ALWAYS }, tokyo(WEDNESDAY, '10:00')).first).toBe(
      'always',
    );
    expect(contactHours({ alwaysNumber: ALWAYS })).toEqual({
      hasDay: false,
      hasAlways: true,
      hasPartner: false,
      dayHours: [],
      closures: [],
    });
  });

  test('closures that were never stored close nothing', () => {
    const hours = { hasDay: true, hasAlways: true, dayHours: WORKDAYS };
    expect(chooseNumber(hours, tokyo(WEDNESDAY, '10:00')).first).toBe('day');
  });

  test('the same number entered twice is one number, another extension is another', () => {
    expect(contactHours(contactWith({ dayNumber: ALWAYS, partner: { ...PARTNER, number: ALWAYS } }))).toEqual(
      expect.objectContaining({ hasDay: false, hasAlways: true, hasPartner: false }),
    );
    const extension = { ...ALWAYS, shown: `${ALWAYS.shown} 内線 21` };
    expect(contactHours(contactWith({ dayNumber: extension })).hasDay).toBe(true);
    expect(contactHours(contactWith({ dayNumber: DAY })).hasPartner).toBe(false);
    const inOtherGroups = { ...ALWAYS, shown: ALWAYS.shown.replaceAll('-', '') };
    expect(contactHours(contactWith({ dayNumber: inOtherGroups })).hasDay).toBe(false);
    expect(contactHours(contactWith({ partner: { ...PARTNER, number: DAY } })).hasPartner).toBe(false);
    expect(contactHours(contactWith({ partner: { ...PARTNER, number: ALWAYS } })).hasPartner).toBe(false);
    expect(contactHours(contactWith({ partner: PARTNER })).hasPartner).toBe(true);
  });
});
