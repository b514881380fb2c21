/** Wall time to instant, where clocks change and where they do not, against Temporal. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/civil-day.ts';
import { toInstant } from '../../../src/domain/reminders/zoned-time.ts';

const ZONES = [
  'Asia/Tokyo',
  'America/New_York',
  'America/St_Johns',
  'Europe/London',
  'Europe/Dublin',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/Santiago',
];

function expected(day: string, time: string, zone: string): number {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds;
}

const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

test('any time of any day in any zone is the instant that Temporal gives', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1985-01-01', count));
  fc.assert(
    fc.property(days, times, fc.constantFrom(...ZONES), (day, time, zone) => {
      expect(toInstant(day, time, zone)).toBe(expected(day, time, zone));
    }),
    { numRuns: 3000 },
  );
});

test('every quarter of an hour around every clock change of 2026 to 2028 agrees too', () => {
  const changes = [
    ['America/New_York', '2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07', '2028-03-12', '2028-11-05'],
    ['Europe/London', '2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29'],
    ['Australia/Lord_Howe', '2026-04-05', '2026-10-04'],
    ['America/Santiago', '2026-04-04', '2026-09-06'],
    ['Pacific/Apia', '2011-12-30'],
  ] as const;
  for (const [zone, ...days] of changes) {
    for (const day of days.flatMap((around) => [addDays(around, -1), around, addDays(around, 1)])) {
      for (let minute = 0; minute < 1440; minute += 15) {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        expect([zone, day, time, toInstant(day, time, zone)]).toEqual([
          zone,
          day,
          time,
          expected(day, time, zone),
        ]);
      }
    }
  }
});

test('a skipped time moves on by the gap, a doubled one is the earlier', () => {
  expect(toInstant('2026-03-08', '02:30', 'America/New_York')).toBe(Date.parse('2026-03-08T03:30-04:00'));
  expect(toInstant('2026-11-01', '01:30', 'America/New_York')).toBe(Date.parse('2026-11-01T01:30-04:00'));
});

test('what is no day, no time or no zone is refused', () => {
  expect(() => toInstant('2026-13-01', '10:00', 'Asia/Tokyo')).toThrow(RangeError);
  expect(() => toInstant('2026-12-01', '25:00', 'Asia/Tokyo')).toThrow(RangeError);
  expect(() => toInstant('2026-12-01', '10:00', 'Mars/Olympus')).toThrow(RangeError);
});
