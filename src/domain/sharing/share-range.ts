/** Which days of the log can be shared: the ranges of the log, each with its first day. */
import type { CivilDay } from '../civil-day.ts';
import { lastInfusion } from '../infusions/course.ts';
import type { Infusion } from '../infusions/infusion.ts';
import { chosenCycle, type LogRange, monthOf, spanOfRange } from '../log/log-range.ts';

export type ShareDays = {
  firstDay: CivilDay | 'beginning';
  /** Only of a cycle that is over: whatever else carries a later day than today, from a wrong clock, is shared too. */
  lastDay?: CivilDay;
};

export type ShareRange = ShareDays & { range: LogRange };

export const WHOLE_LOG: ShareRange = { range: { kind: 'all' }, firstDay: 'beginning' };

/** What is asked for at a visit comes first; no cycle before the first infusion. `cycle`: an earlier one. */
export function shareRanges(infusions: readonly Infusion[], today: CivilDay, cycle?: number): ShareRange[] {
  const ranges: LogRange[] = [{ kind: 'week' }, { kind: 'month', month: monthOf(today) }];
  const known = ranges.map((range) => ({
    range,
    firstDay: spanOfRange(range, infusions, today, undefined).from,
  }));
  return [...cycleRange(infusions, today, cycle), ...known, WHOLE_LOG];
}

function cycleRange(infusions: readonly Infusion[], today: CivilDay, asked?: number): ShareRange[] {
  const cycle = chosenCycle(asked, infusions, today);
  if (cycle === undefined) return [];
  const isRunning = cycle === lastInfusion(infusions, today)?.cycle;
  const range: LogRange = isRunning ? { kind: 'cycle' } : { kind: 'cycle', cycle };
  const { from, to } = spanOfRange(range, infusions, today, undefined);
  return [{ range, firstDay: from, ...(!isRunning && { lastDay: to }) }];
}

/** Undefined: its time cannot be read. */
export function isInShare(day: CivilDay | undefined, { firstDay, lastDay }: ShareDays): boolean {
  if (day === undefined || (lastDay !== undefined && day > lastDay)) return false;
  return firstDay === 'beginning' || day >= firstDay;
}
