// The chart in pixels: everything inside, no label on another, on a phone in the largest type as on paper.
import { describe, expect, test } from 'vitest';
import { groupedReadings, temperatureSeries } from '../../../src/domain/log/temperature-series.ts';
import { textWidth } from '../../../src/ui/pages/log/chart-axis.ts';
import { type ChartLayout, chartLayout } from '../../../src/ui/pages/log/chart-layout.ts';
import { entry, infusion, ZONE } from '../../domain/log/entries.ts';

const ENTRIES = [
  entry('low', '2026-11-19T00:00', { temperatureCelsius: 34.8 }),
  entry('high', '2026-11-24T12:00', { temperatureCelsius: 40.6 }),
  entry('masked', '2026-11-25T08:00', { temperatureCelsius: 36.6, feverMedicineForFever: true }),
  entry('hot', '2026-11-25T20:00', { feelsHotUnmeasured: true }),
  entry('none', '2026-11-25T23:59', { signs: { fatigue: 1 } }),
];
const COURSE = [1, 8, 15, 22].map((day, index) =>
  infusion(1, day, `2026-11-${String(2 + index * 7).padStart(2, '0')}`),
);

type Options = {
  from?: string;
  width?: number;
  font?: number;
  locale?: 'ja' | 'en';
  isGrouped?: boolean;
  entries?: typeof ENTRIES;
};

function layoutOf({
  from = '2026-11-19',
  width = 320,
  font = 14,
  locale = 'ja',
  isGrouped,
  entries = ENTRIES,
}: Options = {}) {
  const series = temperatureSeries(entries, COURSE, { from, to: '2026-11-25' }, ZONE);
  return chartLayout({
    series,
    groups: isGrouped ? groupedReadings(series, 10) : undefined,
    width,
    font,
    locale,
    infusionLabel: locale === 'ja' ? '点滴' : 'Infusion',
    feverWord: locale === 'ja' ? '電話' : 'phone',
  });
}

const SIZES: Options[] = [
  { width: 320, font: 14 },
  { width: 230, font: 24 },
  { width: 680, font: 15 },
];
const SPANS = ['2026-11-25', '2026-11-19', '2026-11-01', '2026-05-01', '2023-11-10'];
const CASES = SIZES.flatMap((size) =>
  SPANS.flatMap((from) => (['ja', 'en'] as const).map((locale) => ({ ...size, from, locale }))),
);

describe.each(CASES)('%j', (options) => {
  const layout = layoutOf(options);

  test('the labels of the days stand inside and apart, and there are at least one', () => {
    expect(layout.days.length).toBeGreaterThan(0);
    expect(overlaps(layout.days.map(({ x, text }) => [x, textWidth(text, layout.font)]))).toEqual([]);
    for (const { x, text } of layout.days) {
      expect(x - textWidth(text, layout.font) / 2).toBeGreaterThanOrEqual(0);
      expect(x + textWidth(text, layout.font) / 2).toBeLessThanOrEqual(layout.width);
    }
  });

  test('the labels of infusions in one row stand apart; every infusion has its line', () => {
    const wide = textWidth(options.locale === 'ja' ? '点滴' : 'Infusion', layout.font);
    const labels = layout.infusions.flatMap(({ label }) => (label ? [label] : []));
    for (const row of new Set(labels.map(({ y }) => y))) {
      const inRow = labels.filter(({ y }) => y === row);
      expect(overlaps(inRow.map(({ x }) => [x, wide]))).toEqual([]);
    }
    expect(layout.infusions.every(({ x, band }) => isInside(layout, x) && band.width > 0)).toBe(true);
  });

  test('every mark stands inside, every value within the scale', () => {
    const { plot, height } = layout;
    for (const { x, y } of layout.points) {
      expect(isInside(layout, x)).toBe(true);
      expect(y).toBeGreaterThanOrEqual(plot.top);
      expect(y).toBeLessThanOrEqual(plot.bottom);
    }
    for (const { y } of [...layout.medicines, ...layout.hot, ...layout.notMeasured]) {
      expect(y).toBeGreaterThan(plot.bottom);
      expect(y).toBeLessThan(height);
    }
  });

  test('the labels of the degrees leave room for that of the fever line', () => {
    for (const { y } of layout.degrees) {
      expect(Math.abs(y - layout.fever.y)).toBeGreaterThanOrEqual(layout.font);
    }
    expect(layout.degrees.length).toBeGreaterThan(1);
  });
});

test('a value on the fever line stands on it, a higher one above', () => {
  const { points, fever } = layoutOf();
  const [low, high, masked] = points;
  expect(high?.y).toBeLessThan(fever.y);
  expect(low?.y).toBeGreaterThan(fever.y);
  expect([low?.isMasked, masked?.isMasked]).toEqual([false, true]);
});

test('the highest value is written out', () => {
  expect(layoutOf().peak?.text).toBe('40.6');
});

test('where days stand together, a bar goes from the lowest to the highest', () => {
  const { bars, points, joins } = layoutOf({ from: '2026-11-01', isGrouped: true });
  expect([points, joins]).toEqual([[], []]);
  expect(bars.length).toBe(3);
  for (const { y1, y2 } of bars) expect(y1).toBeLessThanOrEqual(y2);
});

test('the mark of a bar is that of its highest value, whatever else was read in its days', () => {
  const masked = { feverMedicineForFever: true };
  const markOf = (...readings: Parameters<typeof entry>[2][]) =>
    layoutOf({
      isGrouped: true,
      entries: readings.map((report, index) => entry(`${index}`, `2026-11-20T0${index}:00`, report)),
    }).bars.map(({ isMasked }) => isMasked);
  expect(markOf({ temperatureCelsius: 39.1 }, { temperatureCelsius: 36.4, ...masked })).toEqual([false]);
  expect(markOf({ temperatureCelsius: 36.2 }, { temperatureCelsius: 36.4, ...masked })).toEqual([true]);
  expect(markOf({ temperatureCelsius: 36.4 }, { temperatureCelsius: 36.4, ...masked })).toEqual([true]);
});

function isInside({ plot }: ChartLayout, x: number): boolean {
  return x >= plot.left && x <= plot.right;
}

function overlaps(labels: readonly (readonly [middle: number, width: number])[]): unknown[] {
  const inOrder = [...labels].sort(([one], [other]) => one - other);
  return inOrder.filter(([middle, width], index) => {
    const next = inOrder[index + 1];
    return next !== undefined && middle + width / 2 > next[0] - next[1] / 2;
  });
}
