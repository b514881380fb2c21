/** Which entries of the log count, and in which order they happened. */
import type { SymptomEntry } from './entry.ts';
import type { Report } from './report.ts';

const WORKING_HOURS = 24;
const HOUR_MS = 3_600_000;

/** Those that no correction took back. */
export function standingEntries(entries: readonly SymptomEntry[]): SymptomEntry[] {
  const takenBack = new Set(entries.map((entry) => entry.takesBack));
  return entries.filter((entry) => !takenBack.has(entry.id));
}

/** A correction that only takes back reports nothing. */
export function isEmpty({ signs, ...rest }: Report): boolean {
  return Object.keys(signs).length === 0 && Object.keys(rest).length === 0;
}

/** `now` is an RFC 3339 instant. One from the future, or of no readable time, counts: clocks go wrong. */
export function isOfLastDay(entry: SymptomEntry, now: string): boolean {
  const isOlder = Date.parse(now) - Date.parse(entry.at) > WORKING_HOURS * HOUR_MS;
  return !isOlder;
}

export function workingEntries(entries: readonly SymptomEntry[], now: string): SymptomEntry[] {
  return standingEntries(entries).filter((entry) => isOfLastDay(entry, now));
}

/** Of one instant, in the order of their ids: the same log reads the same however it was stored. */
export function oldestFirst(entries: readonly SymptomEntry[]): SymptomEntry[] {
  const instant = (entry: SymptomEntry): number => Date.parse(entry.at) || 0;
  return [...entries].sort((a, b) => instant(a) - instant(b) || (a.id < b.id ? -1 : 1));
}
