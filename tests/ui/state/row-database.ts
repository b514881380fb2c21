// A database of rows at the edge of the world, kept in memory: one transaction after the other, and a disk that may refuse.
import type { Connection, Database } from '../../../src/storage/database.ts';

type Row = { id?: string; key?: string; at?: string };

export type RowDatabase = Database & {
  /** By store, then by key; as they would be read from the disk. */
  rows: <T>(store: string) => T[];
  /** The stores that take nothing more. */
  full: Set<string>;
};

export function rowDatabase(stored: Readonly<Record<string, readonly Row[]>> = {}): RowDatabase {
  const stores = new Map<string, Map<string, Row>>();
  const full = new Set<string>();
  const storeOf = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Row>();
    stores.set(name, store);
    return store;
  };
  async function put(name: string, row: Row): Promise<void> {
    if (full.has(name)) throw new DOMException('The disk is full', 'QuotaExceededError');
    storeOf(name).set(row.id ?? row.key ?? '', structuredClone(row));
  }
  for (const [name, rows] of Object.entries(stored)) {
    for (const row of rows) storeOf(name).set(row.id ?? row.key ?? '', row);
  }
  const objectStore = (name: string) => ({
    put: (row: Row) => put(name, row),
    add: (row: Row) => put(name, row),
    delete: async (key: string) => storeOf(name).delete(key),
    clear: async () => storeOf(name).clear(),
  });
  const inTime = (one: Row, other: Row) => (one.at ?? '').localeCompare(other.at ?? '');
  const connection = {
    get: async (name: string, key: string) => storeOf(name).get(key),
    getAll: async (name: string) => [...storeOf(name).values()],
    getAllFromIndex: async (name: string) => [...storeOf(name).values()].sort(inTime),
    transaction: () => ({ objectStore, done: Promise.resolve(), error: null, abort() {} }),
  } as unknown as Connection;
  let last: Promise<unknown> = Promise.resolve();
  return {
    rows: <T>(store: string) => [...storeOf(store).values()] as T[],
    full,
    use(work) {
      const mine = last.then(() => work(connection));
      last = mine.catch(() => {});
      return mine;
    },
    close() {},
  };
}
