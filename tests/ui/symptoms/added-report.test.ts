// What is typed under a result: it knows of the temperature that was reported before it.
import { expect, test } from 'vitest';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { combineReports } from '../../../src/domain/symptoms/working-report.ts';
import { addedReport, isWarmNow } from '../../../src/ui/pages/symptoms/added-report.ts';
import { emptyAnswers } from '../../../src/ui/pages/symptoms/answers.ts';
import { NOTHING_PROPOSED } from '../../../src/ui/pages/symptoms/proposed-from-log.ts';

const measured = (temperatureCelsius: number): SymptomEntry => ({
  id: 'warm',
  at: '2026-11-25T11:12:34Z',
  by: 'patient',
  report: { signs: {}, temperatureCelsius },
});
const KNOWN = { proposed: NOTHING_PROPOSED, known: new Map(), usual: {} };
const ANSWERS = emptyAnswers('patient');

test('"an hour ago as well" is asked about a warm temperature, and about no other', () => {
  expect(isWarmNow(ANSWERS, [measured(37.4)])).toBe(true);
  expect(isWarmNow(ANSWERS, [measured(36.9)])).toBe(false);
  expect(isWarmNow(ANSWERS, [measured(37.5)])).toBe(false);
  expect(isWarmNow({ ...ANSWERS, temperature: '３７，２' }, [])).toBe(true);
  expect(isWarmNow({ ...ANSWERS, temperature: '38.0' }, [measured(37.1)])).toBe(false);
});

test('it raises the almost-fever of the result that it is added to', () => {
  const own = [measured(37.2)];
  const report = addedReport({ ...ANSWERS, warmAnHourAgo: true }, KNOWN, own);
  expect(report).toEqual({ signs: {}, warmAnHourAgo: true });
  const context = { daysSinceInfusion: 2, cycle: 1 };
  const urgencyOf = (reports: Parameters<typeof combineReports>[0]) =>
    combineReports(reports).map((each) => assess(each, context).urgency);
  expect(urgencyOf([{ signs: {}, temperatureCelsius: 37.2 }])).toEqual(['contact-today']);
  expect(urgencyOf([{ signs: {}, temperatureCelsius: 37.2 }, report])).toEqual(['call-now']);
});

test('it says nothing of an hour ago beside a fever', () => {
  expect(addedReport({ ...ANSWERS, warmAnHourAgo: true }, KNOWN, [measured(38.1)])).toEqual({ signs: {} });
});
