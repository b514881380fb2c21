// A new edition arrives on a phone that knows the one before: it asks to be read, marks what changed, and is told to the clinic.
import type { Page } from '@playwright/test';
import { EDITION_ID } from '../../src/content/product/edition-id.ts';
import { editionChangeWords } from '../../src/i18n/edition-changes.ts';
import { noticeWords } from '../../src/i18n/notices.ts';
import { visitWords } from '../../src/i18n/visits.ts';
import { type BuiltEdition, buildNewEdition, NEW_EDITION } from '../support/new-edition.ts';
import { expect, testWithOwnServer } from './journey.ts';
import { lookOver } from './look-over.ts';
import { offlineReady, saveNumbers } from './pages.ts';
import { course, seed } from './seed.ts';
import { storedValue } from './stored.ts';

const words = editionChangeWords.ja;
const visits = visitWords.ja;
const { chapter, item, line } = NEW_EDITION;

const test = testWithOwnServer.extend<object, { edition: BuiltEdition }>({
  edition: [
    async ({ browserName: _ }, use) => {
      const edition = buildNewEdition();
      await use(edition);
      edition.remove();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

const marks = (page: Page) => page.locator('.changed-mark');
const ask = (page: Page) => page.getByRole('link', { name: words.askAction });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-26T10:00:00+09:00');
  await saveNumbers(page, { always: '03-1234-5678' });
  await seed(page, { infusions: course('2026-11-18', 2) });
});

async function readFirstEdition(page: Page): Promise<void> {
  await page.goto(`/handbook/${chapter}`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect.poll(() => storedValue(page, 'edition-pieces')).toBeTruthy();
  await expect(marks(page)).toHaveCount(0);
}

async function takeNewEdition(page: Page): Promise<void> {
  await page.goto('/settings');
  await page.getByRole('button', { name: noticeWords.ja.updateNow }).click();
  await page.waitForEvent('load');
}

test('the changes are asked about on Today and on the cover, marked in the text, and rest once they are read', async ({
  page,
  own,
  edition,
}) => {
  test.setTimeout(240_000);
  await readFirstEdition(page);
  await own.kill();
  await own.start(edition.distDir);
  await takeNewEdition(page);

  await page.goto('/visits');
  await expect(page.getByText(visits.edition(NEW_EDITION.id))).toBeVisible();
  await expect(page.getByText(visits.changesUnread(EDITION_ID))).toBeVisible();
  await page.goto('/handbook');
  await expect(page.getByRole('heading', { name: words.askTitle })).toBeVisible();
  await page.goto('/');
  await ask(page).click();

  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await expect(page.getByText(words.since(EDITION_ID))).toBeVisible();
  await expect(page.getByText(NEW_EDITION.change.ja).first()).toBeVisible();
  await expect(page.getByText(NEW_EDITION.lineChange.ja).first()).toBeVisible();
  await expect(page.getByText(words.places('1'), { exact: true })).toHaveCount(2);
  const found: Record<string, string[]> = {};
  const look = lookOver(page, found);
  await look('the list of changes');

  await page.locator(`.change-list a[href="/handbook/${chapter}"]`).click();
  await expect(marks(page)).toHaveCount(1);
  await expect(page.locator('li', { has: marks(page) })).toHaveText(`${words.mark} ${item.ja}`);
  await page.getByRole('button', { name: words.toFirst }).click();
  await expect(page.locator('p', { has: marks(page) })).toBeInViewport();
  await look('a chapter with a marked place');

  // Without a network too.
  await own.kill();
  await page.goto('/handbook/when-to-call');
  await expect(page.locator(`[data-line="${line.id}"] .changed-mark`)).toHaveCount(1);
  await expect(page.locator('[data-line] .changed-mark')).toHaveCount(1);

  await page.goto('/handbook/changes');
  await page.getByRole('button', { name: words.readAll }).click();
  await expect(page.getByText(words.kept)).toBeVisible();
  await expect(page.getByText(words.nothing)).toBeVisible();
  await look('the list once it is read');
  expect(found).toEqual({});
  await page.goto(`/handbook/${chapter}`);
  await expect(page.getByText(item.ja)).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  await page.goto('/visits');
  await expect(page.getByText(visits.changesRead('2026年11月26日'))).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(ask(page)).toBeHidden();
});

test('whoever read in one language finds the same places marked in the other', async ({
  page,
  own,
  edition,
}) => {
  test.setTimeout(240_000);
  await readFirstEdition(page);
  await own.kill();
  await own.start(edition.distDir);
  await takeNewEdition(page);
  await seed(page, { settings: { locale: 'en' }, infusions: course('2026-11-18', 2) });
  await page.goto(`/handbook/${chapter}`);
  await expect(page.locator('li', { has: marks(page) })).toHaveText(
    `${editionChangeWords.en.mark} ${item.en}`,
  );
});

test('a phone that begins with the new edition is asked nothing, and finds both editions in the list', async ({
  browser,
  own,
  edition,
}) => {
  test.setTimeout(240_000);
  await own.kill();
  await own.start(edition.distDir);
  const context = await browser.newContext({ baseURL: own.url, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const page = await context.newPage();
  await saveNumbers(page, { always: '03-1234-5678' });
  await seed(page, { infusions: course('2026-11-18', 2) });
  await page.goto('/handbook/changes');
  await expect(page.getByText(words.nothing)).toBeVisible();
  await expect(page.getByRole('button', { name: words.readAll })).toBeHidden();
  await expect(page.locator('.edition-list > li')).toHaveCount(2);
  await page.goto('/');
  await offlineReady(page);
  await expect(ask(page)).toBeHidden();
  await context.close();
});
