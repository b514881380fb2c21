/** What an entry takes back: the one that it names, what that one took back, and so on. */
import type { SymptomEntry } from './entry.ts';

/** Their ids, the newest first; `log` holds what was taken back as well. */
export function takenBackIds(
  entry: Pick<SymptomEntry, 'id' | 'takesBack'>,
  log: ReadonlyMap<string, SymptomEntry>,
): string[] {
  const ids: string[] = [];
  let next = entry.takesBack;
  // Entries that take each other back must not hold anybody up.
  while (next !== undefined && next !== entry.id && !ids.includes(next)) {
    ids.push(next);
    next = log.get(next)?.takesBack;
  }
  return ids;
}
