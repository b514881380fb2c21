// A person in the middle of things: with numbers, dates, reports and calls, as they lie in the browser's database.
import type { Page } from '@playwright/test';
import type { CallAttempt } from '../../src/domain/calling/attempt.ts';
import type { Contact } from '../../src/domain/contact/contact.ts';
import type { SymptomEntry } from '../../src/domain/symptoms/entry.ts';
import { type Person, seed } from './seed.ts';

export const ALWAYS = { tel: '+81312345678', shown: '03-1234-5678' };
export const DAY = { tel: '+81387654321', shown: '03-8765-4321' };

export type Log = Person & {
  /** `none`: no number is stored. */
  contact?: { [K in keyof Contact]?: Contact[K] | undefined } | 'none';
  reports?: readonly SymptomEntry[];
  attempts?: readonly CallAttempt[];
};

export const at = (time: string, day = '2026-11-25') => new Date(`${day}T${time}:00+09:00`).toISOString();

export const FEVER: SymptomEntry = {
  id: 'fever',
  at: at('20:00'),
  by: 'patient',
  report: { temperatureCelsius: 38.2, signs: {} },
};
export const TIRED: SymptomEntry = {
  id: 'tired',
  at: at('10:00'),
  by: 'patient',
  report: { signs: { fatigue: 1 } },
};

export function reached(time: string, reportId: string, advice: CallAttempt['advice'] = []): CallAttempt {
  return { id: `call ${time}`, at: at(time), number: 'always', outcome: 'reached', advice, reportId };
}

/** Starts the clock at that time, which the journey can move on, and opens Today. */
export async function openToday(page: Page, now: string, log: Log): Promise<void> {
  await page.clock.install({ time: now });
  await seed(page, log);
  const { contact = {}, reports = [], attempts = [] } = log;
  const stored = contact === 'none' ? undefined : { ...CONTACT, ...contact };
  await page.evaluate(storeLog, { contact: stored, reports, attempts });
  await page.goto('/');
}

const CONTACT: Contact = {
  version: 1,
  hospital: 'みどり病院',
  alwaysNumber: ALWAYS,
  dayHours: [],
  closures: [],
  source: 'typed',
  savedAt: at('09:00'),
};

type Rows = {
  contact: object | undefined;
  reports: readonly SymptomEntry[];
  attempts: readonly CallAttempt[];
};

/** Runs in the page, where the app has made the database. */
async function storeLog({ contact, reports, attempts }: Rows): Promise<void> {
  const request = indexedDB.open('temoto');
  const database = await new Promise<IDBDatabase>((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const transaction = database.transaction(['contact', 'reports', 'attempts'], 'readwrite');
  if (contact) transaction.objectStore('contact').put(contact);
  for (const report of reports) transaction.objectStore('reports').put(report);
  for (const attempt of attempts) transaction.objectStore('attempts').put(attempt);
  await new Promise((done, fail) => {
    transaction.oncomplete = done;
    transaction.onerror = fail;
  });
  database.close();
}

/** Everything reported, as it is kept, oldest first. */
export async function keptReports(page: Page): Promise<SymptomEntry[]> {
  const reports = await page.evaluate(async () => {
    const request = indexedDB.open('temoto');
    const database = await new Promise<IDBDatabase>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const all = database.transaction('reports').objectStore('reports').getAll();
    await new Promise((done) => {
      all.onsuccess = done;
    });
    database.close();
    return all.result as SymptomEntry[];
  });
  return reports.sort((one, other) => (one.at < other.at ? -1 : 1));
}
