// Rounds of the family check, the first days' baselines among them; added, never changed.
import type { FamilyCheckSample } from '../domain/symptoms/family-check-sample.ts';
import type { Database } from './database.ts';
import { writeStrictly } from './write.ts';

export function addSample(database: Database, sample: FamilyCheckSample): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['samples'], async (transaction) => {
      await transaction.objectStore('samples').add(sample);
    }),
  );
}

/** All of them, oldest first: a handful in a course of treatment. */
export function readSamples(database: Database): Promise<FamilyCheckSample[]> {
  return database.use((connection) => connection.getAllFromIndex('samples', 'at'));
}
