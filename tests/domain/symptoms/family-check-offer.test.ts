// When the family check is offered, what is wanted before it, and what takes its place.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import {
  FAMILY_CHECK_ITEMS,
  familyCheckOffer,
  isFamilyCheckOffered,
  usualMisses,
} from '../../../src/domain/symptoms/family-check-offer.ts';
import type { FamilyCheckSample } from '../../../src/domain/symptoms/family-check-sample.ts';
import type { FamilyCheckItem } from '../../../src/domain/symptoms/report.ts';
import type { InfusionDay } from '../../../src/domain/symptoms/treatment-context.ts';
import { URGENCIES } from '../../../src/domain/symptoms/urgency.ts';
import { anyContext, checkItem } from './arbitrary-report.ts';
import { baseline, planned, ZONE } from './family-check-samples.ts';

const FIRST_ON = '2026-11-24';
const COURSE = [planned('2026-12-01'), planned(FIRST_ON), planned('2026-12-15', { cycle: 2 })];
const TWO_DAYS = [baseline('2026-11-20'), baseline('2026-11-22')];

const offer = (samples: FamilyCheckSample[], today: string, infusions: InfusionDay[] = COURSE) =>
  familyCheckOffer(samples, infusions, { today, zone: ZONE });

describe('before the first infusion', () => {
  it('wants two baselines, and says by which day', () => {
    expect(offer([], '2026-11-20')).toEqual({
      kind: 'baseline',
      done: 0,
      isForToday: true,
      lastDay: '2026-11-23',
    });
  });

  it('wants the second on another day', () => {
    const one = [baseline('2026-11-20')];
    expect(offer(one, '2026-11-20')).toMatchObject({ kind: 'baseline', done: 1, isForToday: false });
    expect(offer(one, '2026-11-21')).toMatchObject({ kind: 'baseline', done: 1, isForToday: true });
    expect(offer([...one, { ...one[0], id: 'evening' } as FamilyCheckSample], '2026-11-20')).toMatchObject({
      done: 1,
    });
  });

  it('offers the check as soon as both days are there', () => {
    expect(offer(TWO_DAYS, '2026-11-22')).toEqual({ kind: 'check', usual: [] });
  });

  it('takes the day from the clock of the place: ten minutes past midnight is another day', () => {
    const night = { ...baseline('2026-11-20'), at: '2026-11-20T15:10:00Z' };
    expect(offer([baseline('2026-11-20'), night], '2026-11-21').kind).toBe('check');
    const evening = { ...night, at: '2026-11-20T14:50:00Z' };
    expect(offer([baseline('2026-11-20'), evening], '2026-11-21').kind).toBe('baseline');
  });

  it.each([
    [[], '2026-11-22', 'baseline'],
    [[], '2026-11-23', 'something-is-wrong'],
    [[baseline('2026-11-22')], '2026-11-22', 'baseline'],
    [[baseline('2026-11-22')], '2026-11-23', 'baseline'],
    [[baseline('2026-11-23')], '2026-11-23', 'something-is-wrong'],
  ] as const)('asks for a baseline only while enough days are left (%#)', (samples, today, kind) => {
    const found = offer([...samples], today);
    expect(found.kind).toBe(kind);
    if (kind === 'something-is-wrong') expect(found).toMatchObject({ because: 'no-days-left' });
  });
});

describe('from the first infusion on', () => {
  const done = [planned(FIRST_ON, { status: 'done', doneOn: FIRST_ON }), planned('2026-12-01')];

  it('offers the check after two baselines, for good', () => {
    expect(offer(TWO_DAYS, FIRST_ON, done)).toEqual({ kind: 'check', usual: [] });
    expect(offer(TWO_DAYS, '2027-05-01', done).kind).toBe('check');
    expect(isFamilyCheckOffered(TWO_DAYS, done, { today: FIRST_ON, zone: ZONE })).toBe(true);
  });

  it.each([
    ['none', []],
    ['one', [baseline('2026-11-20')]],
    ['two on one day', [baseline('2026-11-20'), baseline('2026-11-20', ['year'])]],
    ['one before and one on the day itself', [baseline('2026-11-20'), baseline(FIRST_ON)]],
    ['checks only', TWO_DAYS.map((sample) => ({ ...sample, kind: 'check' as const }))],
    ['one without a readable time', [baseline('2026-11-20'), { ...baseline('2026-11-22'), at: 'then' }]],
  ])('puts "something is wrong" in its place with too few baselines: %s', (_, samples) => {
    const found = offer(samples, FIRST_ON, done);
    expect(found).toEqual({ kind: 'something-is-wrong', because: 'no-baselines' });
    expect(isFamilyCheckOffered(samples, done, { today: FIRST_ON, zone: ZONE })).toBe(false);
  });

  it('goes by the day on which the first infusion was given', () => {
    const late = [planned('2026-11-20', { status: 'done', doneOn: FIRST_ON })];
    expect(offer(TWO_DAYS, '2026-11-25', late).kind).toBe('check');
    const early = [planned(FIRST_ON, { status: 'done', doneOn: '2026-11-21' })];
    expect(offer(TWO_DAYS, '2026-11-25', early)).toMatchObject({ because: 'no-baselines' });
  });

  it('leaves cancelled and moved infusions out', () => {
    const moved = [
      planned('2026-11-01', { status: 'moved' }),
      planned('2026-11-02', { status: 'cancelled' }),
    ];
    expect(offer(TWO_DAYS, '2026-11-25', [...moved, ...COURSE]).kind).toBe('check');
  });
});

describe('where the first infusion is not known', () => {
  it.each([
    ['no dates', []],
    ['only later cycles', [planned('2026-12-15', { cycle: 2 })]],
    ['only after a new start of the step-up', [planned(FIRST_ON, { restarted: true })]],
    ['no day of the calendar', [planned('2026-02-30'), ...COURSE]],
    ['only cancelled', [planned(FIRST_ON, { status: 'cancelled' })]],
  ])('puts "something is wrong" in its place: %s', (_, infusions) => {
    expect(offer(TWO_DAYS, '2026-11-23', infusions)).toEqual({
      kind: 'something-is-wrong',
      because: 'dates-unknown',
    });
  });
});

describe('what was missed before treatment as well', () => {
  it('is what every baseline missed, in the order of asking', () => {
    const samples = [
      baseline('2026-11-20', ['countdown', 'year', 'hospital']),
      baseline('2026-11-22', ['hospital', 'countdown']),
    ];
    expect(usualMisses(samples)).toEqual(['hospital', 'countdown']);
    expect(offer(samples, '2026-11-25')).toEqual({ kind: 'check', usual: ['hospital', 'countdown'] });
  });

  it('is nothing without a baseline, and checks say nothing about it', () => {
    expect(usualMisses([])).toEqual([]);
    expect(usualMisses([{ ...baseline('2026-11-20', ['year']), kind: 'check' }])).toEqual([]);
    const check = { ...baseline('2026-11-25', []), kind: 'check' as const };
    expect(usualMisses([baseline('2026-11-20', ['year']), check])).toEqual(['year']);
  });

  it('does not hold any more once a baseline did it, also one too late to count', () => {
    const samples = [baseline('2026-11-20', ['year']), baseline('2026-11-22', ['year'])];
    expect(offer([...samples, baseline(FIRST_ON, [])], '2026-11-25')).toEqual({ kind: 'check', usual: [] });
  });

  it('leaves the check out from four on', () => {
    const four: FamilyCheckItem[] = ['year', 'month', 'place', 'hospital'];
    const both = (missed: FamilyCheckItem[]) => [
      baseline('2026-11-20', missed),
      baseline('2026-11-22', missed),
    ];
    expect(offer(both(four.slice(1)), '2026-11-25').kind).toBe('check');
    expect(offer(both(four), '2026-11-25')).toEqual({
      kind: 'something-is-wrong',
      because: 'usual-misses',
    });
  });
});

const someBaseline = fc
  .tuple(
    fc.constantFrom('2026-11-18', '2026-11-20', '2026-11-22', '2026-11-24', '2026-11-26'),
    fc.uniqueArray(checkItem),
  )
  .map(([day, missed]) => baseline(day, missed));
const samplesOf = fc.array(someBaseline, { maxLength: 6 });

test('the order of the samples and of the infusions does not matter', () => {
  fc.assert(
    fc.property(samplesOf, fc.constantFrom('2026-11-19', '2026-11-23', '2026-11-25'), (samples, today) => {
      expect(offer(samples.toReversed(), today, COURSE.toReversed())).toEqual(offer(samples, today));
      expect(usualMisses(samples.toReversed())).toEqual(usualMisses(samples));
    }),
  );
});

test('a further baseline never hides a miss, and never lowers what a check says', () => {
  fc.assert(
    fc.property(
      fc.array(someBaseline, { minLength: 1, maxLength: 5 }),
      someBaseline,
      fc.uniqueArray(checkItem),
      anyContext,
      (samples, further, missed, context) => {
        const urgency = (usual: FamilyCheckItem[]) =>
          URGENCIES.indexOf(assess({ signs: {}, familyCheck: { missed, usual } }, context).urgency);
        const before = usualMisses(samples);
        const after = usualMisses([...samples, further]);
        expect(before).toEqual(expect.arrayContaining(after));
        expect(urgency(after)).toBeGreaterThanOrEqual(urgency(before));
      },
    ),
  );
});

test('what any baseline did counts as new when it is missed', () => {
  fc.assert(
    fc.property(samplesOf, checkItem, (samples, item) => {
      const wasDone = samples.length === 0 || samples.some(({ missed }) => !missed.includes(item));
      expect(usualMisses(samples).includes(item)).toBe(!wasDone);
    }),
  );
});

test('all ten items are asked: the date, the place, three names, a command, a sentence, counting down', () => {
  expect(FAMILY_CHECK_ITEMS).toEqual([
    'year',
    'month',
    'place',
    'hospital',
    'object-1',
    'object-2',
    'object-3',
    'command',
    'sentence',
    'countdown',
  ]);
});
