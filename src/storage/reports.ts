// Symptom reports: append-only; a correction is a new entry that names the one it takes back.
import type { SymptomEntry } from '../domain/symptoms/entry.ts';
import type { Database } from './database.ts';
import { readNewestFirst } from './newest-first.ts';
import { writeStrictly } from './write.ts';

/** `draft`: the key of the half-filled page that it came out of; anybody else's half-filled report stays. */
export function addReport(database: Database, entry: SymptomEntry, draft?: string): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['reports', 'drafts'], async (transaction) => {
      await transaction.objectStore('reports').add(entry);
      if (draft !== undefined) await transaction.objectStore('drafts').delete(draft);
    }),
  );
}

/** Entries from `since` (instant, RFC 3339) on, oldest first. */
export function readReportsSince(database: Database, since: string): Promise<SymptomEntry[]> {
  return database.use((connection) =>
    connection.getAllFromIndex('reports', 'at', IDBKeyRange.lowerBound(since)),
  );
}

/** Newest first, before the instant `before`: at least `count`, and all of the last instant among them. */
export function readReportsBefore(
  database: Database,
  before: string | undefined,
  count: number,
): Promise<SymptomEntry[]> {
  return database.use((connection) => readNewestFirst(connection, 'reports', before, count));
}

/** From `from` on and before `to`, oldest first. */
export function readReportsBetween(database: Database, from: string, to: string): Promise<SymptomEntry[]> {
  return database.use((connection) =>
    connection.getAllFromIndex('reports', 'at', IDBKeyRange.bound(from, to, false, true)),
  );
}

/** Those of the ids that are there, in any order. */
export function readReportsNamed(database: Database, ids: readonly string[]): Promise<SymptomEntry[]> {
  return database.use(async (connection) => {
    const { store } = connection.transaction('reports');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return found.filter((entry) => entry !== undefined);
  });
}

/** The instant of the very first entry. */
export function readFirstReportAt(database: Database): Promise<string | undefined> {
  return database.use(async (connection) => {
    const cursor = await connection.transaction('reports').store.index('at').openKeyCursor();
    return cursor?.key;
  });
}

/** One entry, however old. */
export function readReport(database: Database, id: string): Promise<SymptomEntry | undefined> {
  return database.use((connection) => connection.get('reports', id));
}
