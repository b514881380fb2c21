/** Usual temperature and pressure: only what can be usual. */
import { expect, test } from 'vitest';
import { readUsualSystolic, readUsualTemperature } from '../../../src/domain/profile/usual-values.ts';

test('reads a temperature with a comma and full-width digits', () => {
  expect(readUsualTemperature('36,2')).toEqual({ kind: 'value', value: 36.2 });
  expect(readUsualTemperature('３６．４')).toEqual({ kind: 'value', value: 36.4 });
});

test('asks about a temperature typed without its point', () => {
  expect(readUsualTemperature('365')).toEqual({ kind: 'ask', value: 36.5 });
});

test('a fever is never taken as usual: it would hide the next one', () => {
  expect(readUsualTemperature('37.4')).toEqual({ kind: 'value', value: 37.4 });
  expect(readUsualTemperature('37.5')).toEqual({ kind: 'out-of-range', min: 34, max: 37.4 });
  expect(readUsualTemperature('385').kind).toBe('out-of-range');
});

test('a slip below what a person lives with is refused', () => {
  expect(readUsualTemperature('33.6').kind).toBe('out-of-range');
  expect(readUsualTemperature('34').kind).toBe('value');
  expect(readUsualTemperature('3.6').kind).toBe('out-of-range');
});

test('a pressure is a whole number in the range of the report', () => {
  expect(readUsualSystolic('１２８')).toEqual({ kind: 'value', value: 128 });
  expect(readUsualSystolic('128.5')).toEqual({ kind: 'unreadable' });
  expect(readUsualSystolic('12')).toEqual({ kind: 'out-of-range', min: 40, max: 300 });
  expect(readUsualSystolic('高め')).toEqual({ kind: 'unreadable' });
  expect(readUsualSystolic('')).toEqual({ kind: 'empty' });
  expect(readUsualTemperature('平熱')).toEqual({ kind: 'unreadable' });
});
