// What is read from a measurement's field, and what is asked, refused or left empty.
import { describe, expect, test } from 'vitest';
import {
  MEASUREMENT_RANGES,
  type MeasurementKind,
  readMeasurement,
} from '../../../src/domain/symptoms/measurement.ts';

describe('a temperature', () => {
  test.each([
    ['37.5', 37.5],
    ['37,5', 37.5],
    ['３７．５', 37.5],
    ['３７，５', 37.5],
    ['37。5', 37.5],
    ['３７、５', 37.5],
    [' 38 ', 38],
    ['\u300036.8', 36.8],
    ['36.75', 36.75],
    ['30', 30],
    ['45.0', 45],
  ])('%j is %d', (text, value) => {
    expect(readMeasurement('temperature', text)).toEqual({ kind: 'value', value });
  });

  test.each([
    ['377', 37.7],
    ['365', 36.5],
    ['３７７', 37.7],
    ['37 7', 37.7],
    ['300', 30],
    ['450', 45],
  ])('%j is asked back as %d', (text, value) => {
    expect(readMeasurement('temperature', text)).toEqual({ kind: 'ask', value });
  });

  test.each(['29.9', '45.1', '299', '451', '3770', '98.6', '7', '377.0', '0'])(
    '%j is out of range',
    (text) => {
      expect(readMeasurement('temperature', text)).toEqual({ kind: 'out-of-range', min: 30, max: 45 });
    },
  );
});

describe('a unit behind the number', () => {
  test.each(['37.5℃', '３７．５ ℃', '37.5°C', '37.5 c', '37.5度', '37.5 度 '])('%j is 37.5', (text) => {
    expect(readMeasurement('temperature', text)).toEqual({ kind: 'value', value: 37.5 });
  });

  test.each(['88%', '88％', '８８％', '88 %', '88\u3000％'])('%j is an oxygen of 88', (text) => {
    expect(readMeasurement('oxygen', text)).toEqual({ kind: 'value', value: 88 });
  });

  test('stands behind it, once, and belongs to what is measured', () => {
    for (const text of ['37度5', '37度5分', '37.5℃℃', '℃37.5', '37.5%', '度', '℃']) {
      expect(readMeasurement('temperature', text)).toEqual({ kind: 'unreadable' });
    }
    for (const text of ['88度', '%', '88%%', '8%8']) {
      expect(readMeasurement('oxygen', text)).toEqual({ kind: 'unreadable' });
    }
    expect(readMeasurement('pulse', '88%')).toEqual({ kind: 'unreadable' });
  });

  test('without its point is asked back all the same', () => {
    expect(readMeasurement('temperature', '377℃')).toEqual({ kind: 'ask', value: 37.7 });
  });
});

describe('any measurement', () => {
  const kinds = Object.keys(MEASUREMENT_RANGES) as MeasurementKind[];

  test.each(kinds)('%s is empty when nothing or only space was typed', (kind) => {
    expect(readMeasurement(kind, '')).toEqual({ kind: 'empty' });
    expect(readMeasurement(kind, ' \u3000\n')).toEqual({ kind: 'empty' });
  });

  test.each(['abc', '-37', '37.', '.5', '37.5.1', '37.5,1', '1e2', '120/80', '０x10', 'NaN', 'Infinity'])(
    '%j cannot be read',
    (text) => {
      for (const kind of kinds) expect(readMeasurement(kind, text)).toEqual({ kind: 'unreadable' });
    },
  );

  test.each([
    ['temperature', 30, 45],
    ['oxygen', 50, 100],
    ['systolic', 40, 300],
    ['pulse', 20, 250],
    ['breaths', 3, 80],
  ] as const)('%s is taken from %d to %d and refused outside', (kind, min, max) => {
    expect(readMeasurement(kind, String(min))).toEqual({ kind: 'value', value: min });
    expect(readMeasurement(kind, String(max))).toEqual({ kind: 'value', value: max });
    expect(readMeasurement(kind, String(min - 1))).toEqual({ kind: 'out-of-range', min, max });
    expect(readMeasurement(kind, String(max + 1))).toEqual({ kind: 'out-of-range', min, max });
  });

  test('with more than the point missing is refused', () => {
    expect(readMeasurement('temperature', '3775').kind).toBe('out-of-range');
    expect(readMeasurement('temperature', '370.125').kind).toBe('out-of-range');
  });

  test('other than a temperature is never asked back', () => {
    expect(readMeasurement('oxygen', '960').kind).toBe('out-of-range');
    expect(readMeasurement('breaths', '160').kind).toBe('out-of-range');
  });
});
