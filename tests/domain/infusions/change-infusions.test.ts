/** Moving, ticking, stopping: proposals and questions, and nothing that was done ever changes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import { addDays } from '../../../src/domain/civil-day.ts';
import {
  cancelInfusion,
  markDone,
  moveInfusion,
  postponeInfusion,
  resumeTreatment,
  stopTreatment,
  tickInfusion,
  undoDone,
} from '../../../src/domain/infusions/change-infusions.ts';
import { treatmentEndedOn } from '../../../src/domain/infusions/course.ts';
import type { Infusion } from '../../../src/domain/infusions/infusion.ts';
import { planInfusions } from '../../../src/domain/infusions/plan-infusions.ts';

const FIRST = '2026-12-01';
const course = planInfusions(PROTOCOL, FIRST);
const given = (...ids: string[]) =>
  ids.reduce((list, id) => {
    const on = list.find((infusion) => infusion.id === id)?.plannedOn ?? FIRST;
    return markDone(list, id, on, on).list;
  }, course);
const byId = (list: readonly Infusion[], id: string) => list.find((infusion) => infusion.id === id);
const statuses = (list: readonly Infusion[]) => list.map(({ status }) => status);

describe('moving', () => {
  test('proposes the later planned ones at the same distance and names them', () => {
    const { list, shifted, warnings } = moveInfusion(given('c1d1'), 'c1d8', '2026-12-11', '2026-12-05');
    expect(list.map(({ plannedOn }) => plannedOn).slice(0, 5)).toEqual([
      '2026-12-01',
      '2026-12-11',
      '2026-12-18',
      '2026-12-25',
      '2027-01-15',
    ]);
    expect(shifted).toEqual(course.slice(2).map(({ id }) => id));
    expect(warnings).toEqual([]);
  });

  test('can leave the later ones where they are', () => {
    const { list, shifted } = moveInfusion(course, 'c1d8', '2026-12-09', FIRST, 'keep');
    expect(shifted).toEqual([]);
    expect(byId(list, 'c1d15')?.plannedOn).toBe('2026-12-15');
  });

  test('asks about a day in the past, and about a changed order', () => {
    const warningsOf = (id: string, toDay: string, later?: 'keep') =>
      moveInfusion(given('c1d1'), id, toDay, '2026-12-05', later).warnings;
    expect(warningsOf('c1d8', '2026-12-04')).toEqual(['in-the-past']);
    expect(warningsOf('c1d8', '2026-12-05')).toEqual([]);
    expect(warningsOf('c1d15', '2026-12-08')).toEqual(['before-the-one-before']);
    expect(warningsOf('c1d15', '2026-12-07')).toEqual(['before-the-one-before']);
    expect(warningsOf('c1d8', '2026-11-30')).toEqual(['in-the-past', 'before-the-one-before']);
    expect(warningsOf('c1d8', '2026-12-15', 'keep')).toEqual(['after-the-one-after']);
    expect(warningsOf('c1d8', '2026-12-15')).toEqual([]);
  });

  test('one that is done stays, whoever asks', () => {
    const list = given('c1d1');
    expect(moveInfusion(list, 'c1d1', '2026-12-03', FIRST)).toEqual({
      list,
      shifted: [],
      warnings: ['already-done'],
    });
  });

  test('a day given to one that was put off or cancelled plans it again', () => {
    for (const take of [postponeInfusion, cancelInfusion]) {
      const { list } = moveInfusion(take(course, 'c1d8'), 'c1d8', '2026-12-09', FIRST, 'keep');
      expect(byId(list, 'c1d8')).toMatchObject({ status: 'planned', plannedOn: '2026-12-09' });
    }
  });

  test('later ones that wait for a day or were cancelled keep their place in the count', () => {
    const list = postponeInfusion(cancelInfusion(course, 'c1d15'), 'c3d1');
    const moved = moveInfusion(list, 'c1d8', '2026-12-09', FIRST).list;
    expect(byId(moved, 'c1d15')).toEqual(byId(list, 'c1d15'));
    expect(byId(moved, 'c3d1')).toEqual(byId(list, 'c3d1'));
    expect(byId(moved, 'c2d1')?.plannedOn).toBe('2026-12-23');
    expect(byId(moved, 'c4d1')?.plannedOn).toBe('2027-02-03');
  });

  test('an unknown infusion and text that is no day are refused', () => {
    expect(() => moveInfusion(course, 'c9d1', '2026-12-09', FIRST)).toThrow(RangeError);
    expect(() => moveInfusion(course, 'c1d8', '2026-02-30', FIRST)).toThrow(RangeError);
    expect(() => markDone(course, 'c1d8', '', FIRST)).toThrow(RangeError);
  });

  test('whatever is moved, done ones never change, doses never change, and the spacing is kept', () => {
    const ids = course.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.subarray(ids),
        fc.constantFrom(...ids),
        fc.integer({ min: -60, max: 60 }),
        (doneIds, id, days) => {
          const before = given(...doneIds);
          const { list, shifted } = moveInfusion(before, id, addDays(FIRST, 60 + days), FIRST);
          list.forEach((infusion, index) => {
            expect(infusion.doseMg).toBe(before[index]?.doseMg);
            if (infusion.status === 'done') expect(infusion).toEqual(before[index]);
            const isAfter = index > ids.indexOf(id);
            const hasMoved = infusion.plannedOn !== before[index]?.plannedOn;
            expect(shifted.includes(infusion.id)).toBe(hasMoved && isAfter);
            if (!isAfter && infusion.id !== id) expect(hasMoved).toBe(false);
          });
        },
      ),
    );
  });
});

describe('done and not done', () => {
  test('a tick keeps planned day and real day, and can be taken back', () => {
    const { list, warnings } = markDone(course, 'c1d1', '2026-12-02', '2026-12-02');
    expect(byId(list, 'c1d1')).toMatchObject({ status: 'done', plannedOn: FIRST, doneOn: '2026-12-02' });
    expect(warnings).toEqual([]);
    expect(undoDone(list, 'c1d1')).toEqual(course);
    expect(undoDone(course, 'c1d1')).toEqual(course);
  });

  test('the day can be corrected, and the later ones are shifted only when asked for', () => {
    const { list } = markDone(course, 'c1d1', '2026-12-02', '2026-12-02');
    expect(byId(markDone(list, 'c1d1', FIRST, '2026-12-02').list, 'c1d1')?.doneOn).toBe(FIRST);
    const shift = markDone(course, 'c1d1', '2026-12-02', '2026-12-02', 'shift');
    expect(shift.shifted).toHaveLength(9);
    expect(byId(shift.list, 'c1d8')?.plannedOn).toBe('2026-12-09');
  });

  test('asks about a day to come, and about a changed order', () => {
    expect(markDone(course, 'c1d1', '2026-12-02', FIRST).warnings).toEqual(['in-the-future']);
    expect(markDone(course, 'c1d8', FIRST, '2026-12-08').warnings).toEqual(['before-the-one-before']);
    expect(markDone(course, 'c1d1', '2026-12-08', '2026-12-08').warnings).toEqual(['after-the-one-after']);
  });
});

describe('what the clinic said', () => {
  test('a tick is set and taken away without a trace, on done ones too', () => {
    const list = given('c1d1');
    for (const tick of ['restarted', 'watchClosely', 'inHospital'] as const) {
      const ticked = tickInfusion(list, 'c1d1', tick, true);
      expect(byId(ticked, 'c1d1')?.[tick]).toBe(true);
      expect(ticked.map(({ doseMg, plannedOn }) => [doseMg, plannedOn])).toEqual(
        list.map(({ doseMg, plannedOn }) => [doseMg, plannedOn]),
      );
      expect(tickInfusion(ticked, 'c1d1', tick, false)).toEqual(list);
    }
  });
});

describe('stopping', () => {
  const list = given('c1d1', 'c1d8');

  test('cancels what lies ahead and keeps the day of the end with the last infusion', () => {
    const stopped = stopTreatment(list, '2026-12-12');
    expect(statuses(stopped)).toEqual(['done', 'done', ...Array(8).fill('cancelled')]);
    expect(byId(stopped, 'c1d8')?.treatmentEndedOn).toBe('2026-12-12');
    expect(treatmentEndedOn(stopped)).toBe('2026-12-12');
  });

  test('keeps a planned one whose day has come: it may have been given', () => {
    const stopped = stopTreatment(list, '2026-12-15');
    expect(byId(stopped, 'c1d15')).toMatchObject({ status: 'planned', treatmentEndedOn: '2026-12-15' });
  });

  test('cancels one that waits for a day, and works before the first', () => {
    const stopped = stopTreatment(postponeInfusion(course, 'c1d1'), '2026-11-20');
    expect(new Set(statuses(stopped))).toEqual(new Set(['cancelled']));
    expect(treatmentEndedOn(stopped)).toBe('2026-11-20');
    expect(stopTreatment([], '2026-11-20')).toEqual([]);
  });

  test('another end replaces the one before', () => {
    const twice = stopTreatment(stopTreatment(list, '2026-12-12'), '2026-12-20');
    expect(twice.filter(({ treatmentEndedOn: endedOn }) => endedOn)).toHaveLength(1);
    expect(treatmentEndedOn(twice)).toBe('2026-12-20');
  });

  test('taken back, days that are over wait for a new one', () => {
    const resumed = resumeTreatment(stopTreatment(list, '2026-12-12'), '2026-12-20');
    expect(statuses(resumed)).toEqual(['done', 'done', 'moved', ...Array(7).fill('planned')]);
    expect(treatmentEndedOn(resumed)).toBeUndefined();
  });

  test('taken back at once, everything is as it was; what was cancelled earlier stays cancelled', () => {
    expect(resumeTreatment(stopTreatment(list, '2026-12-12'), '2026-12-12')).toEqual(list);
    const skipped = given('c1d1', 'c1d15').map(
      (infusion): Infusion => (infusion.id === 'c1d8' ? { ...infusion, status: 'cancelled' } : infusion),
    );
    expect(resumeTreatment(stopTreatment(skipped, '2026-12-18'), '2026-12-18')).toEqual(skipped);
  });

  test('a new day for a cancelled one means that treatment goes on', () => {
    const moved = moveInfusion(stopTreatment(list, '2026-12-12'), 'c1d15', '2026-12-22', '2026-12-12');
    expect(treatmentEndedOn(moved.list)).toBeUndefined();
  });
});
