/** Every minute of the years in the holiday table, on phones in three zones, against an oracle that shares no code. */
import { afterAll, expect, test } from 'vitest';
import { chooseNumber, contactHours } from '../../../src/domain/contact/choose-number.ts';
import type { DayHours } from '../../../src/domain/contact/contact.ts';
import { holidaysByLaw } from './holiday-law.ts';
import { contactWith } from './sample-contact.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const DAY_MS = DAY_MINUTES * MINUTE_MS;
/** Japan has had no other time since 1952. */
const TOKYO_MS = 9 * 60 * MINUTE_MS;
const CLOSURES = ['2026-06-10', '2027-12-28', '2028-02-29'];
const DAY_HOURS: DayHours[] = [
  { weekday: 1, from: '08:30', to: '12:00' },
  { weekday: 1, from: '12:00', to: '17:15' },
  { weekday: 2, from: '13:00', to: '17:00' },
  { weekday: 2, from: '09:00', to: '12:00' },
  { weekday: 3, from: '09:00', to: '15:00' },
  { weekday: 3, from: '11:30', to: '16:20' },
  { weekday: 4, from: '09:00', to: '09:10' },
  { weekday: 5, from: '00:00', to: '23:59' },
  { weekday: 6, from: '09:00', to: '12:30' },
  { weekday: 7, from: '17:00', to: '09:00' },
];

/** For each weekday, Monday first, which minutes are staffed: painted one by one. */
const staffed = Array.from({ length: 7 }, () => new Uint8Array(DAY_MINUTES));
for (const { weekday, from, to } of DAY_HOURS) {
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  for (let at = minute(from); at < minute(to); at += 1) staffed[weekday - 1]?.fill(1, at, at + 1);
}

/** Whole days since 1970 by Tokyo's calendar. */
const closedDays = new Set(
  [...[2026, 2027, 2028].flatMap(holidaysByLaw), ...CLOSURES].map((day) => Date.parse(day) / DAY_MS),
);

/** Staffed now and for the fifteen minutes after this one. */
function isDayFirst(instant: number): boolean {
  const wall = new Date(instant + TOKYO_MS);
  const monthDay = (wall.getUTCMonth() + 1) * 100 + wall.getUTCDate();
  if (wall.getUTCFullYear() < 2026 || wall.getUTCFullYear() > 2028) return false;
  if (monthDay >= 1229 || monthDay <= 103) return false;
  if (closedDays.has(Math.floor(wall.getTime() / DAY_MS))) return false;
  const minutes = staffed[(wall.getUTCDay() + 6) % 7];
  const now = wall.getUTCHours() * 60 + wall.getUTCMinutes();
  for (let at = now; at <= now + 15; at += 1) if (minutes?.[at] !== 1) return false;
  return true;
}

const FROM = Date.UTC(2026, 0, 1) - 2 * TOKYO_MS;
const TO = Date.UTC(2029, 0, 1) + TOKYO_MS;
const expected = Uint8Array.from({ length: (TO - FROM) / MINUTE_MS }, (_, index) =>
  Number(isDayFirst(FROM + index * MINUTE_MS)),
);

const ownZone = process.env.TZ;
afterAll(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

test('the hours of the sample leave both numbers plenty of minutes', () => {
  const dayFirst = expected.filter((first) => first === 1).length;
  expect(dayFirst).toBeGreaterThan(300_000);
  expect(expected.length - dayFirst).toBeGreaterThan(1_000_000);
});

test.each([
  ['Asia/Tokyo', -540],
  ['America/New_York', 300],
  ['Europe/London', 0],
])(
  'a phone in %s shows the right number at every minute of 2026 to 2028',
  { timeout: 120_000 },
  (zone, januaryOffset) => {
    process.env.TZ = zone;
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(januaryOffset);

    const hours = contactHours(contactWith({ dayHours: DAY_HOURS, closures: CLOSURES }));
    const wrong: string[] = [];
    for (let index = 0; index < expected.length; index += 1) {
      const now = new Date(FROM + index * MINUTE_MS);
      const isFirst = chooseNumber(hours, now).first === 'day';
      if (isFirst !== (expected[index] === 1)) wrong.push(now.toISOString());
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  },
);
