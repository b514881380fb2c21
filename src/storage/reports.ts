// Symptom reports: append-only; a correction is a new entry that names the one it takes back.
import type { SymptomEntry } from '../domain/symptoms/entry.ts';
import type { Database } from './database.ts';
import { writeStrictly } from './write.ts';

export function addReport(database: Database, entry: SymptomEntry): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['reports', 'drafts'], async (transaction) => {
      await transaction.objectStore('reports').add(entry);
      await transaction.objectStore('drafts').delete('report');
    }),
  );
}

/** Entries from `since` (instant, RFC 3339) on, oldest first. */
export function readReportsSince(database: Database, since: string): Promise<SymptomEntry[]> {
  return database.use((connection) =>
    connection.getAllFromIndex('reports', 'at', IDBKeyRange.lowerBound(since)),
  );
}

/** A page of the log, newest first, before the instant `before`. */
export function readReportsBefore(
  database: Database,
  before: string,
  count: number,
): Promise<SymptomEntry[]> {
  return database.use(async (connection) => {
    const found: SymptomEntry[] = [];
    let cursor = await connection
      .transaction('reports')
      .store.index('at')
      .openCursor(IDBKeyRange.upperBound(before, true), 'prev');
    while (cursor && found.length < count) {
      found.push(cursor.value);
      cursor = await cursor.continue();
    }
    return found;
  });
}
