// Rows put straight into the browser's database, and read from it: what somebody has lived through before a journey begins.
import type { Page } from '@playwright/test';
import type { CallAttempt } from '../../src/domain/calling/attempt.ts';
import type { Profile } from '../../src/domain/profile/profile.ts';
import type { SymptomEntry } from '../../src/domain/symptoms/entry.ts';
import type { FamilyCheckSample } from '../../src/domain/symptoms/family-check-sample.ts';
import type { Values } from '../../src/storage/schema.ts';

export type StoredRows = {
  profile?: Profile;
  inHospital?: string;
  reports?: readonly SymptomEntry[];
  attempts?: readonly CallAttempt[];
  samples?: readonly FamilyCheckSample[];
};

/** On a page of the app, which has made the database; the next page that opens reads it. */
export async function store(page: Page, { profile, inHospital, ...lists }: StoredRows): Promise<void> {
  const values: Record<string, unknown> = { profile, 'in-hospital': inHospital };
  await page.evaluate(putRows, JSON.parse(JSON.stringify({ values, lists })) as Rows);
}

export function storedReports(page: Page): Promise<SymptomEntry[]> {
  return page.evaluate(readStore<SymptomEntry[]>, { store: 'reports' });
}

/** Undefined where nothing is stored under the key. */
export function storedValue(page: Page, key: keyof Values): Promise<unknown> {
  return page.evaluate(readStore<unknown>, { store: 'values', key });
}

/** The copy that is written last, some time after everything else is kept: whoever leaves the page before has it at the next opening. */
export function storedCallPage(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const copy = await caches.match('/call-page/day', { cacheName: 'call-page' });
    return copy?.text();
  });
}

/** Runs in the page: one row by its key, or all of them. */
async function readStore<T>({ store, key }: { store: string; key?: string }): Promise<T> {
  const request = indexedDB.open('temoto');
  const database = await new Promise<IDBDatabase>((done) => {
    request.onsuccess = () => done(request.result);
  });
  const rows = database.transaction(store).objectStore(store);
  const reading = key === undefined ? rows.getAll() : rows.get(key);
  const found = await new Promise<T>((done) => {
    reading.onsuccess = () => done(reading.result);
  });
  database.close();
  return found;
}

type Rows = { values: Record<string, unknown>; lists: Record<string, unknown[]> };

/** Runs in the page. */
async function putRows({ values, lists }: Rows): Promise<void> {
  const request = indexedDB.open('temoto');
  const database = await new Promise<IDBDatabase>((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const transaction = database.transaction(['values', ...Object.keys(lists)], 'readwrite');
  for (const [key, value] of Object.entries(values)) transaction.objectStore('values').put(value, key);
  for (const [name, rows] of Object.entries(lists)) {
    for (const row of rows) transaction.objectStore(name).put(row);
  }
  await new Promise((done, fail) => {
    transaction.oncomplete = done;
    transaction.onerror = fail;
  });
  database.close();
}
