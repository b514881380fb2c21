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

/** Reads and writes in one transaction: page, other tabs and worker cannot undo each other. Gives what is now stored. */
export async function updateValue<K extends keyof Values>(
  database: Database,
  key: K,
  change: (stored: Values[K] | undefined) => Values[K] | undefined,
): Promise<Values[K] | undefined> {
  let changed: Values[K] | undefined;
  await database.use((connection) =>
    writeStrictly(connection, ['values'], async (transaction) => {
      const store = transaction.objectStore('values');
      changed = change((await store.get(key)) as Values[K] | undefined);
      if (changed !== undefined) await store.put(changed, key);
    }),
  );
  return changed;
}

/** Adds to a list that only grows: another tab's entry of the same moment stays. */
export async function addToValue<K extends GrowingKey>(
  database: Database,
  key: K,
  entry: Values[K][number],
): Promise<void> {
  await updateValue(database, key, (list) => [...(list ?? []), entry] as Values[K]);
}

export function forgetValue(database: Database, key: keyof Values): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['values'], async (transaction) => {
      await transaction.objectStore('values').delete(key);
    }),
  );
}
