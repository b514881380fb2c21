// The cases worked through by hand, each with the urgency it must give.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import type { Report, TreatmentContext, Urgency } from '../../../src/domain/symptoms/report.ts';
import cases from '../../fixtures/triage-cases.json' with { type: 'json' };

type Case = { case: string; report: Report; context: TreatmentContext; urgency: Urgency };

describe('every worked case gives its urgency', () => {
  test.each(cases as Case[])('$case: $urgency', ({ report, context, urgency }) => {
    expect(assess(report, context).urgency).toBe(urgency);
  });

  test('none of the 72 cases is missing', () => {
    expect(cases).toHaveLength(72);
  });
});
