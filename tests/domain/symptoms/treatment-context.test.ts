// Where in treatment somebody is, read from the stored infusions.
import { describe, expect, test } from 'vitest';
import { closeWatch } from '../../../src/domain/symptoms/close-watch.ts';
import { type InfusionDay, treatmentContext } from '../../../src/domain/symptoms/treatment-context.ts';

const TODAY = { today: '2028-03-01' };
const infusion = (plannedOn: string, rest: Partial<InfusionDay> = {}): InfusionDay => ({
  plannedOn,
  status: 'planned',
  cycle: 1,
  ...rest,
});

describe('the treatment context', () => {
  test('counts whole days from the latest infusion that is done, over 29 February', () => {
    const infusions = [
      infusion('2028-02-28', { status: 'done', cycle: 2 }),
      infusion('2028-02-07', { status: 'done', cycle: 1 }),
      infusion('2028-03-20', { cycle: 3 }),
    ];
    expect(treatmentContext(infusions, TODAY)).toEqual({ daysSinceInfusion: 2, cycle: 2 });
    expect(treatmentContext(infusions.toReversed(), TODAY)).toEqual({ daysSinceInfusion: 2, cycle: 2 });
  });

  test('counts from the day on which it was done, not from the day that was planned', () => {
    const moved = infusion('2028-02-20', { status: 'done', doneOn: '2028-02-29' });
    expect(treatmentContext([moved], TODAY).daysSinceInfusion).toBe(1);
    const notDone = infusion('2028-02-29', { doneOn: '2028-02-20' });
    expect(treatmentContext([notDone], TODAY).daysSinceInfusion).toBe(1);
  });

  test('takes an infusion whose day has come for given, unless it was moved or cancelled', () => {
    const done = infusion('2028-02-01', { status: 'done' });
    expect(treatmentContext([done, infusion('2028-03-01')], TODAY).daysSinceInfusion).toBe(0);
    expect(treatmentContext([done, infusion('2028-02-29')], TODAY).daysSinceInfusion).toBe(1);
    expect(treatmentContext([done, infusion('2028-03-02')], TODAY).daysSinceInfusion).toBe(29);
    expect(
      treatmentContext([done, infusion('2028-03-01', { status: 'moved' })], TODAY).daysSinceInfusion,
    ).toBe(29);
    expect(
      treatmentContext([done, infusion('2028-03-01', { status: 'cancelled' })], TODAY).daysSinceInfusion,
    ).toBe(29);
  });

  test('carries what the clinic said about that infusion, and about no other', () => {
    const watched = infusion('2028-02-29', { status: 'done', cycle: 4, restarted: true, watchClosely: true });
    const earlier = infusion('2028-02-08', { status: 'done', cycle: 3, watchClosely: true });
    expect(treatmentContext([earlier, watched], TODAY)).toEqual({
      daysSinceInfusion: 1,
      cycle: 4,
      restarted: true,
      watchClosely: true,
    });
    expect(treatmentContext([earlier], TODAY)).toEqual({
      daysSinceInfusion: 22,
      cycle: 3,
      watchClosely: true,
    });
  });

  test('takes the more careful of two that stand on one day', () => {
    const pair = [
      infusion('2028-02-29', { cycle: 3 }),
      infusion('2028-02-29', { status: 'done', cycle: 2, restarted: true }),
    ];
    expect(treatmentContext(pair, TODAY)).toEqual({ daysSinceInfusion: 1, cycle: 2, restarted: true });
    const watched = infusion('2028-02-29', { cycle: 2, watchClosely: true });
    expect(treatmentContext([...pair, watched], TODAY)).toMatchObject({ watchClosely: true });
  });

  test('carries a new start on to the infusions of the six weeks after it: every small amount counts', () => {
    const restarted = infusion('2028-02-22', { status: 'done', cycle: 5, restarted: true });
    const following = infusion('2028-02-29', { status: 'done', cycle: 6 });
    expect(treatmentContext([following, restarted], TODAY)).toEqual({
      daysSinceInfusion: 1,
      cycle: 6,
      restarted: true,
    });
    const longAgo = infusion('2028-01-18', { status: 'done', cycle: 5, restarted: true });
    expect(treatmentContext([following, longAgo], TODAY)).toEqual({ daysSinceInfusion: 1, cycle: 6 });
  });

  test('is before the first when the first cycle lies ahead', () => {
    expect(treatmentContext([infusion('2028-03-02'), infusion('2028-03-09')], TODAY)).toEqual({
      beforeFirst: true,
    });
  });

  test.each([
    ['nothing is stored', []],
    ['only later cycles are stored', [infusion('2028-03-02', { cycle: 3 })]],
    ['only a restart lies ahead', [infusion('2028-03-02', { restarted: true })]],
    [
      'all were moved or cancelled',
      [infusion('2028-02-28', { status: 'moved' }), infusion('2028-03-02', { status: 'cancelled' })],
    ],
    ['the last was done in the future', [infusion('2028-02-28'), infusion('2028-03-02', { status: 'done' })]],
    ['a day cannot be read', [infusion('2028-02-30'), infusion('2028-02-01', { status: 'done' })]],
  ] as [string, InfusionDay[]][])('is not known, and so close watch, when %s', (_, infusions) => {
    const context = treatmentContext(infusions, TODAY);
    expect(context).toEqual({});
    expect(closeWatch(context)).toBe(true);
  });

  test('is not known when today cannot be read', () => {
    expect(treatmentContext([infusion('2028-02-01', { status: 'done', cycle: 5 })], { today: '' })).toEqual(
      {},
    );
  });
});
