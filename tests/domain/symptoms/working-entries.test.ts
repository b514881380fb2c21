// Which entries of the log count, and that the same log reads the same however it was stored.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { isEmpty, oldestFirst, standingEntries } from '../../../src/domain/symptoms/working-entries.ts';

const entry = (id: string, at: string, takesBack?: string): SymptomEntry => ({
  id,
  at,
  by: 'patient',
  report: { signs: {} },
  ...(takesBack && { takesBack }),
});

const idsOf = (entries: readonly SymptomEntry[]) => entries.map(({ id }) => id);

describe('what was taken back', () => {
  test('does not stand, what takes it back does', () => {
    const [wrong, right] = [entry('wrong', '2026-03-01T08:00:00Z'), entry('right', 'no time', 'wrong')];
    expect(idsOf(standingEntries([right, wrong]))).toEqual(['right']);
  });

  test('does not come to stand again when its correction is taken back in turn', () => {
    const at = '2026-03-01T08:00:00Z';
    const log = [entry('first', at), entry('second', at, 'first'), entry('third', at, 'second')];
    expect(idsOf(standingEntries(log))).toEqual(['third']);
  });
});

test.each([
  [{ signs: {} }, true],
  [{ signs: { cough: 1 } }, false],
  [{ signs: {}, temperatureCelsius: 36.4 }, false],
  [{ signs: { cough: 1 }, temperatureCelsius: 36.4 }, false],
] as const)('%j reports nothing: %s', (report, expected) => {
  expect(isEmpty(report)).toBe(expected);
});

describe('the order of what happened', () => {
  const log = [
    entry('b', '2026-03-01T09:30:00+09:00'),
    entry('a', '2026-03-01T00:30:00Z'),
    entry('c', '2026-02-28T23:59:59Z'),
    entry('d', 'no time'),
  ];

  test('goes by the instant, not by its text, and at one instant by the id; without a time it comes first', () => {
    expect(idsOf(oldestFirst(log))).toEqual(['d', 'c', 'a', 'b']);
  });

  test('is the same however the log was stored, which stays as it is', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (stored) => {
        const before = [...stored];
        expect(idsOf(oldestFirst(stored))).toEqual(['d', 'c', 'a', 'b']);
        expect(stored).toEqual(before);
      }),
    );
  });
});
