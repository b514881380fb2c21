// The fields of a stored report as a correction begins with them.
import { expect, test } from 'vitest';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { answersOf } from '../../../src/ui/pages/symptoms/answers.ts';

const entry = (report: SymptomEntry['report']): SymptomEntry => ({
  id: 'one',
  at: '2026-11-25T12:00:00.000Z',
  by: 'patient',
  report,
});
const prefilled = (temperatureCelsius: number) =>
  answersOf(entry({ signs: {}, temperatureCelsius })).temperature;

test('a temperature is filled in as it was read, so that correcting something else leaves it as it is', () => {
  expect([37.45, 35.04, 38, 37.2].map(prefilled)).toEqual(['37.45', '35.04', '38.0', '37.2']);
});

test('what was not measured stays empty', () => {
  expect(answersOf(entry({ signs: { cough: 1 } })).temperature).toBe('');
});
