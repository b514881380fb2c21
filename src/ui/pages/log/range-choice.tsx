// Which days the chart and the print show: the last seven, a month, a cycle, all.
import type { ComponentChildren, JSX } from 'preact';
import type { CivilDay } from '../../../domain/civil-day.ts';
import type { DaySpan } from '../../../domain/log/log-filter.ts';
import { chosenCycle, currentCycle, type LogRange, monthOf } from '../../../domain/log/log-range.ts';
import { longMonth } from '../../../i18n/chart-days.ts';
import { fullDay } from '../../../i18n/days.ts';
import { logChartWords } from '../../../i18n/log-chart.ts';
import { BackIcon, ChevronIcon } from '../../components/icons.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { PillChoice } from './pills.tsx';
import { rangeSteps } from './range-steps.ts';

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
  const infusions = model.infusions.value;
  const hasCycle = currentCycle(infusions, today) !== undefined;
  const kinds = (['week', 'month', 'cycle', 'all'] as const).filter((kind) => kind !== 'cycle' || hasCycle);
  const steps = rangeSteps(range, { infusions, today, firstOn }, words);
  const cycle = range.kind === 'cycle' ? chosenCycle(range.cycle, infusions, today) : undefined;
  const days = words.days(fullDay(locale, span.from), fullDay(locale, span.to));
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
        {steps && (
          <Step name={steps.previous} to={steps.before} onRange={onRange}>
            <BackIcon size={24} />
          </Step>
        )}
        <p role="status">
          {cycle !== undefined && <strong>{words.ofCycle(cycle)}</strong>}
          <span>{range.kind === 'month' ? longMonth(locale, range.month) : days}</span>
        </p>
        {steps && (
          <Step name={steps.next} to={steps.after} onRange={onRange}>
            <ChevronIcon size={24} />
          </Step>
        )}
      </div>
    </>
  );
}

type StepProps = {
  name: string;
  to: LogRange | undefined;
  onRange: (range: LogRange) => void;
  children: ComponentChildren;
};

function Step({ name, to, onRange, children }: StepProps): JSX.Element {
  return (
    <button
      type="button"
      class="log-step"
      aria-label={name}
      aria-disabled={to === undefined}
      onClick={() => to && onRange(to)}
    >
      {children}
    </button>
  );
}
