// Visit checks: append-only; one that was wrong is voided with a reason, never removed.
import type { VisitCheck, VisitVoid } from '../domain/visits/visit-check.ts';
import type { Database } from './database.ts';
import { writeStrictly } from './write.ts';

export function readVisitChecks(database: Database): Promise<VisitCheck[]> {
  return database.use((connection) => connection.getAll('visits'));
}

export function readVisitVoids(database: Database): Promise<VisitVoid[]> {
  return database.use((connection) => connection.getAll('visit-voids'));
}

export function addVisitCheck(database: Database, check: VisitCheck): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['visits'], async (transaction) => {
      await transaction.objectStore('visits').add(check);
    }),
  );
}

export function voidVisitCheck(database: Database, voided: VisitVoid): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['visit-voids'], async (transaction) => {
      await transaction.objectStore('visit-voids').add(voided);
    }),
  );
}
