/** The protocol on the calendar, and the decision after cycle 8. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import { addDays, daysBetween } from '../../../src/domain/civil-day.ts';
import { markDone, moveInfusion, stopTreatment } from '../../../src/domain/infusions/change-infusions.ts';
import type { Infusion } from '../../../src/domain/infusions/infusion.ts';
import {
  continueAfterDecision,
  isDecisionOpen,
  planInfusions,
} from '../../../src/domain/infusions/plan-infusions.ts';

const days = fc.integer({ min: -3000, max: 3000 }).map((count) => addDays('2028-02-29', count));

describe('planning', () => {
  test('eight cycles from 1 December run over the year end and 29 February', () => {
    const list = planInfusions(PROTOCOL, '2027-12-01');
    expect(list.map(({ id, plannedOn }) => [id, plannedOn])).toEqual([
      ['c1d1', '2027-12-01'],
      ['c1d8', '2027-12-08'],
      ['c1d15', '2027-12-15'],
      ['c2d1', '2027-12-22'],
      ['c3d1', '2028-01-12'],
      ['c4d1', '2028-02-02'],
      ['c5d1', '2028-02-23'],
      ['c6d1', '2028-03-15'],
      ['c7d1', '2028-04-05'],
      ['c8d1', '2028-04-26'],
    ]);
    expect(list.every(({ status }) => status === 'planned')).toBe(true);
  });

  test('from any first day, each infusion lies on its day of a 21-day cycle', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 17 }), (firstOn, upToCycle) => {
        for (const { cycle, day, plannedOn } of planInfusions(PROTOCOL, firstOn, upToCycle)) {
          expect(daysBetween(firstOn, plannedOn)).toBe((cycle - 1) * 21 + day - 1);
          expect(cycle).toBeLessThanOrEqual(upToCycle);
        }
      }),
    );
  });

  test('doses are those of the rows', () => {
    const doses = planInfusions(PROTOCOL, '2026-12-01', 17).map(({ doseMg }) => doseMg);
    expect(doses).toEqual(PROTOCOL.map(({ doseMg }) => doseMg));
  });

  test('text that is no day is refused', () => {
    expect(() => planInfusions(PROTOCOL, '2026-02-29')).toThrow(RangeError);
  });
});

describe('the decision after cycle 8', () => {
  const first = '2026-01-05';
  const lastOn = '2026-06-01';
  const course = planInfusions(PROTOCOL, first);
  const done = course.map(
    (infusion): Infusion => ({ ...infusion, status: 'done', doneOn: infusion.plannedOn }),
  );

  test('is open once the last of cycle 8 is behind', () => {
    expect(isDecisionOpen(course, lastOn)).toBe(false);
    expect(isDecisionOpen(course, addDays(lastOn, 1))).toBe(true);
    expect(isDecisionOpen(done, lastOn)).toBe(true);
    expect(isDecisionOpen([], lastOn)).toBe(false);
    expect(isDecisionOpen(done.slice(0, 9), lastOn)).toBe(false);
  });

  test('is closed by an end or by going on', () => {
    expect(isDecisionOpen(stopTreatment(done, lastOn), lastOn)).toBe(false);
    expect(isDecisionOpen(continueAfterDecision(done), lastOn)).toBe(false);
  });

  test('going on adds nine infusions at 21 days each behind the day of the tenth', () => {
    const late = markDone(course, 'c8d1', '2026-06-03', '2026-06-03').list;
    const added = continueAfterDecision(late).slice(10);
    expect(added.map(({ id }) => id)).toEqual(PROTOCOL.slice(10).map(({ id }) => id));
    expect(added[0]?.plannedOn).toBe('2026-06-24');
    expect(added[8]?.plannedOn).toBe(addDays('2026-06-03', 9 * 21));
  });

  test('going on twice changes nothing, and going on early adds nothing', () => {
    const once = continueAfterDecision(done);
    expect(continueAfterDecision(once)).toEqual(once);
    expect(continueAfterDecision(course.slice(0, 4))).toEqual(course.slice(0, 4));
    expect(continueAfterDecision([])).toEqual([]);
  });

  test('going on takes an end back, and can be to an earlier cycle first', () => {
    const list = continueAfterDecision(stopTreatment(done, lastOn), PROTOCOL, 12);
    expect(list.some(({ treatmentEndedOn }) => treatmentEndedOn)).toBe(false);
    expect(list.at(-1)?.id).toBe('c12d1');
    expect(continueAfterDecision(list).at(-1)?.id).toBe('c17d1');
  });

  test('cycles after the eighth move with the eighth', () => {
    const { list, shifted } = moveInfusion(continueAfterDecision(course), 'c8d1', '2026-06-08', first);
    expect(shifted).toHaveLength(9);
    expect(list.at(-1)?.plannedOn).toBe(addDays('2026-06-08', 9 * 21));
  });
});
