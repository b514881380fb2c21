// One strict transaction: it resolves when the browser says that the data is on disk, and rejects with the transaction's own error.
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Connection } from './database.ts';
import type { TemotoSchema } from './schema.ts';

type Name = StoreNames<TemotoSchema>;

export async function writeStrictly<N extends Name>(
  connection: Connection,
  stores: N[],
  change: (transaction: IDBPTransaction<TemotoSchema, N[], 'readwrite'>) => Promise<void> | void,
): Promise<void> {
  const transaction = connection.transaction(stores, 'readwrite', { durability: 'strict' });
  const done = transaction.done.catch((error: unknown) => {
    throw transaction.error ?? error;
  });
  try {
    await change(transaction);
  } catch (error) {
    done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // Already aborted by the browser; its reason is thrown below.
    }
    throw transaction.error ?? error;
  }
  await done;
}
