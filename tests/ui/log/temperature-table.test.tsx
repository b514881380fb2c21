// The table below the chart: every value as it was read, alone and in days taken together.
import { expect, test } from 'vitest';
import { groupedReadings, temperatureSeries } from '../../../src/domain/log/temperature-series.ts';
import { logChartWords } from '../../../src/i18n/log-chart.ts';
import { TemperatureTable } from '../../../src/ui/pages/log/temperature-table.tsx';
import { entry, ZONE } from '../../domain/log/entries.ts';
import { textOf } from '../infusions/page-model.tsx';

const SPAN = { from: '2026-11-20', to: '2026-11-21' };
const ENTRIES = [
  entry('below', '2026-11-20T08:00', { temperatureCelsius: 37.45 }),
  entry('whole', '2026-11-20T20:00', { temperatureCelsius: 38 }),
  entry('low', '2026-11-21T08:00', { temperatureCelsius: 35.04 }),
];
const series = temperatureSeries(ENTRIES, [], SPAN, ZONE);
const view = { series, daysTogether: 1, measured: 3, isMasked: false, tableId: 'table' };
const STORED = { today: '2026-11-25', infusions: [] };

test('no value is rounded over a line', () => {
  const text = textOf(<TemperatureTable view={view} />, STORED);
  expect(text).toContain('37.45');
  expect(text).toContain('38.0');
  expect(text).toContain('35.04');
});

test('the highest and the lowest of some days are not rounded either', () => {
  const text = textOf(<TemperatureTable view={{ ...view, groups: groupedReadings(series, 2) }} />, STORED);
  expect(text).toContain('37.45');
  expect(text).toContain('35.04');
});

test('of days in which only some values cannot be used, the note says that it is some', () => {
  const { masked, maskedSome } = logChartWords.ja.notes;
  const noteOf = (...reports: Parameters<typeof entry>[2][]) => {
    const entries = reports.map((report, index) => entry(`${index}`, `2026-11-20T0${index}:00`, report));
    const grouped = temperatureSeries(entries, [], SPAN, ZONE);
    const groups = groupedReadings(grouped, 2);
    return textOf(<TemperatureTable view={{ ...view, series: grouped, groups }} />, STORED);
  };
  const hidden = { temperatureCelsius: 36.4, temperatureMayBeMasked: true };
  const mixed = noteOf({ temperatureCelsius: 39.1 }, hidden);
  expect(mixed).toContain(maskedSome);
  expect(mixed).not.toContain(masked);
  const alone = noteOf({ feelsHotUnmeasured: true }, hidden);
  expect(alone).toContain(masked);
  expect(alone).not.toContain(maskedSome);
});
