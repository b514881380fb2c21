// Generated reports and moments in treatment, well-formed and odd.
import fc, { type Arbitrary } from 'fast-check';
import { SIGNS } from '../../../src/content/product/signs.ts';
import { FAMILY_CHECK_ITEMS } from '../../../src/domain/symptoms/family-check-offer.ts';
import type { FamilyCheckItem, Report, TreatmentContext } from '../../../src/domain/symptoms/report.ts';
import type { SignId, SignLevel } from '../../../src/domain/symptoms/sign-id.ts';

export const SIGN_IDS = Object.keys(SIGNS) as SignId[];

export const signId: Arbitrary<SignId> = fc.constantFrom(...SIGN_IDS);
export const signLevel: Arbitrary<SignLevel> = fc.constantFrom(1, 2, 3);
export const checkItem: Arbitrary<FamilyCheckItem> = fc.constantFrom(...FAMILY_CHECK_ITEMS);

const seldom = <T>(value: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

export const celsius = (min: number, max: number): Arbitrary<number> =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);

const signs: Arbitrary<Report['signs']> = fc
  .array(fc.tuple(signId, signLevel), { maxLength: 4 })
  .map((pairs) => Object.fromEntries(pairs));

const checkResult = fc.record(
  { missed: fc.array(checkItem, { maxLength: 3 }), usual: fc.array(checkItem, { maxLength: 3 }) },
  { requiredKeys: ['missed'] },
);

/** Drops what was left out, as the types want it. */
const compact = <T extends object>(value: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

export const wellFormedReport: Arbitrary<Report> = fc
  .record({
    signs,
    temperatureCelsius: seldom(celsius(34, 41)),
    usualTemperatureCelsius: seldom(celsius(34, 37)),
    feelsHotUnmeasured: seldom(fc.boolean()),
    feverMedicineForFever: seldom(fc.boolean()),
    temperatureMayBeMasked: seldom(fc.boolean()),
    warmAnHourAgo: seldom(fc.boolean()),
    feverDays: seldom(fc.nat(4)),
    feverReturned: seldom(fc.boolean()),
    unchanged: seldom(fc.subarray(SIGN_IDS)),
    oxygenPercent: seldom(fc.integer({ min: 88, max: 99 })),
    systolicMmHg: seldom(fc.integer({ min: 80, max: 230 })),
    usualSystolicMmHg: seldom(fc.integer({ min: 100, max: 190 })),
    pulsePerMinute: seldom(fc.integer({ min: 35, max: 140 })),
    breathsPerMinute: seldom(fc.integer({ min: 6, max: 28 })),
    familyCheck: seldom(fc.oneof(fc.constant('cannot' as const), checkResult)),
    unsure: seldom(fc.subarray(['red-sign', 'waking'] as const)),
    hospitalUnreachable: seldom(fc.boolean()),
  })
  .map((report) => compact(report) as Report);

const oddNumber = fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, 37.45, 1e308);
const oddId = fc.oneof(signId, fc.constantFrom('nonsense' as SignId, 'constructor' as SignId, '' as SignId));

/** Well-typed, and nothing more: numbers that are none, levels that no sign has, ids twice or unknown. */
export const oddReport: Arbitrary<Report> = fc
  .record({
    report: wellFormedReport,
    number: oddNumber,
    fields: fc.subarray([
      'temperatureCelsius',
      'usualTemperatureCelsius',
      'feverDays',
      'oxygenPercent',
      'systolicMmHg',
      'usualSystolicMmHg',
      'pulsePerMinute',
      'breathsPerMinute',
    ] as const),
    signs: fc.array(fc.tuple(oddId, fc.oneof(signLevel, oddNumber as Arbitrary<SignLevel>))),
    unchanged: fc.array(oddId),
    missed: fc.array(fc.oneof(checkItem, fc.constant('nonsense' as FamilyCheckItem))),
  })
  .map(({ report, number, fields, signs: more, unchanged, missed }) => ({
    ...report,
    ...Object.fromEntries(fields.map((field) => [field, number])),
    signs: { ...report.signs, ...Object.fromEntries(more) },
    unchanged: [...unchanged, ...unchanged],
    familyCheck: { missed: [...missed, ...missed] },
  }));

export const anyContext: Arbitrary<TreatmentContext> = fc
  .record({
    beforeFirst: seldom(fc.boolean()),
    daysSinceInfusion: fc.option(fc.constantFrom(-2, 0, 1, 2, 3, 4, 12, 1.5, Number.NaN), { nil: undefined }),
    cycle: fc.option(fc.constantFrom(0, 1, 2, 3, 8, 1.5, Number.NaN), { nil: undefined }),
    restarted: seldom(fc.boolean()),
    watchClosely: seldom(fc.boolean()),
  })
  .map((value) => compact(value) as TreatmentContext);
