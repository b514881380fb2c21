// What is kept on this phone, in a real browser's database: older versions, two windows, a lost connection, a full disk.
import { readdirSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { EDITION_ID } from '../../src/content/product/edition-id.ts';
import { formQuestionWords } from '../../src/content/product/form-question.ts';
import { contactWords } from '../../src/i18n/contact.ts';
import { calendarWords } from '../../src/i18n/infusions.ts';
import { noticeWords } from '../../src/i18n/notices.ts';
import { savingWords } from '../../src/i18n/saving.ts';
import { settingsWords } from '../../src/i18n/settings.ts';
import { FIRST_ROWS, makeFirstDatabase, openBlank, readDatabase } from './first-database.ts';
import { expect, test } from './journey.ts';
import { firstNumber, offlineReady, saveNumbers } from './pages.ts';
import { seed } from './seed.ts';
import { storedValue } from './stored.ts';

const notices = noticeWords.ja;
const settings = settingsWords.ja;
const NEWEST = readdirSync('src/storage/upgrades').length;

/** Holds a connection of another version open in its page, as a window does that was never closed. */
function holdOpen(page: Page, version: number): Promise<void> {
  return page.evaluate(async (wanted) => {
    const request = indexedDB.open('temoto', wanted);
    const held = await new Promise<IDBDatabase>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    Object.assign(globalThis, { held });
  }, version);
}

async function letGo(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
}

async function chooseDark(page: Page): Promise<void> {
  await page.getByRole('radio', { name: settings.themeDark }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
}

/** A machine leaves the page before the disk has answered; people do not. */
async function isKept(page: Page, theme: 'dark' | 'light'): Promise<void> {
  await expect.poll(async () => JSON.stringify(await readDatabase(page))).toContain(`"theme":"${theme}"`);
}

/** The text that stands beside a setting which could not be kept. */
const notKept = (page: Page) => page.getByText(savingWords.ja.notKept);

/** The app writes once by itself at its first start: from then on only what the journey does is written. */
async function startWritten(page: Page): Promise<void> {
  await expect.poll(async () => JSON.stringify(await readDatabase(page))).toContain('"known-edition"');
}

/** Held as long as its session: Chromium forgets the quota with it. */
async function setQuota(context: BrowserContext, page: Page, quotaSize?: number): Promise<void> {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  });
}

/** After a write Chromium remembers for half a minute how much room there was: the attempt is repeated until it looks. */
async function untilRoomIsLookedAt(page: Page, path: string, attempt: () => Promise<void>): Promise<void> {
  test.setTimeout(120_000);
  await expect(async () => {
    await page.goto(path);
    await attempt();
  }).toPass({ intervals: [3_000], timeout: 90_000 });
}

test('a database of the first version opens in the newest with every row in its place', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.clock.setFixedTime('2026-11-25T10:00:00+09:00');
  await openBlank(page);
  await makeFirstDatabase(page);

  await page.goto('/settings');
  await expect(page.getByRole('radio', { name: settings.themeDark })).toBeChecked();
  await expect(page.getByRole('radio', { name: settings.holderFamily })).toBeChecked();
  await page.goto('/contact');
  await expect(page.getByLabel(contactWords.ja.always)).toHaveValue('03-1234-5678');
  await page.goto('/infusions');
  await expect(page.locator('details.infusion')).toHaveCount(FIRST_ROWS.infusions.length);
  await page.goto('/visits');
  await expect(page.getByText(FIRST_ROWS['visit-voids'][0].reason)).toBeVisible();
  await page.goto('/symptoms');
  await expect(page.getByText('36.4', { exact: false }).first()).toBeVisible();
  // What the app itself notes on the way; then nothing more is to come.
  const added = {
    calendar: { root: expect.any(String) as unknown },
    'known-edition': { editionId: EDITION_ID, at: expect.any(String) as unknown },
  };
  for (const key of Object.keys(added) as (keyof typeof added)[]) {
    await page.goto(key === 'calendar' ? '/infusions' : '/symptoms');
    await expect.poll(() => storedValue(page, key)).toEqual(added[key]);
  }

  await openBlank(page);
  const { version, stores, shape } = await readDatabase(page);
  expect(version).toBe(NEWEST);
  const { values, ...lists } = FIRST_ROWS;
  expect(stores).toMatchObject(lists);
  expect(Object.fromEntries(stores.values as [string, unknown][])).toEqual({ ...values, ...added });

  const newPhone = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await newPhone.goto('/settings');
  await expect(newPhone.getByRole('heading', { level: 1 })).toHaveText(/設定|Settings/);
  expect(shape).toEqual((await readDatabase(newPhone)).shape);
  await newPhone.close();
});

test('a window of an older version that stays open is named, and its closing is enough to go on', async ({
  page,
  context,
}) => {
  const older = await context.newPage();
  await openBlank(older);
  await makeFirstDatabase(older);
  await holdOpen(older, 1);

  await page.goto('/settings');
  await expect(page.getByText(notices.blockedTitle)).toBeVisible();
  await letGo(older);
  await expect(page.getByText(notices.blockedTitle)).toBeHidden();
  await expect(page.getByRole('radio', { name: settings.holderFamily })).toBeChecked();
});

test('a newer version in another window is let in at once, and the older window says that it is out of date', async ({
  page,
  context,
}) => {
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.goto('/settings');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(settings.title);

  const newer = await context.newPage();
  await openBlank(newer);
  await holdOpen(newer, NEWEST + 1);
  await expect(page.getByText(notices.replacedTitle)).toBeVisible();
  await chooseDark(page);
  await expect(notKept(page)).toBeVisible();
  await page.goto('/call');
  await expect(firstNumber(page)).toHaveAttribute('href', 'tel:+81312345678');
});

test('a database of a newer app is left alone, and the call page still holds the number', async ({
  page,
}) => {
  await saveNumbers(page, { always: '03-1234-5678' });
  await openBlank(page);
  await holdOpen(page, NEWEST + 1);
  await page.goto('/settings');
  await expect(page.getByText(notices.storageGoneTitle)).toBeVisible();
  await page.goto('/call');
  await expect(firstNumber(page)).toHaveAttribute('href', 'tel:+81312345678');
  await openBlank(page);
  const { version, stores } = await readDatabase(page);
  expect(version).toBe(NEWEST + 1);
  expect(stores.contact).toHaveLength(1);
});

test('a connection that the browser ends is opened again for the next change', async ({ page, context }) => {
  await seed(page, {});
  await page.goto('/settings');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(settings.title);
  // As when a person clears the data of sites: every connection is ended, everything is gone.
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await chooseDark(page);
  await isKept(page, 'dark');
  await expect(notKept(page)).toBeHidden();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const { times, outcome } of [
  { times: 1, outcome: 'is opened once more, and nobody notices' },
  { times: 99, outcome: 'is opened once more and not for ever, and the page says that nothing was kept' },
]) {
  test(`a connection that is lost under a change (${times}×) ${outcome}`, async ({ page }) => {
    await seed(page, {});
    await page.goto('/settings');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(settings.title);
    await startWritten(page);
    await page.evaluate((left) => {
      // How WebKit says that its database process went away.
      const { transaction } = IDBDatabase.prototype;
      const { open } = IDBFactory.prototype;
      const counts = { lost: 0, opened: 0 };
      Object.assign(globalThis, { counts });
      IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
        if (args[1] !== 'readwrite' || counts.lost >= left) return transaction.apply(this, args);
        counts.lost += 1;
        throw new DOMException(
          'Connection to Indexed Database server lost. Refresh the page',
          'UnknownError',
        );
      };
      IDBFactory.prototype.open = function (this: IDBFactory, ...args) {
        counts.opened += 1;
        return open.apply(this, args);
      };
    }, times);
    await chooseDark(page);
    if (times === 1) await expect(notKept(page)).toBeHidden();
    else await expect(notKept(page)).toBeVisible();
    const counts = () => page.evaluate(() => (globalThis as unknown as { counts: object }).counts);
    expect(await counts()).toEqual({ lost: Math.min(times, 2), opened: 1 });
    if (times === 1) await isKept(page, 'dark');
    await page.reload();
    if (times === 1) await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    else await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });
}

test('a full disk: what was changed says that it is not kept, until there is room again', async ({
  page,
  context,
}) => {
  await page.goto('/settings');
  await offlineReady(page);
  await startWritten(page);
  await setQuota(context, page, 1);
  await untilRoomIsLookedAt(page, '/settings', async () => {
    await page.getByRole('radio', { name: settings.themeLight }).click();
    await chooseDark(page);
    await expect(notKept(page).first()).toBeVisible({ timeout: 2_000 });
  });
  const card = page.locator('section.card', { has: page.getByRole('radio', { name: settings.themeDark }) });
  await expect(card.getByText(savingWords.ja.notKept)).toBeVisible();
  await expect(page.getByText(notices.unkeptTitle)).toBeVisible();

  await setQuota(context, page);
  await page.getByRole('radio', { name: settings.themeLight }).click();
  await expect(notKept(page)).toBeHidden();
  await isKept(page, 'light');
  await expect(page.getByText(notices.unkeptTitle)).toBeHidden();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('a full disk: a number is never shown as saved, and stays in its field', async ({ page, context }) => {
  await page.goto('/contact');
  await offlineReady(page);
  await startWritten(page);
  await setQuota(context, page, 1);
  await untilRoomIsLookedAt(page, '/contact', async () => {
    await page.getByLabel(contactWords.ja.always).fill('03-1234-5678');
    await page.getByRole('button', { name: contactWords.ja.save }).click();
    await expect(page.getByText(contactWords.ja.failed)).toBeVisible({ timeout: 2_000 });
  });
  await expect(page.getByText(contactWords.ja.saved, { exact: true })).toBeHidden();
  await expect(page.getByLabel(contactWords.ja.always)).toHaveValue('03-1234-5678');

  await setQuota(context, page);
  await page.getByRole('button', { name: contactWords.ja.save }).click();
  await expect(page.getByText(contactWords.ja.saved, { exact: true })).toBeVisible();
});

test('a full disk: an answer that leads on to another page is told above that page', async ({ page }) => {
  await seed(page, { settings: { form: 'unknown' } });
  await page.goto('/infusions');
  const drip = page.getByRole('radio', { name: formQuestionWords.ja.drip });
  await expect(drip).toBeVisible();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await drip.click();
  await expect(page.getByLabel(calendarWords.ja.firstField)).toBeVisible();
  await expect(page.getByText(notices.unkeptTitle)).toBeVisible();
});
