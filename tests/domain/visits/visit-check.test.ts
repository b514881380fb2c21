/** The clinic's check: due from the second infusion on, never changed, voided by a record of its own. */
import { describe, expect, test } from 'vitest';
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import { addDays } from '../../../src/domain/civil-day.ts';
import { cancelInfusion, markDone, moveInfusion } from '../../../src/domain/infusions/change-infusions.ts';
import { planInfusions } from '../../../src/domain/infusions/plan-infusions.ts';
import {
  dueVisitCheck,
  missedVisitChecks,
  standingChecks,
  type VisitCheck,
  visitHistory,
} from '../../../src/domain/visits/visit-check.ts';

const FIRST = '2026-12-01';
const course = planInfusions(PROTOCOL, FIRST);

function check(id: string, infusionId: string, at: string): VisitCheck {
  return {
    id,
    infusionId,
    on: at.slice(0, 10),
    at,
    hasHandbook: true,
    knowsContact: true,
    role: 'nurse',
    initials: 'S.K.',
    editionId: '2025-04-01.1',
  };
}

const SECOND = check('a', 'c1d8', '2026-12-08T01:00:00.000Z');
const THIRD = check('b', 'c1d15', '2026-12-15T01:00:00.000Z');

describe('the check that is due', () => {
  test('is none at the first infusion and one at every other, on its day only', () => {
    const due = Array.from({ length: 160 }, (_, days) => dueVisitCheck(course, [], addDays(FIRST, days))?.id);
    expect(due.filter((id) => id !== undefined)).toEqual(PROTOCOL.slice(1, 10).map(({ id }) => id));
    expect(due.indexOf('c1d8')).toBe(7);
  });

  test('is made by one record, also by one that says no', () => {
    expect(dueVisitCheck(course, [SECOND], '2026-12-08')).toBeUndefined();
    expect(dueVisitCheck(course, [{ ...SECOND, hasHandbook: false }], '2026-12-08')).toBeUndefined();
    expect(dueVisitCheck(course, [SECOND], '2026-12-15')?.id).toBe('c1d15');
  });

  test('is due again when its record was voided', () => {
    const voids = [{ id: 'v', checkId: 'a', reason: 'other patient', at: '2026-12-08T02:00:00.000Z' }];
    expect(dueVisitCheck(course, standingChecks([SECOND], voids), '2026-12-08')?.id).toBe('c1d8');
  });

  test('moves with its infusion, and falls away with it', () => {
    const { list } = moveInfusion(course, 'c1d8', '2026-12-10', FIRST);
    expect(dueVisitCheck(list, [], '2026-12-08')).toBeUndefined();
    expect(dueVisitCheck(list, [], '2026-12-10')?.id).toBe('c1d8');
    expect(dueVisitCheck(cancelInfusion(course, 'c1d8'), [], '2026-12-08')).toBeUndefined();
    const done = markDone(course, 'c1d8', '2026-12-09', '2026-12-09').list;
    expect(dueVisitCheck(done, [], '2026-12-09')?.id).toBe('c1d8');
  });

  test('counts from the second on in a list that begins in a later cycle as well', () => {
    const later = course.slice(4);
    expect(dueVisitCheck(later, [], later[0]?.plannedOn ?? '')?.id).toBe('c3d1');
    expect(dueVisitCheck([], [], FIRST)).toBeUndefined();
  });
});

describe('the record', () => {
  test('shows the gaps of days gone by', () => {
    expect(missedVisitChecks(course, [SECOND], '2026-12-23').map(({ id }) => id)).toEqual(['c1d15', 'c2d1']);
    expect(missedVisitChecks(course, [], '2026-12-08')).toEqual([]);
  });

  test('keeps voided checks with their reason, in the order of time', () => {
    const voids = [
      { id: 'v2', checkId: 'a', reason: 'later', at: '2026-12-09T02:00:00.000Z' },
      { id: 'v1', checkId: 'a', reason: 'other patient', at: '2026-12-08T02:00:00.000Z' },
    ];
    expect(visitHistory([THIRD, SECOND], voids)).toEqual([
      { ...SECOND, voided: { reason: 'other patient', at: '2026-12-08T02:00:00.000Z' } },
      THIRD,
    ]);
    expect(standingChecks([THIRD, SECOND], voids)).toEqual([THIRD]);
  });
});
