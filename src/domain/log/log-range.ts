/** The days that the temperature chart and the print show. */
import { addDays, type CivilDay, isCivilDay } from '../civil-day.ts';
import { dayOfInfusion, lastInfusion } from '../infusions/course.ts';
import type { Infusion } from '../infusions/infusion.ts';
import { addMonths } from '../infusions/watch-window.ts';
import { cyclesOf, type DaySpan, spanOfCycle } from './log-filter.ts';

export type LogRange =
  | { kind: 'week' }
  /** 'YYYY-MM'. */
  | { kind: 'month'; month: string }
  /** Without a number: the one that the last infusion belongs to, whichever that is by then. */
  | { kind: 'cycle'; cycle?: number }
  | { kind: 'all' };

const WEEK_DAYS = 7;

export function isMonth(text: unknown): text is string {
  return typeof text === 'string' && isCivilDay(`${text}-01`);
}

export function monthOf(day: CivilDay): string {
  return day.slice(0, 7);
}

/** `count` may be negative. */
export function monthAfter(month: string, count: number): string {
  return monthOf(addMonths(`${month}-01`, count));
}

/** Undefined before the first infusion. */
export function currentCycle(infusions: readonly Infusion[], today: CivilDay): DaySpan | undefined {
  return spanOfBegun(lastInfusion(infusions, today)?.cycle, infusions, today);
}

/** The cycle that is asked for, if it has begun, else that of the last infusion; none before the first infusion. */
export function chosenCycle(
  asked: number | undefined,
  infusions: readonly Infusion[],
  today: CivilDay,
): number | undefined {
  const last = lastInfusion(infusions, today)?.cycle;
  const cycle = asked !== undefined && cyclesOf(infusions, today).includes(asked) ? asked : last;
  return spanOfBegun(cycle, infusions, today) && cycle;
}

/** Undefined where it has not begun. */
function spanOfBegun(
  cycle: number | undefined,
  infusions: readonly Infusion[],
  today: CivilDay,
): DaySpan | undefined {
  const span = cycle === undefined ? undefined : spanOfCycle(infusions, cycle);
  if (!span || span.from > today) return undefined;
  return { from: span.from, to: span.to !== undefined && span.to < today ? span.to : today };
}

/** The cycles before and after it, as far as they have begun; that of the last infusion without its number. */
export function cyclesBeside(
  cycle: number,
  infusions: readonly Infusion[],
  today: CivilDay,
): { before?: LogRange; after?: LogRange } {
  const cycles = cyclesOf(infusions, today);
  const place = cycles.indexOf(cycle);
  const last = lastInfusion(infusions, today)?.cycle;
  const rangeOf = (other: number): LogRange => ({ kind: 'cycle', ...(other !== last && { cycle: other }) });
  const [before, after] = [cycles[place - 1], cycles[place + 1]];
  return {
    ...(before !== undefined && { before: rangeOf(before) }),
    ...(after !== undefined && { after: rangeOf(after) }),
  };
}

/** `firstOn`: the day of the first entry of all. None reaches from the past beyond today. */
export function spanOfRange(
  range: LogRange,
  infusions: readonly Infusion[],
  today: CivilDay,
  firstOn: CivilDay | undefined,
): DaySpan {
  const week = { from: addDays(today, 1 - WEEK_DAYS), to: today };
  switch (range.kind) {
    case 'week':
      return week;
    case 'month': {
      const from = `${range.month}-01`;
      const last = addDays(`${monthAfter(range.month, 1)}-01`, -1);
      return { from, to: from <= today && today < last ? today : last };
    }
    case 'cycle':
      return spanOfBegun(chosenCycle(range.cycle, infusions, today), infusions, today) ?? week;
    case 'all': {
      const given = infusions.map(dayOfInfusion).filter((day) => day <= today);
      const first = [...given, ...(firstOn === undefined ? [] : [firstOn]), week.from].sort()[0];
      return { from: first ?? week.from, to: today };
    }
  }
}
