// From a month or a cycle to the one before it and the one after it: only to where something can be.
import type { CivilDay } from '../../../domain/civil-day.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import {
  chosenCycle,
  cyclesBeside,
  type LogRange,
  monthAfter,
  monthOf,
} from '../../../domain/log/log-range.ts';
import type { logChartWords } from '../../../i18n/log-chart.ts';

/** A way that leads nowhere is shown all the same, so that the focus is not lost on it. */
export type RangeSteps = {
  previous: string;
  next: string;
  before?: LogRange | undefined;
  after?: LogRange | undefined;
};

type Known = { infusions: readonly Infusion[]; today: CivilDay; firstOn: CivilDay | undefined };

/** Undefined where there is one only. */
export function rangeSteps(
  range: LogRange,
  { infusions, today, firstOn }: Known,
  words: (typeof logChartWords)['ja'],
): RangeSteps | undefined {
  if (range.kind === 'month') {
    const { month } = range;
    const to = (count: number): LogRange => ({ kind: 'month', month: monthAfter(month, count) });
    return {
      previous: words.previous,
      next: words.next,
      before: firstOn !== undefined && month > monthOf(firstOn) ? to(-1) : undefined,
      after: month < monthOf(today) ? to(1) : undefined,
    };
  }
  const cycle = range.kind === 'cycle' ? chosenCycle(range.cycle, infusions, today) : undefined;
  if (cycle === undefined) return undefined;
  const { before, after } = cyclesBeside(cycle, infusions, today);
  const isOnly = before === undefined && after === undefined;
  return isOnly ? undefined : { previous: words.previousCycle, next: words.nextCycle, before, after };
}
