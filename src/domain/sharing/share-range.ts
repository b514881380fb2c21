/** Which days of the log can be shared: the ranges of the log, each with its first day. */
import type { CivilDay } from '../civil-day.ts';
import type { Infusion } from '../infusions/infusion.ts';
import { currentCycle, type LogRange, monthOf, spanOfRange } from '../log/log-range.ts';

/** No last day: whatever carries a later day than today, from a wrong clock, is shared too. */
export type ShareRange = { range: LogRange; firstDay: CivilDay | 'beginning' };

export const WHOLE_LOG: ShareRange = { range: { kind: 'all' }, firstDay: 'beginning' };

/** What is asked for at a visit comes first; no cycle before the first infusion. */
export function shareRanges(infusions: readonly Infusion[], today: CivilDay): ShareRange[] {
  const ranges: LogRange[] = [
    ...(currentCycle(infusions, today) ? [{ kind: 'cycle' } as const] : []),
    { kind: 'week' },
    { kind: 'month', month: monthOf(today) },
  ];
  const known = ranges.map((range) => ({
    range,
    firstDay: spanOfRange(range, infusions, today, undefined).from,
  }));
  return [...known, WHOLE_LOG];
}
