// Single values: settings, reminder state, "I am in hospital".
import type { Database } from './database.ts';
import type { Values } from './schema.ts';
import { writeStrictly } from './write.ts';

export function readValue<K extends keyof Values>(
  database: Database,
  key: K,
): Promise<Values[K] | undefined> {
  return database.use((connection) => connection.get('values', key) as Promise<Values[K] | undefined>);
}

export function saveValue<K extends keyof Values>(
  database: Database,
  key: K,
  value: Values[K],
): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['values'], async (transaction) => {
      await transaction.objectStore('values').put(value, key);
    }),
  );
}

export function forgetValue(database: Database, key: keyof Values): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['values'], async (transaction) => {
      await transaction.objectStore('values').delete(key);
    }),
  );
}
