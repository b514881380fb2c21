// Call attempts: which number, when, and what came of it.
import type { CallAttempt } from '../domain/calling/attempt.ts';
import type { Database } from './database.ts';
import { writeStrictly } from './write.ts';

export function saveAttempt(database: Database, attempt: CallAttempt): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['attempts'], async (transaction) => {
      await transaction.objectStore('attempts').put(attempt);
    }),
  );
}

export function readAttemptsSince(database: Database, since: string): Promise<CallAttempt[]> {
  return database.use((connection) =>
    connection.getAllFromIndex('attempts', 'at', IDBKeyRange.lowerBound(since)),
  );
}
