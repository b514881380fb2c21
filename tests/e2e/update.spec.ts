// A new edition: it waits for consent, takes over on a tap, and the number comes through.
import { rmSync } from 'node:fs';
import { noticeWords } from '../../src/i18n/notices.ts';
import { settingsWords } from '../../src/i18n/settings.ts';
import { shellWords } from '../../src/i18n/shell.ts';
import { makeSecondEdition } from '../support/second-edition.ts';
import { DIST } from '../support/temoto-server.ts';
import { expect, testWithOwnServer } from './journey.ts';
import { firstNumber, offlineReady, saveNumbers } from './pages.ts';
import { seed } from './seed.ts';

const test = testWithOwnServer.extend<{ second: string }>({
  second: async ({ browserName: _ }, use) => {
    const folder = makeSecondEdition(DIST);
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

test('a new edition is offered, taken on a tap, and keeps the number on the call page', async ({
  page,
  own,
  second,
}) => {
  await seed(page, {});
  await saveNumbers(page, { always: '03-1234-5678' });
  await own.kill();
  await own.start(second);
  await page.goto('/settings');
  await expect(page.getByText(noticeWords.ja.updateReady)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-edition', 'second');

  await page.getByRole('button', { name: noticeWords.ja.updateNow }).click();
  await expect(page.locator('html')).toHaveAttribute('data-edition', 'second');
  await page.goto('/call');
  await expect(firstNumber(page)).toHaveAttribute('href', 'tel:+81312345678');
  await own.kill();
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-edition', 'second');
});

test('a second window that is still the old edition opens its pages all the same', async ({
  page,
  context,
  own,
  second,
}) => {
  await seed(page, {});
  await offlineReady(page);
  const old = await context.newPage();
  await old.goto('/');
  await own.kill();
  await own.start(second);
  await page.goto('/contact');
  await page.getByRole('button', { name: noticeWords.ja.updateNow }).click();
  await expect(page.locator('html')).toHaveAttribute('data-edition', 'second');

  await old.getByRole('link', { name: shellWords.ja.read, exact: true }).click();
  await expect(old.getByRole('heading', { level: 1 })).toHaveText('ハンドブック');
  await old.goto('/settings');
  await expect(old.getByRole('heading', { name: settingsWords.ja.title, exact: true })).toBeVisible();
});
