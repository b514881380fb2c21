// The chart of a span of days with what its shapes mean, and what must be said beside it.
import type { JSX } from 'preact';
import { fullDay } from '../../../i18n/days.ts';
import { logChartWords } from '../../../i18n/log-chart.ts';
import { useModel, useWords } from '../../state/model.ts';
import { chartLayout } from './chart-layout.ts';
import { ChartLegend } from './chart-legend.tsx';
import { TemperatureChart } from './temperature-chart.tsx';
import type { TemperatureView } from './use-temperature-view.ts';

type FigureProps = { view: TemperatureView; width: number; font: number };

export function TemperatureFigure({ view, width, font }: FigureProps): JSX.Element {
  const words = useWords(logChartWords);
  const { locale } = useModel().settings.value;
  const { series, groups, daysTogether, measured, isMasked, tableId } = view;
  const layout = chartLayout({
    series,
    groups,
    width,
    font,
    locale,
    infusionLabel: words.infusionShort,
    feverWord: words.feverWord,
  });
  const { from, to } = series.span;
  const countId = `${tableId}-count`;
  return (
    <>
      <TemperatureChart
        layout={layout}
        name={words.chart(words.days(fullDay(locale, from), fullDay(locale, to)))}
        feverWord={words.feverWord}
        infusionLabel={words.infusionShort}
        describedBy={countId}
        details={tableId}
      />
      {isMasked && <p class="log-masked">{words.masked}</p>}
      <p id={countId}>
        {measured + series.infusions.length === 0
          ? words.none
          : words.count(measured, series.infusions.length)}
      </p>
      {groups && <p>{words.grouped(daysTogether)}</p>}
      <ChartLegend layout={layout} />
    </>
  );
}
