// The staffed spans of a weekday, however the clinic's rows were entered.
import { expect, test } from 'vitest';
import { staffedSpans } from '../../../src/domain/contact/day-hours.ts';

const WEDNESDAY = 3;
const rows = (...spans: [from: string, to: string][]) =>
  spans.map(([from, to]) => ({ weekday: WEDNESDAY, from, to }) as const);

test('spans ascend and stand apart; what touches or overlaps is one', () => {
  expect(staffedSpans(rows(['13:00', '17:00'], ['08:05', '12:00']), WEDNESDAY)).toEqual([
    { from: 485, to: 720 },
    { from: 780, to: 1020 },
  ]);
  expect(staffedSpans(rows(['12:00', '17:00'], ['08:00', '12:00'], ['09:00', '10:00']), WEDNESDAY)).toEqual([
    { from: 480, to: 1020 },
  ]);
});

test('a row that cannot be read counts for nothing, also between two that overlap', () => {
  const read = rows(['09:00', '13:00'], ['nine', 'five'], ['12:00', '17:00'], ['17:00', '08:00']);
  expect(staffedSpans(read, WEDNESDAY)).toEqual([{ from: 540, to: 1020 }]);
});

test('a time with a digit too many is no time', () => {
  expect(staffedSpans(rows(['08:000', '12:00'], ['09:00', '17:000']), WEDNESDAY)).toEqual([]);
});

test('another weekday, or a day without rows, has none', () => {
  expect(staffedSpans(rows(['09:00', '13:00']), 4)).toEqual([]);
  expect(staffedSpans([], WEDNESDAY)).toEqual([]);
});
