// What was reported in the last 24 hours, put together.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import type { Report, TreatmentContext } from '../../../src/domain/symptoms/report.ts';
import { highestUrgency, isAtLeast } from '../../../src/domain/symptoms/urgency.ts';
import { workingReport } from '../../../src/domain/symptoms/working-report.ts';
import { anyContext, oddReport, wellFormedReport } from './arbitrary-report.ts';
import { LATER } from './line-cases.ts';

const NOW = '2026-02-28T22:00:00+09:00';

let count = 0;
const entry = (report: Partial<Report>, rest: Partial<SymptomEntry> = {}): SymptomEntry => ({
  id: `entry-${++count}`,
  at: '2026-02-28T20:00:00+09:00',
  by: 'patient',
  report: { signs: {}, ...report },
  ...rest,
});

const urgencyOf = (entries: SymptomEntry[], context: TreatmentContext = LATER) =>
  highestUrgency(workingReport(entries, NOW).map((report) => assess(report, context).urgency));

const linesOf = (entries: SymptomEntry[], context: TreatmentContext = LATER) =>
  new Set(workingReport(entries, NOW).flatMap((report) => assess(report, context).lines));

const theOne = (...reports: Partial<Report>[]): Report => {
  const all = workingReport(
    reports.map((report) => entry(report)),
    NOW,
  );
  expect(all).toHaveLength(1);
  return all[0] as Report;
};

describe('the working report', () => {
  test('is none when nothing was reported', () => {
    expect(workingReport([], NOW)).toEqual([]);
  });

  test('puts a fever of the evening and a confusion of the night together', () => {
    const evening = entry({ temperatureCelsius: 38 });
    const night = entry({ signs: { confusion: 2 } }, { by: 'family', at: '2026-02-28T21:59:00+09:00' });
    expect(linesOf([evening, night])).toContain('fever-nerves');
    expect(urgencyOf([evening, night])).toBe('emergency');
  });

  test.each([
    ['2026-02-27T22:00:00+09:00', 1],
    ['2026-02-27T13:00:00Z', 1],
    ['2026-02-27T21:59:59+09:00', 0],
    ['2026-02-28T23:30:00+09:00', 1],
    ['no time', 1],
  ])('holds an entry of %s: %d', (at, reports) => {
    expect(workingReport([entry({ temperatureCelsius: 38 }, { at })], NOW)).toHaveLength(reports);
  });

  test('leaves out an entry that was taken back, but not the correction', () => {
    const wrong = entry({ temperatureCelsius: 41 });
    const right = entry({ temperatureCelsius: 37.7 }, { takesBack: wrong.id });
    expect(linesOf([wrong, right])).toEqual(new Set(['fever-37.5']));
  });

  test('keeps the most dangerous value of each kind', () => {
    const merged = theOne(
      {
        temperatureCelsius: 37.1,
        oxygenPercent: 97,
        systolicMmHg: 120,
        pulsePerMinute: 90,
        breathsPerMinute: 16,
        feverDays: 2,
      },
      {
        temperatureCelsius: 36.2,
        oxygenPercent: 95,
        systolicMmHg: 110,
        pulsePerMinute: 70,
        breathsPerMinute: 18,
        feverDays: 1,
      },
    );
    expect(merged).toMatchObject({
      temperatureCelsius: 37.1,
      oxygenPercent: 95,
      systolicMmHg: 110,
      pulsePerMinute: 90,
      breathsPerMinute: 18,
      feverDays: 2,
    });
  });

  test('keeps the usual values that make the difference largest', () => {
    const merged = theOne(
      { usualTemperatureCelsius: 36.4, usualSystolicMmHg: 130 },
      { usualTemperatureCelsius: 36.1, usualSystolicMmHg: 150 },
    );
    expect(merged).toMatchObject({ usualTemperatureCelsius: 36.1, usualSystolicMmHg: 150 });
  });

  test('keeps the highest level of each sign, every yes, every doubt and every missed item', () => {
    const merged = theOne(
      {
        signs: { headache: 1, cough: 2 },
        warmAnHourAgo: true,
        unsure: ['waking'],
        familyCheck: { missed: ['year'] },
      },
      {
        signs: { headache: 2 },
        feverReturned: false,
        unsure: ['red-sign', 'waking'],
        familyCheck: { missed: ['place'] },
      },
      { signs: { headache: 1, cough: 1 }, feverMedicineForFever: true },
    );
    expect(merged).toEqual({
      signs: { headache: 2, cough: 2 },
      warmAnHourAgo: true,
      feverMedicineForFever: true,
      unsure: ['red-sign', 'waking'],
      unchanged: [],
      familyCheck: { missed: ['place', 'year'], usual: [] },
    });
  });

  test.each([
    'feelsHotUnmeasured',
    'feverMedicineForFever',
    'temperatureMayBeMasked',
    'warmAnHourAgo',
    'feverReturned',
    'hospitalUnreachable',
  ] as const)('holds %s when one report says so', (field) => {
    expect(theOne({ [field]: false }, { [field]: true }, {})[field]).toBe(true);
    expect(theOne({ [field]: false }, {})[field]).toBeUndefined();
  });

  test('takes "could not be checked" over every answered check', () => {
    expect(theOne({ familyCheck: { missed: [] } }, { familyCheck: 'cannot' }).familyCheck).toBe('cannot');
  });

  test('calls an item usual only when no check missed it newly', () => {
    const usual = { missed: ['year', 'month'], usual: ['year', 'month'] } as const;
    const merged = theOne(
      { familyCheck: { missed: [...usual.missed], usual: [...usual.usual] } },
      { familyCheck: { missed: ['month'] } },
      { familyCheck: { missed: [] } },
    );
    expect(merged.familyCheck).toEqual({ missed: ['month', 'year'], usual: ['year'] });
  });

  test('calls a sign unchanged only when every report that names it says so', () => {
    const merged = theOne(
      { signs: { tingling: 1, fatigue: 1, cramps: 1 }, unchanged: ['tingling', 'fatigue', 'cramps'] },
      { signs: { tingling: 1, fatigue: 1 }, unchanged: ['fatigue'] },
      { signs: { cough: 1 } },
    );
    expect(merged.unchanged).toEqual(['cramps', 'fatigue']);
  });

  test('makes no list of a number that is none, or a level that is none', () => {
    const merged = theOne(
      { temperatureCelsius: Number.NaN, pulsePerMinute: Infinity, signs: { cough: Number.NaN as 1 } },
      { temperatureCelsius: 37.2, signs: { cough: 1 } },
      { signs: { cough: Infinity as 1 } },
    );
    // Nothing that was not said stands in it, not even as undefined.
    expect(merged).toStrictEqual({
      signs: { cough: 1 },
      temperatureCelsius: 37.2,
      unchanged: [],
      unsure: [],
    });
  });
});

describe('both ends of what was measured', () => {
  test.each([
    [{ temperatureCelsius: 35.0 }, { temperatureCelsius: 36.4 }, 'low-35.0'],
    [{ systolicMmHg: 180 }, { systolicMmHg: 120 }, 'systolic-180'],
    [{ pulsePerMinute: 50 }, { pulsePerMinute: 72 }, 'pulse-50'],
    [{ breathsPerMinute: 8 }, { breathsPerMinute: 16 }, 'breaths-8-25'],
  ] as [Partial<Report>, Partial<Report>, string][])('%j and %j keep %s', (extreme, plain, line) => {
    const entries = [entry(extreme), entry(plain)];
    expect(workingReport(entries, NOW)).toHaveLength(2);
    expect(linesOf(entries)).toContain(line);
    expect(linesOf(entries.toReversed())).toContain(line);
  });

  test.each([
    [{ temperatureCelsius: 35.1 }, { temperatureCelsius: 36.4 }],
    [{ systolicMmHg: 179 }, { systolicMmHg: 120 }],
    [{ pulsePerMinute: 51 }, { pulsePerMinute: 72 }],
    [{ breathsPerMinute: 9 }, { breathsPerMinute: 16 }],
    [{ temperatureCelsius: 34.8 }, { temperatureCelsius: 34.8 }],
  ] as [Partial<Report>, Partial<Report>][])('%j and %j need one report', (one, other) => {
    expect(workingReport([entry(one), entry(other)], NOW)).toHaveLength(1);
  });

  test('stay together with what they were measured with', () => {
    const cold = entry({ temperatureCelsius: 34.8, systolicMmHg: 95 });
    const high = entry({ temperatureCelsius: 36.5, systolicMmHg: 185 });
    expect(linesOf([cold, high])).toContain('fever-circulation');
    const coldAndHigh = entry({ temperatureCelsius: 34.8, systolicMmHg: 185 });
    const reports = workingReport([coldAndHigh, entry({ temperatureCelsius: 36.5, systolicMmHg: 95 })], NOW);
    expect(reports).toHaveLength(4);
    expect(reports).toContainEqual(expect.objectContaining(coldAndHigh.report));
  });
});

describe('for every log', () => {
  const reports = fc.array(fc.oneof(wellFormedReport, oddReport), { minLength: 1, maxLength: 4 });

  test('the working report is never less urgent than any single entry', () => {
    fc.assert(
      fc.property(reports, anyContext, (all, context) => {
        const together = urgencyOf(
          all.map((report) => entry(report)),
          context,
        );
        for (const report of all) expect(isAtLeast(together, assess(report, context).urgency)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('the order of the entries does not matter', () => {
    const shuffled = reports.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const inOrder = workingReport(
          all.map((report) => entry(report)),
          NOW,
        );
        expect(
          workingReport(
            other.map((report) => entry(report)),
            NOW,
          ),
        ).toEqual(inOrder);
      }),
      { numRuns: 300 },
    );
  });
});
