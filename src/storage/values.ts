// Single values: settings, reminder state, "I am in hospital"; and short lists that only grow.
import type { Database } from './database.ts';
import type { GrowingKey, Values } from './schema.ts';
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

/** Adds to a list that only grows, in one transaction: another tab's entry of the same moment stays. */
export function addToValue<K extends GrowingKey>(
  database: Database,
  key: K,
  entry: Values[K][number],
): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['values'], async (transaction) => {
      const store = transaction.objectStore('values');
      const list = ((await store.get(key)) as Values[K] | undefined) ?? [];
      await store.put([...list, entry] as Values[K], key);
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
