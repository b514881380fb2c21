// What a person chooses holds on every page, also on the call page, which is a document of its own.
import { callWords } from '../../src/i18n/call.ts';
import { settingsWords } from '../../src/i18n/settings.ts';
import { shellWords } from '../../src/i18n/shell.ts';
import { todayWords } from '../../src/i18n/today.ts';
import { expect, test } from './journey.ts';
import { saveNumbers } from './pages.ts';
import { seed } from './seed.ts';

test('the language changes every page, the call page too, and stays after the next opening', async ({
  page,
}) => {
  await seed(page, {});
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: settingsWords.en.title, exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
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
