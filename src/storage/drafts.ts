// Half-filled pages, so that a closed tab or a killed browser loses nothing.
import type { Database } from './database.ts';
import { writeStrictly } from './write.ts';

export async function readDraft<T>(
  database: Database,
  key: string,
  parse: (value: unknown) => T | undefined,
): Promise<{ value: T; savedAt: string } | undefined> {
  const draft = await database.use((connection) => connection.get('drafts', key));
  if (!draft) return undefined;
  const value = parse(draft.value);
  return value === undefined ? undefined : { value, savedAt: draft.savedAt };
}

/** `instead`: the key under which it was kept before; there is never a moment with both or with none. */
export function saveDraft(
  database: Database,
  key: string,
  value: unknown,
  savedAt: string,
  instead?: string,
): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['drafts'], async (transaction) => {
      await transaction.objectStore('drafts').put({ key, value, savedAt });
      if (instead !== undefined) await transaction.objectStore('drafts').delete(instead);
    }),
  );
}

export function forgetDraft(database: Database, key: string): Promise<void> {
  return database.use((connection) =>
    writeStrictly(connection, ['drafts'], async (transaction) => {
      await transaction.objectStore('drafts').delete(key);
    }),
  );
}
