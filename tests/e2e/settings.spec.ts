// What a person chooses holds on every page, also on the call page, which is a document of its own.
import type { Page } from '@playwright/test';
import { USUAL_REMINDERS } from '../../src/domain/reminders/reminder-settings.ts';
import { callWords } from '../../src/i18n/call.ts';
import { wishWords } from '../../src/i18n/reminder-wishes.ts';
import { settingsWords } from '../../src/i18n/settings.ts';
import { shellWords } from '../../src/i18n/shell.ts';
import { todayWords } from '../../src/i18n/today.ts';
import { expect, test } from './journey.ts';
import { saveNumbers } from './pages.ts';
import { rowsOf, seed, storeRows } from './seed.ts';
import { storedCallPage } from './stored.ts';

/** A machine leaves the page before the disk has answered; people do not. The stored call page is the last to be written. */
async function everywhere(page: Page, look: string): Promise<void> {
  await expect.poll(() => storedCallPage(page)).toContain(look);
}

test('the language changes every page, the call page too, and stays after the next opening', async ({
  page,
}) => {
  await seed(page, {});
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: settingsWords.en.title, exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await everywhere(page, 'lang="en"');
  await page.goto('/');
  await expect(page.getByRole('link', { name: todayWords.en.report })).toBeVisible();
  await page.getByRole('link', { name: shellWords.en.call, exact: true }).click();
  await expect(page.getByRole('heading', { name: callWords.en.title })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a larger text and a dark screen hold on the call page as well', async ({ page }) => {
  await seed(page, {});
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.goto('/settings');
  await page.getByRole('radio', { name: settingsWords.ja.textSizes[4] }).click();
  await page.getByRole('radio', { name: settingsWords.ja.themeDark }).click();
  await everywhere(page, 'data-theme="dark"');
  for (const path of ['/settings', '/call']) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-text-size', '5');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  }
});

test('deleting everything leaves no number anywhere', async ({ page }) => {
  await seed(page, {});
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.goto('/settings');
  await page.getByRole('button', { name: settingsWords.ja.erase }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: settingsWords.ja.eraseYes }).click();
  await expect(page.getByText(settingsWords.ja.erased)).toBeVisible();
  await page.goto('/call');
  await expect(page.getByText(callWords.ja.noNumber)).toBeVisible();
  const spare = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(spare).not.toContain('81312345678');
});

test('the settings lead to everything about this person', async ({ page }) => {
  await page.goto('/settings');
  for (const [name, path] of [
    [settingsWords.ja.contact, '/contact'],
    [settingsWords.ja.profile, '/profile'],
    [settingsWords.ja.visits, '/visits'],
  ] as const) {
    await expect(page.getByRole('link', { name })).toHaveAttribute('href', path);
  }
});

test('being asked again after a report is off until it is ticked, says what the service sees, and is kept', async ({
  page,
}) => {
  await seed(page, {});
  await page.evaluate(storeRows, {
    ...rowsOf({}),
    reminders: {
      deviceId: '6f8a1d3e-5c41-4a53-9d0b-2f1f0f6f7a11',
      secret: 'none',
      revision: 0,
      meanings: {},
      settings: USUAL_REMINDERS,
    },
  });
  const openWishes = () => page.getByText(wishWords.ja.change).click();
  await page.goto('/settings');
  await openWishes();
  const tick = page.getByRole('checkbox', { name: wishWords.ja.followUps });
  await expect(tick).not.toBeChecked();
  await expect(page.getByText(wishWords.ja.followUpsDetail)).toBeVisible();
  await tick.check();
  await page.reload();
  await openWishes();
  await expect(tick).toBeChecked();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await tick.click();
  await expect(page.getByText(wishWords.ja.notKept)).toBeVisible();
});
