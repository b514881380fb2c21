// What the chart and its table show: readings and their marks, gaps, groups.
import { describe, expect, test } from 'vitest';
import {
  groupedReadings,
  joinedReadings,
  temperatureSeries,
} from '../../../src/domain/log/temperature-series.ts';
import { entry, infusion, ZONE } from './entries.ts';

const SPAN = { from: '2026-11-19', to: '2026-11-25' };
const series = (
  entries: Parameters<typeof temperatureSeries>[0],
  infusions = [infusion(1, 1, '2026-11-21')],
) => temperatureSeries(entries, infusions, SPAN, ZONE);

describe('readings', () => {
  test('stand by day and clock from the beginning of the span, oldest first', () => {
    const { readings, days } = series([
      entry('late', '2026-11-25T23:59', { temperatureCelsius: 38.2 }),
      entry('first', '2026-11-19T06:00', { temperatureCelsius: 36.4 }),
      entry('before', '2026-11-18T23:59', { temperatureCelsius: 36.4 }),
      entry('after', '2026-11-26T00:00', { temperatureCelsius: 36.4 }),
    ]);
    expect(days).toBe(7);
    expect(readings.map(({ id, position }) => [id, Math.round(position * 100) / 100])).toEqual([
      ['first', 0.25],
      ['late', 7],
    ]);
  });

  test('of an entry that was corrected or taken back are not there, the correction is', () => {
    const { readings } = series([
      entry('wrong', '2026-11-20T08:00', { temperatureCelsius: 39.2 }),
      entry('right', '2026-11-20T08:05', { temperatureCelsius: 36.2 }, { takesBack: 'wrong' }),
      entry('slip', '2026-11-20T09:00', { temperatureCelsius: 41 }),
      entry('back', '2026-11-27T09:00', {}, { takesBack: 'slip' }),
      entry('bare', '2026-11-21T09:00', {}, { takesBack: 'elsewhere' }),
    ]);
    expect(readings.map(({ id }) => id)).toEqual(['right']);
  });

  test('say when a medicine may hide a fever, and when nothing was measured', () => {
    const { readings } = series([
      entry('plain', '2026-11-20T01:00', { temperatureCelsius: 36.4 }),
      entry('medicine', '2026-11-20T02:00', { temperatureCelsius: 36.4, feverMedicineForFever: true }),
      entry('masked', '2026-11-20T03:00', { temperatureCelsius: 36.4, temperatureMayBeMasked: true }),
      entry('hot', '2026-11-20T04:00', { feelsHotUnmeasured: true }),
      entry('none', '2026-11-20T05:00', { signs: { fatigue: 1 } }),
      entry('nobody', '2026-11-20T06:00', { hospitalUnreachable: true }),
    ]);
    expect(
      readings.map(({ id, celsius, isMasked, tookFeverMedicine, isHot }) => [
        id,
        celsius,
        isMasked,
        tookFeverMedicine,
        isHot,
      ]),
    ).toEqual([
      ['plain', 36.4, false, false, false],
      ['medicine', 36.4, true, true, false],
      ['masked', 36.4, true, false, false],
      ['hot', undefined, false, false, true],
      ['none', undefined, false, false, false],
    ]);
  });

  test('can be used all the same where they show a fever, or are too low', () => {
    const maskedAt = (...values: number[]) =>
      series(
        values.map((temperatureCelsius, index) =>
          entry(`${temperatureCelsius}`, `2026-11-20T0${index}:00`, {
            temperatureCelsius,
            ...(index % 2 === 0 ? { feverMedicineForFever: true } : { temperatureMayBeMasked: true }),
          }),
        ),
      ).readings.filter(({ isMasked }) => isMasked);
    expect(maskedAt(34.9, 35, 35.1, 37, 37.45, 37.5, 38.9).map(({ celsius }) => celsius)).toEqual([
      35.1, 37, 37.45,
    ]);
  });

  test('are joined over a day at most, whatever lies unmeasured between them', () => {
    const { readings } = series([
      entry('a', '2026-11-20T08:00', { temperatureCelsius: 36.4 }),
      entry('between', '2026-11-20T12:00', { signs: { fatigue: 1 } }),
      entry('b', '2026-11-21T08:00', { temperatureCelsius: 36.5 }),
      entry('c', '2026-11-22T08:01', { temperatureCelsius: 36.6 }),
    ]);
    expect(joinedReadings(readings).map(([one, next]) => [one.id, next.id])).toEqual([['a', 'b']]);
  });
});

test('an infusion stands in the middle of its day', () => {
  expect(series([]).infusions.map(({ day, position }) => [day, position])).toEqual([['2026-11-21', 2.5]]);
});

test('groups keep the highest and the lowest, name their days, and leave out days without an entry', () => {
  const all = series([
    entry('a', '2026-11-19T08:00', { temperatureCelsius: 36.4 }),
    entry('b', '2026-11-20T08:00', { temperatureCelsius: 38.9 }),
    entry('c', '2026-11-20T09:00', { temperatureCelsius: 34.9 }),
    entry('d', '2026-11-25T09:00', { feelsHotUnmeasured: true }),
  ]);
  expect(
    groupedReadings(all, 4).map(({ from, to, position, highest, lowest, readings }) => [
      from,
      to,
      position,
      highest,
      lowest,
      readings.length,
    ]),
  ).toEqual([
    ['2026-11-19', '2026-11-20', 1, 38.9, 34.9, 3],
    ['2026-11-25', '2026-11-25', 6.5, undefined, undefined, 1],
  ]);
});
