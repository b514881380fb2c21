// What holds for every log: total, never lower for one entry more, the same in any order, patient and family alike.
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import { assessEntry } from '../../../src/domain/symptoms/assess-entry.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { mergeReports } from '../../../src/domain/symptoms/merge-reports.ts';
import type { TreatmentContext } from '../../../src/domain/symptoms/report.ts';
import { isAtLeast } from '../../../src/domain/symptoms/urgency.ts';
import { anyContext, oddReport, SIGN_IDS, wellFormedReport } from './arbitrary-report.ts';
import { LATER } from './line-cases.ts';

const NOW = '2026-02-28T15:30:00Z';
const RUNS = { numRuns: 400 };

/** Few, so that entries meet at one instant; the last but two is too old, the last but one ahead of the clock. */
const instant = fc.constantFrom(
  '2026-02-28T15:30:00Z',
  '2026-03-01T00:12:34+09:00',
  '2026-02-28T09:00:00Z',
  '2026-02-28T18:00:00+09:00',
  '2026-02-27T15:30:00Z',
  '2026-02-27T15:29:59Z',
  '2026-02-28T16:00:00Z',
  'no time',
);

const anyReport = fc.oneof({ weight: 3, arbitrary: wellFormedReport }, { weight: 1, arbitrary: oddReport });

const anyEntry: Arbitrary<SymptomEntry> = fc.record({
  id: fc.uuid(),
  at: instant,
  by: fc.constantFrom('patient', 'family'),
  report: anyReport,
});

/** Some entries take back one that stands before them. */
const anyLog: Arbitrary<SymptomEntry[]> = fc
  .array(fc.tuple(anyEntry, fc.option(fc.nat(3), { freq: 5 })), { minLength: 1, maxLength: 5 })
  .map((pairs) =>
    pairs.map(([entry, back], index) => {
      const corrected = back === null ? undefined : pairs[index - 1 - back]?.[0];
      return corrected ? { ...entry, takesBack: corrected.id } : entry;
    }),
  );

const logAndShuffled = anyLog.chain((log) =>
  fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
);

const last = (log: readonly SymptomEntry[]) => log.at(-1) as SymptomEntry;

/** As a table of lines: their order means nothing. */
function result(entry: SymptomEntry, log: readonly SymptomEntry[], context: TreatmentContext) {
  const { urgency, lines } = assessEntry(entry, log, context, NOW);
  return { urgency, lines: Object.fromEntries(lines.map(({ id, at }) => [id, at])) };
}

describe('every log', () => {
  test('has an answer: each line once, at the time of an entry, and nothing that was given is changed', () => {
    fc.assert(
      fc.property(anyLog, anyContext, (log, context) => {
        const before = structuredClone({ log, context });
        const { urgency, lines } = assessEntry(last(log), log, context, NOW);
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
        const times = log.map(({ at }) => at);
        expect(lines.filter(({ at }) => !times.includes(at))).toEqual([]);
        expect(lines.some(({ id }) => id !== 'unchanged')).toBe(urgency !== 'note');
        expect({ log, context }).toEqual(before);
      }),
      RUNS,
    );
  });

  test('is never less urgent for one entry more, whoever made it', () => {
    fc.assert(
      fc.property(anyLog, anyEntry, anyContext, (log, more, context) => {
        const { urgency } = assessEntry(last(log), log, context, NOW);
        expect(isAtLeast(assessEntry(last(log), [...log, more], context, NOW).urgency, urgency)).toBe(true);
      }),
      RUNS,
    );
  });

  test('gives the same lines at the same times in whatever order it is read', () => {
    fc.assert(
      fc.property(logAndShuffled, anyContext, ([log, shuffled], context) => {
        expect(result(last(log), shuffled, context)).toEqual(result(last(log), log, context));
      }),
      RUNS,
    );
  });
});

test('a report gives the same in whatever order its answers were entered', () => {
  fc.assert(
    fc.property(anyReport, anyContext, (report, context) => {
      const { signs, unchanged, unsure, familyCheck, ...values } = report;
      const turned = Object.fromEntries(Object.entries(values).toReversed());
      const other = {
        ...turned,
        ...(familyCheck && {
          familyCheck:
            familyCheck === 'cannot'
              ? familyCheck
              : {
                  ...familyCheck,
                  missed: familyCheck.missed.toReversed(),
                  ...(familyCheck.usual && { usual: familyCheck.usual.toReversed() }),
                },
        }),
        ...(unsure && { unsure: unsure.toReversed() }),
        ...(unchanged && { unchanged: unchanged.toReversed() }),
        signs: Object.fromEntries(Object.entries(signs).toReversed()),
      };
      expect(assess(other, context)).toEqual(assess(report, context));
    }),
    RUNS,
  );
});

describe('patient and family together', () => {
  const [patient, family] = (['patient', 'family'] as const).map((by) =>
    anyEntry.map((entry): SymptomEntry => ({ ...entry, by, at: '2026-02-28T09:00:00Z' })),
  ) as [Arbitrary<SymptomEntry>, Arbitrary<SymptomEntry>];

  test('are as urgent as the more urgent of the two at least, whoever said what and whoever spoke last', () => {
    fc.assert(
      fc.property(patient, family, anyContext, (one, other, context) => {
        const { urgency } = assessEntry(one, [other], context, NOW);
        for (const { report } of [one, other]) {
          expect(isAtLeast(urgency, assess(report, context).urgency)).toBe(true);
        }
        expect(assessEntry(other, [one], context, NOW).urgency).toBe(urgency);
        const swapped = [
          { ...one, by: other.by },
          { ...other, by: one.by },
        ] as const;
        expect(assessEntry(swapped[0], [swapped[1]], context, NOW).urgency).toBe(urgency);
      }),
      RUNS,
    );
  });

  test('hold of each sign the higher of the two levels, and no sign that neither named', () => {
    fc.assert(
      fc.property(wellFormedReport, wellFormedReport, (one, other) => {
        const { signs } = mergeReports([one, other]);
        for (const sign of SIGN_IDS) {
          const named = [one.signs[sign], other.signs[sign]].filter((level) => level !== undefined);
          expect(signs[sign]).toBe(named.length === 0 ? undefined : Math.max(...named));
        }
      }),
      RUNS,
    );
  });

  test('a patient who notices nothing takes nothing from what the family sees, and the other way round', () => {
    const at = '2026-02-28T09:00:00Z';
    const seen: SymptomEntry = { id: 'seen', at, by: 'family', report: { signs: { confusion: 2 } } };
    const felt: SymptomEntry = {
      id: 'felt',
      at,
      by: 'patient',
      report: { signs: {}, temperatureCelsius: 36.4, familyCheck: { missed: [] } },
    };
    const { urgency } = assess(seen.report, LATER);
    expect(urgency).not.toBe('note');
    expect(assessEntry(felt, [seen], LATER, NOW).urgency).toBe(urgency);
    const swapped = [
      { ...felt, by: 'family' },
      { ...seen, by: 'patient' },
    ] as const;
    expect(assessEntry(swapped[0], [swapped[1]], LATER, NOW).urgency).toBe(urgency);
  });
});
