/** What comes next and what was last, from lists in any order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import { addDays } from '../../../src/domain/civil-day.ts';
import {
  cancelInfusion,
  markDone,
  postponeInfusion,
} from '../../../src/domain/infusions/change-infusions.ts';
import { lastInfusion, nextInfusion, unconfirmedInfusions } from '../../../src/domain/infusions/course.ts';
import { planInfusions } from '../../../src/domain/infusions/plan-infusions.ts';
import { treatmentContext } from '../../../src/domain/symptoms/treatment-context.ts';

const FIRST = '2026-12-01';
const course = planInfusions(PROTOCOL, FIRST);
const idsOn = (list: typeof course, today: string) => [
  lastInfusion(list, today)?.id,
  nextInfusion(list, today)?.id,
];

describe('the last and the next infusion', () => {
  test.each([
    ['2026-11-30', undefined, 'c1d1'],
    ['2026-12-01', 'c1d1', 'c1d1'],
    ['2026-12-02', 'c1d1', 'c1d8'],
    ['2026-12-22', 'c2d1', 'c2d1'],
    ['2027-04-26', 'c7d1', undefined],
    ['2027-06-01', 'c8d1', undefined],
  ])('on %s the last is %s and the next is %s', (today, last, next) => {
    const list = today === '2027-04-26' ? course.slice(0, 9) : course;
    expect(idsOn(list, today)).toEqual([last, next]);
  });

  test('one marked as done today is not the next any more', () => {
    const { list } = markDone(course, 'c1d1', FIRST, FIRST);
    expect(idsOn(list, FIRST)).toEqual(['c1d1', 'c1d8']);
  });

  test('the day it was given counts, not the day it was planned for', () => {
    const { list } = markDone(course, 'c1d8', '2026-12-10', '2026-12-10');
    expect(lastInfusion(list, '2026-12-09')?.id).toBe('c1d8');
    expect(nextInfusion(list, '2026-12-11')?.id).toBe('c1d15');
  });

  test('one that was put off or cancelled is neither', () => {
    for (const take of [postponeInfusion, cancelInfusion]) {
      expect(idsOn(take(course, 'c1d8'), '2026-12-08')).toEqual(['c1d1', 'c1d15']);
    }
  });

  test('a planned day that went by without a tick is to be asked about', () => {
    const { list } = markDone(course, 'c1d1', FIRST, FIRST);
    expect(unconfirmedInfusions(list, '2026-12-16').map(({ id }) => id)).toEqual(['c1d8', 'c1d15']);
  });

  test('the order of the stored list does not matter', () => {
    const shuffled = fc.shuffledSubarray(course, { minLength: course.length });
    const today = fc.integer({ min: -10, max: 200 }).map((count) => addDays(FIRST, count));
    fc.assert(
      fc.property(shuffled, today, (list, day) => {
        expect(idsOn(list, day)).toEqual(idsOn(course, day));
      }),
    );
  });

  test('the last infusion is the one that the call lines count from', () => {
    for (let count = -3; count < 200; count += 1) {
      const today = addDays(FIRST, count);
      const last = lastInfusion(course, today);
      const context = treatmentContext(course, { today });
      expect(context.cycle).toBe(last?.cycle);
      expect(context.beforeFirst === true).toBe(last === undefined);
    }
  });
});
