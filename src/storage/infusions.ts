// The infusions of this person's course; replaced as a whole, because one move may shift others.
import type { Infusion } from '../domain/infusions/infusion.ts';
import type { Database } from './database.ts';
import { writeStrictly } from './write.ts';

export function readInfusions(database: Database): Promise<Infusion[]> {
  return database.use((connection) => connection.getAll('infusions'));
}

export function saveInfusions(database: Database, infusions: readonly Infusion[]): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['infusions'], async (transaction) => {
      const store = transaction.objectStore('infusions');
      await store.clear();
      await Promise.all(infusions.map((infusion) => store.put(infusion)));
    }),
  );
}
