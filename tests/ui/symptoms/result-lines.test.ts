// The order in which a result prints its lines, and which of them are about the body.
import { expect, test } from 'vitest';
import type { LineId } from '../../../src/domain/symptoms/line-id.ts';
import { needsCompany } from '../../../src/ui/pages/symptoms/alone-advice.ts';
import { inPrintedOrder, isAboutTheBody } from '../../../src/ui/pages/symptoms/result-lines.ts';

const printed = (...ids: LineId[]) =>
  inPrintedOrder(ids.map((id) => ({ id, at: '2026-11-23T05:00:00Z' }))).map(({ id }) => id);

test('most urgent first, whatever order they matched in', () => {
  expect(printed('fatigue-1', 'chills-2', 'fever-nerves', 'fever-37.5')).toEqual([
    'fever-nerves',
    'fever-37.5',
    'chills-2',
    'fatigue-1',
  ]);
});

test('the rule of the first days stands below the lines that it lifted', () => {
  expect(printed('close-watch', 'vomiting-1')).toEqual(['vomiting-1', 'close-watch']);
});

test('plans, dates, medicines, contacts and mood are not about the body; every other line is', () => {
  const others: LineId[] = ['plans-1', 'missed-visit-1', 'medicine-1', 'exposure-2', 'pregnancy-1', 'mood-1'];
  expect(others.some(isAboutTheBody)).toBe(false);
  expect((['other-1', 'fatigue-1', 'almost-fever-37.0'] as LineId[]).every(isAboutTheBody)).toBe(true);
});

test('alone, dizziness, bad colour and every sign of the nerves need somebody beside one', () => {
  expect(needsCompany([{ signs: { dizziness: 2 } }])).toBe(true);
  expect(needsCompany([{ signs: {} }, { signs: { confusion: 2 } }])).toBe(true);
  expect(needsCompany([{ temperatureCelsius: 38.2, signs: { headache: 1, chills: 2 } }])).toBe(false);
});
