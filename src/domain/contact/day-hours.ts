/** The staffed spans of one weekday, from the rows as they were entered. */
import type { Weekday } from '../civil-day.ts';
import type { DayHours } from './contact.ts';

/** Minutes after midnight; `to` is the closing minute. */
export type StaffedSpan = { from: number; to: number };

/** NaN for text that is no time of day. */
function minuteOfDay(time: string): number {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return Number.NaN;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Ascending and apart: rows that overlap or touch are one span, rows that cannot be read count for nothing. */
export function staffedSpans(dayHours: readonly DayHours[], weekday: Weekday): StaffedSpan[] {
  const rows = dayHours
    .filter((row) => row.weekday === weekday)
    .map(({ from, to }) => ({ from: minuteOfDay(from), to: minuteOfDay(to) }))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from);
  const spans: StaffedSpan[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && row.from <= last.to) last.to = Math.max(last.to, row.to);
    else spans.push(row);
  }
  return spans;
}
