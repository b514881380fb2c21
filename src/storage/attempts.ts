// Call attempts: which number, when, and what came of it.
import type { CallAttempt, CallNote } from '../domain/calling/attempt.ts';
import type { Database } from './database.ts';
import { readNewestFirst } from './newest-first.ts';
import { writeStrictly } from './write.ts';

/** Of its notes those that are stored stand: the call page may hold the call as it was before them. */
export function saveAttempt(database: Database, attempt: CallAttempt): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['attempts'], async (transaction) => {
      const store = transaction.objectStore('attempts');
      const notes = (await store.get(attempt.id))?.notes;
      await store.put({ ...attempt, ...(notes && { notes }) });
    }),
  );
}

/** Rejects where the call is not stored. */
export function addCallNote(database: Database, id: string, note: CallNote): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['attempts'], async (transaction) => {
      const store = transaction.objectStore('attempts');
      const call = await store.get(id);
      if (!call) throw new DOMException('The call is not stored', 'NotFoundError');
      await store.put({ ...call, notes: [...(call.notes ?? []), note] });
    }),
  );
}

export function readAttemptsSince(database: Database, since: string): Promise<CallAttempt[]> {
  return database.use((connection) =>
    connection.getAllFromIndex('attempts', 'at', IDBKeyRange.lowerBound(since)),
  );
}

/** Newest first, before the instant `before`: at least `count`, and all of the last instant among them. */
export function readAttemptsBefore(
  database: Database,
  before: string | undefined,
  count: number,
): Promise<CallAttempt[]> {
  return database.use((connection) => readNewestFirst(connection, 'attempts', before, count));
}

/** From `from` on and before `to`, oldest first. */
export function readAttemptsBetween(database: Database, from: string, to: string): Promise<CallAttempt[]> {
  return database.use((connection) =>
    connection.getAllFromIndex('attempts', 'at', IDBKeyRange.bound(from, to, false, true)),
  );
}
