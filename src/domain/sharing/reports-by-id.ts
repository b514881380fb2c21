/** Which report of the log says today what was reported under an id: that one, or the last that corrected it. */
import { isTold } from '../log/log-days.ts';
import type { SymptomEntry } from '../symptoms/entry.ts';
import { takenBackIds } from '../symptoms/taken-back.ts';
import { standingEntries } from '../symptoms/working-entries.ts';

/** Without the ids of what was taken back and not said again. */
export function reportsById(entries: readonly SymptomEntry[]): Map<string, SymptomEntry> {
  const log = new Map(entries.map((entry) => [entry.id, entry]));
  const told = standingEntries(entries).filter(isTold);
  return new Map(
    told.flatMap((entry) => [entry.id, ...takenBackIds(entry, log)].map((id) => [id, entry] as const)),
  );
}
