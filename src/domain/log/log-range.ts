/** The days that the temperature chart and the print show. */
import { addDays, type CivilDay, isCivilDay } from '../civil-day.ts';
import { dayOfInfusion, lastInfusion } from '../infusions/course.ts';
import type { Infusion } from '../infusions/infusion.ts';
import { addMonths } from '../infusions/watch-window.ts';
import { type DaySpan, spanOfCycle } from './log-filter.ts';

export type LogRange =
  | { kind: 'week' }
  /** 'YYYY-MM'. */
  | { kind: 'month'; month: string }
  /** The one that the last infusion belongs to. */
  | { kind: 'cycle' }
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
  const last = lastInfusion(infusions, today);
  const span = last && spanOfCycle(infusions, last.cycle);
  if (!span || span.from > today) return undefined;
  return { from: span.from, to: span.to !== undefined && span.to < today ? span.to : today };
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
      return currentCycle(infusions, today) ?? week;
    case 'all': {
      const given = infusions.map(dayOfInfusion).filter((day) => day <= today);
      const first = [...given, ...(firstOn === undefined ? [] : [firstOn]), week.from].sort()[0];
      return { from: first ?? week.from, to: today };
    }
  }
}
