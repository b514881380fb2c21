// Which days the chart and the print show: the last seven, a month, the cycle of the last infusion, all.
import type { JSX } from 'preact';
import type { CivilDay } from '../../../domain/civil-day.ts';
import type { DaySpan } from '../../../domain/log/log-filter.ts';
import { currentCycle, type LogRange, monthAfter, monthOf } from '../../../domain/log/log-range.ts';
import { longMonth } from '../../../i18n/chart-days.ts';
import { fullDay } from '../../../i18n/days.ts';
import { logChartWords } from '../../../i18n/log-chart.ts';
import { BackIcon, ChevronIcon } from '../../components/icons.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { PillChoice } from './pills.tsx';

type RangeProps = {
  range: LogRange;
  span: DaySpan;
  firstOn: CivilDay | undefined;
  onRange: (range: LogRange) => void;
};

export function RangeChoice({ range, span, firstOn, onRange }: RangeProps): JSX.Element {
  const model = useModel();
  const words = useWords(logChartWords);
  const { locale } = model.settings.value;
  const today = todayOf(model);
  const hasCycle = currentCycle(model.infusions.value, today) !== undefined;
  const kinds = (['week', 'month', 'cycle', 'all'] as const).filter((kind) => kind !== 'cycle' || hasCycle);
  const month = range.kind === 'month' ? range.month : monthOf(today);
  const toMonth = (count: number) => onRange({ kind: 'month', month: monthAfter(month, count) });
  return (
    <>
      <PillChoice
        legend={words.range}
        isLegendHidden
        value={range.kind}
        answers={kinds.map((value) => ({ value, label: words.ranges[value] }))}
        onChoose={(kind) => onRange(kind === 'month' ? { kind, month: monthOf(today) } : { kind })}
      />
      <div class="log-span">
        {range.kind === 'month' && (
          <button
            type="button"
            class="log-step"
            aria-label={words.previous}
            aria-disabled={firstOn === undefined || month <= monthOf(firstOn)}
            onClick={() => firstOn !== undefined && month > monthOf(firstOn) && toMonth(-1)}
          >
            <BackIcon size={24} />
          </button>
        )}
        <p role="status">
          {range.kind === 'month'
            ? longMonth(locale, month)
            : words.days(fullDay(locale, span.from), fullDay(locale, span.to))}
        </p>
        {range.kind === 'month' && (
          <button
            type="button"
            class="log-step"
            aria-label={words.next}
            aria-disabled={month >= monthOf(today)}
            onClick={() => month < monthOf(today) && toMonth(1)}
          >
            <ChevronIcon size={24} />
          </button>
        )}
      </div>
    </>
  );
}
