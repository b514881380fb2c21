// A new day for an infusion: what is asked before it is kept, and what would be kept.
import { describe, expect, it } from 'vitest';
import {
  type DayWish,
  delayDays,
  needsConfirmation,
  problemOf,
  proposeDay,
} from '../../../src/ui/pages/infusions/day-change.ts';
import { byId, givenBefore, withChange } from './courses.ts';

const TODAY = '2026-11-23';
const LIST = givenBefore(TODAY);
const NEXT = byId(LIST, 'c1d15');

const wish = (day: string, change: Partial<DayWish> = {}): DayWish => ({
  kind: 'move',
  infusion: NEXT,
  day,
  ...change,
});
const propose = (made: DayWish, later?: 'shift' | 'keep') => proposeDay(LIST, made, later, TODAY);
const problem = (made: DayWish, later?: 'shift' | 'keep', isConfirmed = false) =>
  problemOf(made, propose(made, later), { later, isConfirmed });
const dayOf = (id: string, proposal = propose(wish('2026-11-30'), 'shift')) =>
  byId(proposal?.list ?? [], id).plannedOn;

describe('another day', () => {
  it('is asked for when nothing, no day, or the same day is entered', () => {
    expect(problem(wish(''))).toBe('need-day');
    expect(problem(wish('2027-02-29'))).toBe('need-day');
    expect(problem(wish('2026-11-28'))).toBe('same-day');
  });

  it('may be the old day again for one that waits for a day', () => {
    const moved = withChange(LIST, 'c1d15', { status: 'moved' });
    const back: DayWish = { kind: 'move', infusion: byId(moved, 'c1d15'), day: '2026-11-28' };
    expect(
      problemOf(back, proposeDay(moved, back, undefined, TODAY), { later: 'keep', isConfirmed: false }),
    ).toBeUndefined();
  });

  it('lists the later ones on their proposed days and lets the person choose', () => {
    const proposal = propose(wish('2026-11-30'));
    expect(proposal?.shifted.map(({ id, plannedOn }) => [id, plannedOn]).slice(0, 2)).toEqual([
      ['c2d1', '2026-12-07'],
      ['c3d1', '2026-12-28'],
    ]);
    expect(problem(wish('2026-11-30'))).toBe('need-later');
    expect(problem(wish('2026-11-30'), 'keep')).toBeUndefined();
    expect(problem(wish('2026-11-30'), 'shift')).toBeUndefined();
  });

  it('moves the later ones only when that was chosen', () => {
    expect(dayOf('c2d1')).toBe('2026-12-07');
    expect(dayOf('c2d1', propose(wish('2026-11-30'), 'keep'))).toBe('2026-12-05');
    expect(dayOf('c2d1', propose(wish('2026-11-30')))).toBe('2026-12-05');
  });

  it.each([
    ['in the past', '2026-11-22'],
    ['before the one before', '2026-11-21'],
    ['after the one after', '2026-12-06'],
  ])('%s is confirmed before it is kept', (_, day) => {
    expect(problem(wish(day), 'keep')).toBe('need-confirmation');
    expect(problem(wish(day), 'keep', true)).toBeUndefined();
  });

  it('a week beyond the printed interval is confirmed too, six days are not', () => {
    const week = propose(wish('2026-12-05'), 'shift');
    const sixDays = propose(wish('2026-12-04'), 'shift');
    expect([week?.isLongDelay, sixDays?.isLongDelay]).toEqual([true, false]);
    expect(week && needsConfirmation(week)).toBe(true);
  });
});

describe('given', () => {
  const given = (day: string) => wish(day, { kind: 'done' });

  it('on its planned day asks nothing and moves nothing', () => {
    const onTheDay = proposeDay(LIST, given('2026-11-28'), undefined, '2026-11-28');
    expect(onTheDay).toMatchObject({ shifted: [], warnings: [], isLongDelay: false });
    expect(byId(onTheDay?.list ?? [], 'c1d15')).toMatchObject({ status: 'done', doneOn: '2026-11-28' });
  });

  it('on another day asks about the later ones', () => {
    expect(
      problemOf(given('2026-11-29'), proposeDay(LIST, given('2026-11-29'), undefined, '2026-11-30'), {
        later: undefined,
        isConfirmed: false,
      }),
    ).toBe('need-later');
  });

  it('on a day to come is confirmed', () => {
    expect(propose(given('2026-11-28'))?.warnings).toEqual(['in-the-future']);
    expect(problem(given('2026-11-28'))).toBe('need-confirmation');
  });
});

describe('the delay', () => {
  it('is counted from the one before by the printed intervals', () => {
    expect(delayDays(LIST, 'c1d1')).toBe(0);
    expect(delayDays(LIST, 'c3d1')).toBe(0);
    expect(delayDays(withChange(LIST, 'c3d1', { plannedOn: '2027-01-04' }), 'c3d1')).toBe(9);
  });

  it('reaches over one that was cancelled', () => {
    const list = withChange(LIST, 'c2d1', { status: 'cancelled' });
    expect(delayDays(list, 'c3d1')).toBe(0);
    expect(delayDays(withChange(list, 'c3d1', { plannedOn: '2026-12-27' }), 'c3d1')).toBe(1);
  });
});
