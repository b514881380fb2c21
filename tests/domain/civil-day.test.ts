/** Civil days against plain UTC arithmetic, and wall clocks against the polyfill's zones. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  civilDayIn,
  clockIn,
  daysBetween,
  isCivilDay,
  weekdayOf,
} from '../../src/domain/civil-day.ts';

const DAY_MS = 86_400_000;
const dayNumbers = fc.integer({
  min: Date.UTC(1900, 0, 1) / DAY_MS,
  max: Date.UTC(2199, 11, 31) / DAY_MS,
});

/** Written without the parser of the code under test. */
function textOf(dayNumber: number): string {
  const date = new Date(dayNumber * DAY_MS);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

describe('civil days', () => {
  test('adding, counting and weekdays agree with UTC arithmetic', () => {
    fc.assert(
      fc.property(dayNumbers, fc.integer({ min: -4000, max: 4000 }), (start, count) => {
        const from = textOf(start);
        const to = textOf(start + count);
        expect(isCivilDay(from)).toBe(true);
        expect(addDays(from, count)).toBe(to);
        expect(daysBetween(from, to)).toBe(count);
        expect(weekdayOf(from)).toBe(new Date(start * DAY_MS).getUTCDay() || 7);
      }),
      { numRuns: 2000 },
    );
  });

  test('29 February exists in leap years only, and the years join', () => {
    expect(isCivilDay('2028-02-29')).toBe(true);
    expect(isCivilDay('2000-02-29')).toBe(true);
    expect(isCivilDay('2026-02-29')).toBe(false);
    expect(isCivilDay('2100-02-29')).toBe(false);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2028-02-29', 365)).toBe('2029-02-28');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2027-12-31', '2028-12-31')).toBe(366);
    expect(weekdayOf('2028-02-29')).toBe(2);
    expect(weekdayOf('1969-12-31')).toBe(3);
  });

  test.each([
    '',
    '2026-2-3',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '２０２６-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '+002026-01-01',
  ])('%j is no civil day', (text) => {
    expect(isCivilDay(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', text)).toThrow(RangeError);
    expect(() => weekdayOf(text)).toThrow(RangeError);
  });

  test('what is no text is no civil day, and days end with the year 9999', () => {
    for (const value of [undefined, null, 20260101, new Date(0), ['2026-01-01']]) {
      expect(isCivilDay(value)).toBe(false);
    }
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('2026-01-01', Number.NaN)).toThrow(RangeError);
  });
});

describe('wall clocks', () => {
  const zones = fc.constantFrom(
    'Asia/Tokyo',
    'America/New_York',
    'Europe/London',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'UTC',
  );

  test('agree with Temporal in every zone, minute by minute', () => {
    const from = Date.UTC(1990, 0, 1);
    const to = Date.UTC(2040, 0, 1);
    fc.assert(
      fc.property(zones, fc.integer({ min: from, max: to }), (zone, instant) => {
        const expected = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
        expect(clockIn(zone, instant)).toEqual({
          day: expected.toPlainDate().toString(),
          hour: expected.hour,
          minute: expected.minute,
          weekday: expected.dayOfWeek,
        });
        expect(civilDayIn(zone, new Date(instant))).toBe(expected.toPlainDate().toString());
      }),
      { numRuns: 1000 },
    );
  });

  test('midnight is hour 0 of the new day', () => {
    const midnight = Date.UTC(2027, 11, 31, 15, 0);
    expect(clockIn('Asia/Tokyo', midnight)).toEqual({ day: '2028-01-01', hour: 0, minute: 0, weekday: 6 });
    expect(clockIn('Asia/Tokyo', midnight - 1)).toEqual({
      day: '2027-12-31',
      hour: 23,
      minute: 59,
      weekday: 5,
    });
  });

  test('an unknown zone or an invalid instant is refused', () => {
    expect(() => clockIn('Mars/Olympus', 0)).toThrow(RangeError);
    expect(() => clockIn('Asia/Tokyo', Number.NaN)).toThrow(RangeError);
  });
});
