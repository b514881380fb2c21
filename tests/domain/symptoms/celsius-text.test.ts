/** A temperature in digits: as it was read. */
import { expect, test } from 'vitest';
import { celsiusText } from '../../../src/domain/symptoms/celsius-text.ts';
import { readMeasurement } from '../../../src/domain/symptoms/measurement.ts';

test('a whole degree keeps its decimal', () => {
  expect([38, 38.2].map(celsiusText)).toEqual(['38.0', '38.2']);
});

test('two decimals are neither lifted over a line nor lowered below one', () => {
  expect([37.45, 37.49, 35.04, 35.05].map(celsiusText)).toEqual(['37.45', '37.49', '35.04', '35.05']);
});

test('what is shown is read as the same number', () => {
  for (let hundredths = 3000; hundredths <= 4500; hundredths += 1) {
    const value = hundredths / 100;
    expect(readMeasurement('temperature', celsiusText(value))).toEqual({ kind: 'value', value });
  }
});
