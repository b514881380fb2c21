// The twin of the chart: the same values and marks as a table, oldest first.
import type { JSX } from 'preact';
import type { Reading } from '../../../domain/log/temperature-series.ts';
import { celsiusText } from '../../../domain/symptoms/celsius-text.ts';
import { axisDate, axisDay } from '../../../i18n/chart-days.ts';
import { clockTime, fullDay } from '../../../i18n/days.ts';
import { infusionWords } from '../../../i18n/infusion-names.ts';
import { logChartWords } from '../../../i18n/log-chart.ts';
import { useModel, useWords } from '../../state/model.ts';
import type { TemperatureView } from './use-temperature-view.ts';

type Row = { key: string; position: number; when: string; clock?: string; cells: string[] };

export function TemperatureTable({ view }: { view: TemperatureView }): JSX.Element {
  const { series, groups, tableId } = view;
  const words = useWords(logChartWords);
  const names = useWords(infusionWords);
  const { locale } = useModel().settings.value;
  const value = (celsius: number | undefined) =>
    celsius === undefined ? words.noValue : celsiusText(celsius);
  const { from: first, to: last } = series.span;
  const dayOf = (day: string) => (first.slice(0, 4) === last.slice(0, 4) ? axisDay : axisDate)(locale, day);
  const maskedNote = (readings: readonly Reading[]) => {
    const measured = readings.filter(({ celsius }) => celsius !== undefined);
    if (!measured.some(({ isMasked }) => isMasked)) return undefined;
    return measured.every(({ isMasked }) => isMasked) ? words.notes.masked : words.notes.maskedSome;
  };
  const notesOf = (readings: readonly Reading[]) =>
    [
      readings.some((reading) => reading.tookFeverMedicine) && words.notes.medicine,
      maskedNote(readings),
      readings.some(({ isHot }) => isHot) && words.notes.hot,
      readings.some(({ isHot, celsius }) => !isHot && celsius === undefined) && words.notes.notMeasured,
    ].filter((note) => typeof note === 'string');

  const ofReadings: Row[] = groups
    ? groups.map(({ from, to, position, readings, highest, lowest }) => ({
        key: from,
        position,
        when: from === to ? dayOf(from) : words.daysShort(dayOf(from), dayOf(to)),
        cells: [
          value(highest),
          value(lowest),
          [words.readings(readings.length), ...notesOf(readings)].join(words.and),
        ],
      }))
    : series.readings.map((reading) => ({
        key: reading.id,
        position: reading.position,
        when: dayOf(reading.day),
        clock: clockTime(locale, reading.at),
        cells: [value(reading.celsius), notesOf([reading]).join(words.and)],
      }));
  const empty = groups ? ['', ''] : [''];
  const ofInfusions = series.infusions.map(
    ({ day, position, infusion }): Row => ({
      key: infusion.id,
      position,
      when: dayOf(day),
      cells: [
        ...empty,
        [
          `${words.infusionShort} ${names.short(infusion.cycle, infusion.day)}`,
          ...(infusion.status === 'planned' ? [words.notes.planned] : []),
        ].join(words.and),
      ],
    }),
  );
  const rows = [...ofReadings, ...ofInfusions].sort((one, other) => one.position - other.position);
  const heads = groups
    ? [words.daysHead, words.highestHead, words.lowestHead, words.note]
    : [words.when, words.celsius, words.note];
  return (
    <table class="log-table" id={tableId}>
      <caption class="visually-hidden">
        {words.tableName(words.days(fullDay(locale, first), fullDay(locale, last)))}
      </caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, when, clock, cells }) => (
          <tr key={key}>
            <th scope="row">
              <span>{when}</span> {clock && <span>{clock}</span>}
            </th>
            {heads.slice(1).map((head, index) => (
              <td key={head}>{cells[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
