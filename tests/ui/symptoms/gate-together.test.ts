// The button of the flow with what was reported in the last 24 hours: a call as soon as both together need one.
import { expect, test } from 'vitest';
import type { Report } from '../../../src/domain/symptoms/report.ts';
import { actionTogether, mainAction } from '../../../src/ui/pages/symptoms/gate.ts';

const LATE = { daysSinceInfusion: 12, cycle: 7 };
const FEVER: Report = { signs: {}, temperatureCelsius: 38.0 };
const CONFUSED: Report = { signs: { confusion: 2 } };

test('a fever of the evening makes a confusion of the night an emergency before the last page', () => {
  expect(mainAction(CONFUSED, LATE)).toBe('call-now');
  expect(actionTogether(CONFUSED, [FEVER], LATE)).toBe('emergency');
});

test('a fever that was reported before does not end every later report at once', () => {
  expect(actionTogether({ signs: {} }, [FEVER], LATE)).toBe('next');
  expect(actionTogether(CONFUSED, [FEVER, CONFUSED], LATE)).toBe('call-now');
});

test('without earlier reports it is what the report alone needs', () => {
  for (const report of [FEVER, CONFUSED, { signs: {} }]) {
    expect(actionTogether(report, [], LATE)).toBe(mainAction(report, LATE));
  }
});
