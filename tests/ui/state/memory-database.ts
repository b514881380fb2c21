// A database of single values at the edge of the world: one transaction after the other, kept in memory, or a full disk.
import type { Connection, Database } from '../../../src/storage/database.ts';
import type { Values } from '../../../src/storage/schema.ts';

export type MemoryDatabase = Database & { values: Map<string, unknown> };

/** `mayWrite` is asked at every write. */
export function memoryDatabase(
  stored: Partial<Values> = {},
  mayWrite: () => boolean = () => true,
): MemoryDatabase {
  const values = new Map<string, unknown>(Object.entries(stored));
  const store = {
    get: async (key: string) => values.get(key),
    async put(value: unknown, key: string) {
      if (!mayWrite()) throw new DOMException('The disk is full', 'QuotaExceededError');
      values.set(key, structuredClone(value));
    },
    add: async () => {},
    delete: async (key: string) => values.delete(key),
    clear: async () => {},
  };
  const connection = {
    get: async (_: string, key: string) => values.get(key),
    transaction: () => ({ objectStore: () => store, done: Promise.resolve(), error: null, abort() {} }),
  } as unknown as Connection;
  let last: Promise<unknown> = Promise.resolve();
  return {
    values,
    use(work) {
      const mine = last.then(() => work(connection));
      last = mine.catch(() => {});
      return mine;
    },
    close() {},
  };
}
