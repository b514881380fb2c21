// The order in which a result prints its lines, and what stands beside them.
import { expect, test } from 'vitest';
import type { LineId } from '../../../src/domain/symptoms/line-id.ts';
import { inPrintedOrder, isTemperatureLine } from '../../../src/ui/pages/symptoms/result-lines.ts';

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

test('the value that was read stands beside the lines about the temperature only', () => {
  const lines: LineId[] = ['fever-37.5', 'risen-1.0', 'low-35.0', 'hot-unmeasured', 'cough-1'];
  expect(lines.filter(isTemperatureLine)).toEqual(['fever-37.5', 'risen-1.0', 'low-35.0']);
});
