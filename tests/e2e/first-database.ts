// The database as the first released version made it, written by hand: its shape must never follow the code.
import type { Page } from '@playwright/test';

/** One row for every store of version 1, as that version wrote it. Times are close to the journey's own clock. */
export const FIRST_ROWS = {
  contact: [
    {
      version: 1,
      hospital: 'みどり病院',
      alwaysNumber: { shown: '03-1111-2222', tel: '+81311112222' },
      dayHours: [],
      closures: [],
      source: 'typed',
      savedAt: '2026-11-01T03:00:00.000Z',
    },
    {
      version: 2,
      hospital: 'みどり病院',
      alwaysNumber: { shown: '03-1234-5678', tel: '+81312345678' },
      dayHours: [],
      closures: [],
      source: 'typed',
      savedAt: '2026-11-02T03:00:00.000Z',
    },
  ],
  infusions: [
    {
      id: 'c1d1',
      cycle: 1,
      day: 1,
      doseMg: 1,
      plannedOn: '2026-11-10',
      status: 'done',
      doneOn: '2026-11-10',
    },
    { id: 'c1d15', cycle: 1, day: 15, doseMg: 60, plannedOn: '2026-12-01', status: 'planned' },
    {
      id: 'c1d8',
      cycle: 1,
      day: 8,
      doseMg: 2,
      plannedOn: '2026-11-17',
      status: 'done',
      doneOn: '2026-11-17',
    },
  ],
  reports: [
    {
      id: 'report-1',
      at: '2026-11-20T11:00:00.000Z',
      by: 'family',
      report: { signs: { fatigue: 1 }, temperatureCelsius: 36.4 },
    },
  ],
  drafts: [
    {
      key: 'report',
      savedAt: '2026-11-24T22:00:00.000Z',
      value: { step: 'temperature', answers: { by: 'patient', temperature: '37.1', measured: 'value' } },
    },
  ],
  attempts: [{ id: 'attempt-1', at: '2026-11-24T22:05:00.000Z', number: 'always', outcome: 'reached' }],
  visits: [
    {
      id: 'visit-1',
      at: '2026-11-17T01:00:00.000Z',
      infusionId: 'c1d8',
      on: '2026-11-17',
      hasHandbook: true,
      knowsContact: true,
      role: 'nurse',
      initials: '山田',
      editionId: '2025-04-01.1',
    },
  ],
  'visit-voids': [
    { id: 'void-1', checkId: 'visit-1', reason: '日にちの間違い', at: '2026-11-18T01:00:00.000Z' },
  ],
  values: {
    settings: {
      locale: 'ja',
      theme: 'dark',
      textSize: 3,
      holder: 'family',
      form: 'drip',
      firstStart: 'done',
    },
    'in-hospital': '2026-11-25T00:00:00.000Z',
  },
} as const;

/** A page of this origin that opens no database by itself. */
export async function openBlank(page: Page): Promise<void> {
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>blank</title>' }),
  );
  await page.goto('/blank');
}

/** Makes version 1 in the page, which must be a blank one, and lets go of it. */
export async function makeFirstDatabase(page: Page): Promise<void> {
  await page.evaluate(async (rows) => {
    const request = indexedDB.open('temoto', 1);
    request.onupgradeneeded = () => {
      const made = request.result;
      made.createObjectStore('contact', { keyPath: 'version' });
      made.createObjectStore('infusions', { keyPath: 'id' });
      made.createObjectStore('reports', { keyPath: 'id' }).createIndex('at', 'at');
      made.createObjectStore('drafts', { keyPath: 'key' });
      made.createObjectStore('attempts', { keyPath: 'id' }).createIndex('at', 'at');
      made.createObjectStore('visits', { keyPath: 'id' });
      made.createObjectStore('visit-voids', { keyPath: 'id' });
      made.createObjectStore('values');
    };
    const database = await new Promise<IDBDatabase>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const { values, ...lists } = rows;
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
    for (const [name, list] of Object.entries(lists)) {
      for (const row of list) transaction.objectStore(name).add(row);
    }
    for (const [key, value] of Object.entries(values)) transaction.objectStore('values').add(value, key);
    await new Promise((done, fail) => {
      transaction.oncomplete = done;
      transaction.onabort = () => fail(transaction.error);
    });
    database.close();
  }, FIRST_ROWS);
}

export type Stored = {
  version: number;
  stores: Record<string, unknown[]>;
  /** Key and indexes of each store. */
  shape: Record<string, { key: string | string[] | null; indexes: string[] }>;
};

/** Everything that the database holds now, store by store; single values with their key. */
export function readDatabase(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await settled(indexedDB.open('temoto'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const stores: Stored['stores'] = {};
    const shape: Stored['shape'] = {};
    for (const name of names) {
      const store = transaction.objectStore(name);
      shape[name] = { key: store.keyPath, indexes: [...store.indexNames] };
      const rows = await settled(store.getAll());
      const keys = await settled(store.getAllKeys());
      stores[name] = name === 'values' ? rows.map((row, index) => [keys[index], row]) : rows;
    }
    const { version } = database;
    database.close();
    return { version, stores, shape };
  });
}
