// A report and the half-filled page that it came out of: one is there or the other, and nobody else's page goes with it.
import { beforeEach, expect, test } from 'vitest';
import type { SymptomEntry } from '../../src/domain/symptoms/entry.ts';
import type { Connection, Database } from '../../src/storage/database.ts';
import { addReport } from '../../src/storage/reports.ts';

let stores: Record<'reports' | 'drafts', Map<string, unknown>>;
/** Which stores each transaction was opened on. */
let transactions: string[][];
let isFull: boolean;

/** Like IndexedDB as far as needed here: what an aborted transaction did is undone. */
const database: Database = {
  use: (work) => work({ transaction } as unknown as Connection),
  close() {},
};

function transaction(names: string[]) {
  transactions.push(names);
  const before = structuredClone(stores);
  const objectStore = (name: 'reports' | 'drafts') => ({
    async add(value: { id: string }) {
      if (isFull) throw new DOMException('The disk is full', 'QuotaExceededError');
      stores[name].set(value.id, value);
    },
    delete: async (key: string) => void stores[name].delete(key),
  });
  const abort = () => {
    stores = before;
  };
  return { objectStore, done: Promise.resolve(), error: null, abort };
}

beforeEach(() => {
  const drafts = ['report', 'correction', 'family-check-check'].map((key) => [key, { key }] as const);
  stores = { reports: new Map(), drafts: new Map(drafts) };
  transactions = [];
  isFull = false;
});

const entry = (more: Partial<SymptomEntry> = {}): SymptomEntry => ({
  id: 'one',
  at: '2026-11-25T12:00:00.000Z',
  by: 'family',
  report: { signs: {} },
  ...more,
});
const draftsLeft = () => [...stores.drafts.keys()];

test('a relative’s check leaves the half-filled report where it is', async () => {
  await addReport(database, entry({ report: { signs: {}, familyCheck: { missed: [] } } }));
  expect([...stores.reports.keys()]).toEqual(['one']);
  expect(draftsLeft()).toContain('report');
});

test('a report ends the draft that it came out of, and no other, in the transaction that stores it', async () => {
  await addReport(database, entry(), 'report');
  expect(draftsLeft()).toEqual(['correction', 'family-check-check']);
  await addReport(database, entry({ id: 'two', takesBack: 'one' }), 'correction');
  expect(draftsLeft()).toEqual(['family-check-check']);
  expect(transactions).toEqual([
    ['reports', 'drafts'],
    ['reports', 'drafts'],
  ]);
});

test('a report that could not be stored keeps its draft', async () => {
  isFull = true;
  await expect(addReport(database, entry(), 'report')).rejects.toThrow('full');
  expect(draftsLeft()).toContain('report');
  expect(stores.reports.size).toBe(0);
});
