// The days of each range, around month ends, leap days and the edges of a course.
import { describe, expect, test } from 'vitest';
import {
  chosenCycle,
  currentCycle,
  isMonth,
  monthAfter,
  monthOf,
  spanOfRange,
} from '../../../src/domain/log/log-range.ts';
import { infusion } from './entries.ts';

const COURSE = [infusion(1, 1, '2026-11-02'), infusion(2, 1, '2026-11-23', { status: 'planned' })];
const span = (range: Parameters<typeof spanOfRange>[0], today: string, first?: string) =>
  spanOfRange(range, COURSE, today, first);

test('a week is today and the six days before', () => {
  expect(span({ kind: 'week' }, '2028-03-03')).toEqual({ from: '2028-02-26', to: '2028-03-03' });
});

describe('a month', () => {
  test('is whole when it is past, and ends today while it runs', () => {
    expect(span({ kind: 'month', month: '2028-02' }, '2028-03-03')).toEqual({
      from: '2028-02-01',
      to: '2028-02-29',
    });
    expect(span({ kind: 'month', month: '2026-11' }, '2026-11-01')).toEqual({
      from: '2026-11-01',
      to: '2026-11-01',
    });
    expect(span({ kind: 'month', month: '2027-01' }, '2026-11-25')).toEqual({
      from: '2027-01-01',
      to: '2027-01-31',
    });
  });

  test('has a neighbour over the turn of the year', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1), monthOf('2026-11-25')]).toEqual([
      '2027-01',
      '2025-12',
      '2026-11',
    ]);
  });

  test('is read only where it is one', () => {
    expect(['2026-11', '2026-13', '2026-1', '', undefined].map(isMonth)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('this cycle', () => {
  test('runs from its first infusion to today, and stays until the next has come', () => {
    expect(currentCycle(COURSE, '2026-11-22')).toEqual({ from: '2026-11-02', to: '2026-11-22' });
    expect(currentCycle(COURSE, '2026-11-25')).toEqual({ from: '2026-11-23', to: '2026-11-25' });
  });

  test('is not there before the first infusion; the week stands in', () => {
    expect(currentCycle(COURSE, '2026-11-01')).toBeUndefined();
    expect(span({ kind: 'cycle' }, '2026-11-01')).toEqual({ from: '2026-10-26', to: '2026-11-01' });
  });
});

describe('an earlier cycle', () => {
  test('runs from its first infusion to the day before the next', () => {
    expect(span({ kind: 'cycle', cycle: 1 }, '2026-11-25')).toEqual({ from: '2026-11-02', to: '2026-11-22' });
    expect(span({ kind: 'cycle', cycle: 2 }, '2026-11-25')).toEqual({ from: '2026-11-23', to: '2026-11-25' });
  });

  test('is not there before its first infusion: that of the last infusion stands in, or the week', () => {
    expect(span({ kind: 'cycle', cycle: 2 }, '2026-11-22')).toEqual({ from: '2026-11-02', to: '2026-11-22' });
    expect(span({ kind: 'cycle', cycle: 1 }, '2026-11-01')).toEqual({ from: '2026-10-26', to: '2026-11-01' });
    expect(chosenCycle(9, COURSE, '2026-11-25')).toBe(2);
    expect(chosenCycle(1, COURSE, '2026-11-01')).toBeUndefined();
  });
});

test('all begins with the first entry or the first infusion, and is never shorter than a week', () => {
  expect(span({ kind: 'all' }, '2026-11-25', '2026-10-30').from).toBe('2026-10-30');
  expect(span({ kind: 'all' }, '2026-11-25', '2026-11-24').from).toBe('2026-11-02');
  expect(spanOfRange({ kind: 'all' }, [], '2026-11-25', undefined)).toEqual({
    from: '2026-11-19',
    to: '2026-11-25',
  });
});
