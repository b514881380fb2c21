// The temperatures on the log's page: which days, the chart, and its table folded below.
import type { JSX } from 'preact';
import type { LogRange } from '../../../domain/log/log-range.ts';
import { logChartWords } from '../../../i18n/log-chart.ts';
import { ChevronIcon } from '../../components/icons.tsx';
import { useWords } from '../../state/model.ts';
import { RangeChoice } from './range-choice.tsx';
import { TemperatureFigure } from './temperature-figure.tsx';
import { TemperatureTable } from './temperature-table.tsx';
import { useChartSize } from './use-chart-size.ts';
import { useSpan } from './use-span.ts';
import { useTemperatureView } from './use-temperature-view.ts';
import { useTemperatures } from './use-temperatures.ts';

type CardProps = { range: LogRange; onRange: (range: LogRange) => void };

export function TemperatureCard({ range, onRange }: CardProps): JSX.Element {
  const words = useWords(logChartWords);
  const { span, firstOn } = useSpan(range);
  const { state, entries } = useTemperatures(span);
  const view = useTemperatureView(entries, span);
  const { place, size } = useChartSize();
  return (
    <section class="card log-temperatures" aria-labelledby="temperatures" aria-busy={state === 'reading'}>
      <h2 id="temperatures">{words.title}</h2>
      <RangeChoice range={range} span={span} firstOn={firstOn} onRange={onRange} />
      <div class="chart-place" ref={place}>
        <TemperatureFigure view={view} {...size} />
        <details class="log-fold">
          <summary>
            {words.table}
            <ChevronIcon size={22} />
          </summary>
          <TemperatureTable view={view} />
        </details>
      </div>
      <div role="status">{state === 'failed' && <p class="field-error">{words.notRead}</p>}</div>
    </section>
  );
}
