// One newly missed item and nothing else: asked once more after five minutes, and the second answer counts.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import {
  afterSecondAnswer,
  askedFrom,
  isCallCertain,
  momentOf,
  secondAsking,
} from '../../../src/domain/symptoms/family-check-again.ts';
import type { FamilyCheckItem, Report } from '../../../src/domain/symptoms/report.ts';
import { checkItem, wellFormedReport } from './arbitrary-report.ts';

const AT = '2026-11-25T20:00:00.000Z';
const later = (seconds: number) => new Date(Date.parse(AT) + seconds * 1000);
const missing = (...missed: FamilyCheckItem[]) => ({ missed });

describe('which item is asked once more', () => {
  it('is the single new miss when nothing else is reported', () => {
    expect(secondAsking(missing('month'), [], AT)).toEqual({ item: 'month', missedAt: AT });
    expect(secondAsking(missing('month', 'month'), [], AT)).toMatchObject({ item: 'month' });
    const usual = { missed: ['countdown', 'sentence'], usual: ['countdown'] } satisfies Report['familyCheck'];
    expect(secondAsking(usual, [], AT)).toMatchObject({ item: 'sentence' });
  });

  it('is none without a new miss, and none with two', () => {
    expect(secondAsking(missing(), [], AT)).toBeUndefined();
    expect(secondAsking({ missed: ['year'], usual: ['year'] }, [], AT)).toBeUndefined();
    expect(secondAsking(missing('object-1', 'object-2'), [], AT)).toBeUndefined();
  });

  it.each<[string, Report]>([
    ['a fever', { signs: {}, temperatureCelsius: 37.5 }],
    ['a temperature on the way to a fever', { signs: {}, temperatureCelsius: 37.0 }],
    ['a fever within a day', { signs: {}, feverDays: 1 }],
    ['a medicine taken for a fever', { signs: {}, feverMedicineForFever: true }],
    ['a medicine that may hide one', { signs: {}, temperatureMayBeMasked: true }],
    ['hot without a thermometer', { signs: {}, feelsHotUnmeasured: true }],
    ['a sign, also the smallest', { signs: { fatigue: 1 } }],
    ['a sign that is known and unchanged', { signs: { tremor: 1 }, unchanged: ['tremor'] }],
    ['a measurement on the list', { signs: {}, oxygenPercent: 94 }],
    ['an answer in doubt', { signs: {}, unsure: ['red-sign'] }],
    ['an earlier check that found something', { signs: {}, familyCheck: { missed: ['year'] } }],
  ])('is none with %s', (_, other) => {
    expect(secondAsking(missing('month'), [{ signs: {} }, other], AT)).toBeUndefined();
    expect(isCallCertain(missing('month'), [other])).toBe(true);
  });

  it('stays with reports that hold nothing: a low reading, a check without a new miss', () => {
    const others: Report[] = [
      { signs: {}, temperatureCelsius: 36.4, oxygenPercent: 97 },
      { signs: {}, familyCheck: { missed: ['countdown'], usual: ['countdown'] } },
    ];
    expect(secondAsking(missing('month'), others, AT)).toBeDefined();
    expect(isCallCertain(missing('month'), others)).toBe(false);
  });
});

test('a call is certain with two new misses, never without one', () => {
  expect(isCallCertain(missing('command', 'countdown'), [])).toBe(true);
  expect(isCallCertain(missing(), [{ signs: {}, temperatureCelsius: 39 }])).toBe(false);
  fc.assert(
    fc.property(
      fc.uniqueArray(checkItem),
      fc.uniqueArray(checkItem),
      checkItem,
      fc.array(wellFormedReport, { maxLength: 2 }),
      (missed, usual, further, others) => {
        const before = isCallCertain({ missed, usual }, others);
        const isStill = isCallCertain({ missed: [...missed, further], usual }, others);
        expect(isStill || !before).toBe(true);
      },
    ),
  );
});

test('where a call is certain, the lines ask for one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(checkItem), fc.uniqueArray(checkItem), (missed, usual) => {
      const familyCheck = { missed, usual };
      fc.pre(isCallCertain(familyCheck, []));
      expect(['call-now', 'emergency']).toContain(
        assess({ signs: {}, familyCheck }, { daysSinceInfusion: 90, cycle: 8 }).urgency,
      );
    }),
  );
});

describe('the clock', () => {
  const asking = { item: 'month', missedAt: AT } as const;

  it.each([
    [0, { kind: 'wait', milliseconds: 300_000 }],
    [299, { kind: 'wait', milliseconds: 1000 }],
    [300, { kind: 'ask' }],
    [1800, { kind: 'ask' }],
    [1801, { kind: 'over' }],
    [-60, { kind: 'wait', milliseconds: 300_000 }],
    [-61, { kind: 'over' }],
    [86_400, { kind: 'over' }],
  ])('after %d seconds: %j', (seconds, moment) => {
    expect(momentOf(asking, later(seconds))).toEqual(moment);
  });

  it('counts a time that nobody can read as too late', () => {
    expect(momentOf({ item: 'month', missedAt: 'then' }, later(0))).toEqual({ kind: 'over' });
  });

  it('names the time of the second asking', () => {
    expect(askedFrom(asking)).toEqual(later(300));
  });

  it('never goes back from asking to waiting, nor from over to asking', () => {
    const order = ['wait', 'ask', 'over'];
    const seconds = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(seconds, seconds, (one, other) => {
        const rank = (passed: number) => order.indexOf(momentOf(asking, later(passed)).kind);
        expect(rank(Math.max(one, other))).toBeGreaterThanOrEqual(rank(Math.min(one, other)));
      }),
    );
  });
});

describe('the second answer', () => {
  const check = { missed: ['countdown', 'month'], usual: ['countdown'] } satisfies Report['familyCheck'];
  const asking = { item: 'month', missedAt: AT } as const;

  it('counts: what is done now is not missed', () => {
    expect(afterSecondAnswer(check, asking, 'did')).toEqual({ missed: ['countdown'], usual: ['countdown'] });
  });

  it.each(['did-not', 'unknown'] as const)('leaves the miss with "%s"', (answer) => {
    expect(afterSecondAnswer(check, asking, answer)).toEqual(check);
  });
});
