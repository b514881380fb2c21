// The day of the last infusion, corrected under a result: it can only keep or raise it.
import { expect, test } from 'vitest';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { raisingContext } from '../../../src/domain/symptoms/raising-context.ts';

const TIRED_AND_WARM: SymptomEntry = {
  id: 'a',
  at: '2026-02-28T23:12:34Z',
  by: 'patient',
  report: { temperatureCelsius: 37.2, signs: {} },
};
const LONG_AGO = { daysSinceInfusion: 4 };
const YESTERDAY = { daysSinceInfusion: 1 };
const raised = (shown: object, corrected: object) =>
  raisingContext(shown, corrected, TIRED_AND_WARM, [TIRED_AND_WARM]);

test('a later day raises the result', () => {
  expect(raised(LONG_AGO, YESTERDAY)).toBe(YESTERDAY);
  expect(raised(LONG_AGO, {})).toEqual({});
});

test('an earlier day lowers nothing that was shown', () => {
  expect(raised(YESTERDAY, LONG_AGO)).toBe(YESTERDAY);
  expect(raised({}, { beforeFirst: true })).toEqual({});
});
