/** How closely each day is watched, through a whole course and beyond its end. */
import { describe, expect, test } from 'vitest';
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import { addDays } from '../../../src/domain/civil-day.ts';
import {
  markDone,
  moveInfusion,
  stopTreatment,
  tickInfusion,
} from '../../../src/domain/infusions/change-infusions.ts';
import { planInfusions } from '../../../src/domain/infusions/plan-infusions.ts';
import {
  addMonths,
  infusionJustGiven,
  watchedUntil,
  watchWindow,
} from '../../../src/domain/infusions/watch-window.ts';

const FIRST = '2026-12-01';
const course = planInfusions(PROTOCOL, FIRST);
const at = (days: number, list = course) => watchWindow(list, addDays(FIRST, days));

describe('the watch window', () => {
  test.each([
    [-1, 'before-first'],
    [0, 'days-0-3'],
    [3, 'days-0-3'],
    [4, 'to-day-7'],
    [6, 'to-day-7'],
    [7, 'days-0-3'],
    [10, 'days-0-3'],
    [11, 'to-day-7'],
    [21, 'days-0-3'],
    [25, 'to-day-7'],
    [28, 'to-day-7'],
    [29, 'to-week-6'],
    [41, 'to-week-6'],
    [42, 'weekly'],
    [43, 'weekly'],
    [63, 'weekly'],
    [400, 'weekly'],
  ])('%i days after the first infusion it is %s', (days, window) => {
    expect(at(days)).toBe(window);
  });

  test('later infusions are watched closely only when the clinic said so', () => {
    expect(at(42, tickInfusion(course, 'c3d1', 'watchClosely', true))).toBe('days-0-3');
    expect(at(49, tickInfusion(course, 'c3d1', 'watchClosely', true))).toBe('to-day-7');
    expect(at(50, tickInfusion(course, 'c3d1', 'watchClosely', true))).toBe('weekly');
  });

  test('six weeks begin anew where the step-up was restarted', () => {
    const list = tickInfusion(course, 'c4d1', 'restarted', true);
    expect(at(63, list)).toBe('days-0-3');
    expect(at(63 + 8, list)).toBe('to-week-6');
    expect(at(63 + 41, list)).toBe('to-week-6');
    expect(at(63 + 42, list)).toBe('weekly');
  });

  test('every infusion of the six weeks after a restart is watched closely, as the first ones were', () => {
    const list = tickInfusion(course, 'c4d1', 'restarted', true);
    expect([63, 84, 87].map((days) => at(days, list))).toEqual(['days-0-3', 'days-0-3', 'days-0-3']);
    expect(at(88, list)).toBe('to-day-7');
    expect(at(63 + 42, list)).toBe('weekly');
    expect(at(84)).toBe('weekly');
  });

  test('a cycle 2 that came late is watched to its end', () => {
    const { list } = moveInfusion(course, 'c2d1', addDays(FIRST, 36), FIRST);
    expect(at(44, list)).toBe('to-week-6');
    expect(at(56, list)).toBe('to-week-6');
    expect(at(57, list)).toBe('weekly');
  });

  test('an end does not shorten the close days', () => {
    const stopped = stopTreatment(markDone(course, 'c1d1', FIRST, FIRST).list, addDays(FIRST, 2));
    expect(at(2, stopped)).toBe('days-0-3');
    expect(at(7, stopped)).toBe('to-day-7');
    expect(at(41, stopped)).toBe('to-week-6');
    expect(at(42, stopped)).toBe('after-end');
  });

  test('after an end there is half a year of follow-up, to its last day', () => {
    const stopped = stopTreatment(course, '2027-08-31');
    expect(watchWindow(stopped, '2027-08-31')).toBe('after-end');
    expect(watchWindow(stopped, '2028-02-29')).toBe('after-end');
    expect(watchWindow(stopped, '2028-03-01')).toBe('past-follow-up');
  });

  test('a course that never began, and no course at all, are said to be so', () => {
    expect(watchWindow([], FIRST)).toBe('not-known');
    expect(watchWindow(course.slice(5), FIRST)).toBe('not-known');
    expect(watchWindow(course.slice(5), '2027-04-01')).toBe('weekly');
    expect(watchWindow(stopTreatment(course, '2026-11-01'), '2026-11-02')).toBe('after-end');
  });

  test('an infusion dated in the future is no reason to watch less', () => {
    const { list } = markDone(course, 'c1d1', '2026-12-20', FIRST);
    expect(watchWindow(list, FIRST)).toBe('days-0-3');
  });
});

describe('the last day of the window', () => {
  const until = (days: number, list = course) => watchedUntil(list, addDays(FIRST, days));

  test('is told for the days and weeks that end by themselves', () => {
    expect(until(0)).toBe('2026-12-04');
    expect(until(3)).toBe('2026-12-04');
    // The next infusion begins its own close days.
    expect(until(4)).toBe('2026-12-07');
    expect(until(25)).toBe('2026-12-29');
    expect(until(29)).toBe('2027-01-11');
  });

  test('is the end of the half year after treatment', () => {
    expect(watchedUntil(stopTreatment(course, '2027-08-31'), '2027-09-01')).toBe('2028-02-29');
  });

  test('is not known where nothing but a decision ends it', () => {
    expect(until(43)).toBeUndefined();
    expect(until(-1)).toBeUndefined();
    expect(watchedUntil([], FIRST)).toBeUndefined();
  });

  test('is not told on a clock that is behind the last infusion', () => {
    const { list } = markDone(course.slice(0, 1), 'c1d1', '2027-06-01', FIRST);
    expect(watchedUntil(list, FIRST)).toBeUndefined();
  });
});

describe('the infusion that was just given', () => {
  test('is the last one, from its day to the third after it', () => {
    const given = (days: number) => infusionJustGiven(course, addDays(FIRST, days));
    expect(given(-1)).toBeUndefined();
    expect(given(0)).toBe('c1d1 2026-12-01');
    expect(given(3)).toBe('c1d1 2026-12-01');
    expect(given(4)).toBeUndefined();
    expect(given(7)).toBe('c1d8 2026-12-08');
    // Of a later cycle too: it is asked once after each.
    expect(given(42)).toBe('c3d1 2027-01-12');
  });

  test('is none on a clock that is behind', () => {
    const { list } = markDone(course.slice(0, 1), 'c1d1', '2026-12-20', FIRST);
    expect(infusionJustGiven(list, FIRST)).toBeUndefined();
  });
});

describe('months', () => {
  test.each([
    ['2027-08-31', 1, '2027-09-30'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('%s and %i months are %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });
});
