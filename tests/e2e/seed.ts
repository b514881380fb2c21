// A person who is already set up: written straight into the browser's database, where the journey is not about setting up.
import type { Page } from '@playwright/test';
import { PROTOCOL } from '../../src/content/product/protocol.ts';
import type { CivilDay } from '../../src/domain/civil-day.ts';
import type { Infusion } from '../../src/domain/infusions/infusion.ts';
import { planInfusions } from '../../src/domain/infusions/plan-infusions.ts';
import type { ReminderState, ShownPushes } from '../../src/storage/reminder-state.ts';
import { defaultSettings, type Settings } from '../../src/storage/settings.ts';

export type Person = {
  settings?: Partial<Settings>;
  infusions?: readonly Infusion[];
};

/** The protocol from that day, with the first infusions already given. */
export function course(firstOn: CivilDay, done = 1): Infusion[] {
  return planInfusions(PROTOCOL, firstOn).map((infusion, index) =>
    index < done ? { ...infusion, status: 'done', doneOn: infusion.plannedOn } : infusion,
  );
}

/** Leaves the page on the contact page; what is written is read by the next page that opens. */
export async function seed(page: Page, person: Person): Promise<void> {
  await page.goto('/contact');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(storeRows, rowsOf(person));
}

type Rows = {
  settings: Settings;
  infusions: Infusion[];
  reminders?: ReminderState;
  shown?: ShownPushes;
};

export function rowsOf({ settings = {}, infusions = [] }: Person): Rows {
  const usual = defaultSettings(['ja']);
  return { settings: { ...usual, form: 'drip', firstStart: 'done', ...settings }, infusions: [...infusions] };
}

/** Runs in the page, where the app has made the database. */
export async function storeRows(rows: Rows): Promise<void> {
  const request = indexedDB.open('temoto');
  const database = await new Promise<IDBDatabase>((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const transaction = database.transaction(['values', 'infusions'], 'readwrite');
  transaction.objectStore('values').put(rows.settings, 'settings');
  if (rows.reminders) transaction.objectStore('values').put(rows.reminders, 'reminders');
  if (rows.shown) transaction.objectStore('values').put(rows.shown, 'shown');
  for (const infusion of rows.infusions) transaction.objectStore('infusions').put(infusion);
  await new Promise((done, fail) => {
    transaction.oncomplete = done;
    transaction.onerror = fail;
  });
  database.close();
}
