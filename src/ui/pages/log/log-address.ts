// Filter and range as they stand in the address, so that a reload, a link and the print show the same.
import { isCivilDay } from '../../../domain/civil-day.ts';
import type { LogFilter } from '../../../domain/log/log-filter.ts';
import { isMonth, type LogRange } from '../../../domain/log/log-range.ts';

export type LogView = { filter: LogFilter; range: LogRange };

type Query = Readonly<Record<string, string>>;

const YES = '1';

/** What cannot be read counts as not asked for. */
export function viewOf(query: Query): LogView {
  const { by, cycle, until } = query;
  return {
    filter: {
      ...((by === 'patient' || by === 'family') && { by }),
      ...(query.fever === YES && { withFever: true }),
      ...(query.signs === YES && { withSigns: true }),
      ...(query.asked === YES && { askedToCall: true }),
      ...(/^[1-9]\d?$/.test(cycle ?? '') && { cycle: Number(cycle) }),
      ...(isCivilDay(until) && isNear(until) && { until }),
    },
    range: rangeOf(query),
  };
}

/** Years with which one can calculate; the app is younger than that. */
function isNear(day: string): boolean {
  return day > '1900' && day < '2200';
}

function rangeOf({ range, month }: Query): LogRange {
  if (isMonth(month) && isNear(month)) return { kind: 'month', month };
  const [, cycle] = /^cycle-([1-9]\d?)$/.exec(range ?? '') ?? [];
  if (cycle !== undefined) return { kind: 'cycle', cycle: Number(cycle) };
  return range === 'cycle' || range === 'all' ? { kind: range } : { kind: 'week' };
}

export function addressOf(path: string, { filter, range }: LogView): string {
  const { by, withFever, withSigns, askedToCall, cycle, until } = filter;
  const query = new URLSearchParams({
    ...(range.kind === 'month' && { month: range.month }),
    ...(range.kind === 'all' && { range: range.kind }),
    ...(range.kind === 'cycle' && {
      range: range.cycle === undefined ? range.kind : `${range.kind}-${range.cycle}`,
    }),
    ...(by && { by }),
    ...(withFever && { fever: YES }),
    ...(withSigns && { signs: YES }),
    ...(askedToCall && { asked: YES }),
    ...(cycle !== undefined && { cycle: String(cycle) }),
    ...(until !== undefined && { until }),
  }).toString();
  return query === '' ? path : `${path}?${query}`;
}
