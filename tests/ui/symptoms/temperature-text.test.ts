// The temperature field while it is typed and stepped.
import { expect, test } from 'vitest';
import { MEASUREMENT_RANGES } from '../../../src/domain/symptoms/measurement.ts';
import {
  isUnfinished,
  openTemperature,
  readTemperature,
  steppedTemperature,
  tidyTemperature,
} from '../../../src/ui/pages/symptoms/temperature-text.ts';

test('three digits without a point are asked about, not taken', () => {
  expect(readTemperature('377')).toEqual({ kind: 'ask', value: 37.7 });
  expect(tidyTemperature('377')).toBe('377');
});

test('a point whose digit is still to come is no mistake', () => {
  expect(readTemperature('37.')).toEqual({ kind: 'value', value: 37 });
  expect(readTemperature('３７，')).toEqual({ kind: 'value', value: 37 });
});

test('leaving the field writes what was read', () => {
  expect(tidyTemperature('３８，２')).toBe('38.2');
  expect(tidyTemperature('35')).toBe('35.0');
  expect(tidyTemperature('hot')).toBe('hot');
});

test('only 35 without its decimal is unfinished', () => {
  expect(['35', '３５', '35.'].every(isUnfinished)).toBe(true);
  expect(['35.0', '35.1', '34', '36', '38', ''].some(isUnfinished)).toBe(false);
});

test('− and + begin at 37.0 in an empty field', () => {
  expect(steppedTemperature('', 1)).toBe('37.0');
  expect(steppedTemperature('', -1)).toBe('37.0');
});

test.each(['385', '99', '39.5℃x', 'hot'])(
  'a step makes nothing else of %s, which is still in question',
  (text) => {
    expect(steppedTemperature(text, 1)).toBe(text);
    expect(steppedTemperature(text, -1)).toBe(text);
  },
);

test('a question that is not answered keeps the step from going on, and is named', () => {
  const words = { outOfRange: () => 'range', unreadable: 'unreadable', unanswered: 'unanswered' };
  expect(openTemperature('377', words)).toBe('unanswered');
  expect(openTemperature('99', words)).toBe('range');
  expect(openTemperature('37.7', words)).toBeUndefined();
});

test('steps are whole tenths and end at the range', () => {
  expect(steppedTemperature('36.9', 1)).toBe('37.0');
  expect(steppedTemperature('37.2', 1)).toBe('37.3');
  expect(steppedTemperature('37.0', -1)).toBe('36.9');
  expect(steppedTemperature(String(MEASUREMENT_RANGES.temperature.max), 1)).toBe('45.0');
});

test('from between two tenths a step leaves none out', () => {
  expect(steppedTemperature('37.45', 1)).toBe('37.5');
  expect(steppedTemperature('37.45', -1)).toBe('37.4');
  expect(steppedTemperature('35.04', -1)).toBe('35.0');
});
