// The log as it is shown: by civil day, newest first, each entry with what became of it.
import { type CivilDay, civilDayIn } from '../../../domain/civil-day.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { Report } from '../../../domain/symptoms/report.ts';

export type LogEntry = {
  entry: SymptomEntry;
  /** `corrected`: a newer entry says it better; `taken-back`: it was not so. */
  state: 'standing' | 'corrected' | 'taken-back';
  /** The instant of the entry that this one corrects. */
  corrects?: string | undefined;
};

export type LogDay = { day: CivilDay; entries: LogEntry[] };

/** `entries` in any order, some perhaps twice; `zone` is the phone's own. */
export function logDays(entries: readonly SymptomEntry[], zone: string): LogDay[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const all = [...byId.values()].sort((one, other) => (one.at < other.at ? 1 : -1));
  const corrections = new Map(all.map((entry) => [entry.takesBack, entry]));
  const days = new Map<CivilDay, LogEntry[]>();
  for (const entry of all) {
    if (entry.takesBack !== undefined && isEmpty(entry.report)) continue;
    const correction = corrections.get(entry.id);
    const state = !correction ? 'standing' : isEmpty(correction.report) ? 'taken-back' : 'corrected';
    const corrects = entry.takesBack === undefined ? undefined : byId.get(entry.takesBack)?.at;
    const day = civilDayIn(zone, Date.parse(entry.at));
    days.set(day, [...(days.get(day) ?? []), { entry, state, corrects }]);
  }
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}

/** A correction that only takes back reports nothing. */
export function isEmpty({ signs, ...rest }: Report): boolean {
  return Object.keys(signs).length === 0 && Object.keys(rest).length === 0;
}
