// The check at a visit, on the patient's phone: two ticks in half a minute, kept for good, voided only with a reason.
import type { Page } from '@playwright/test';
import { todayWords } from '../../src/i18n/today.ts';
import { visitWords } from '../../src/i18n/visits.ts';
import { readDatabase } from './first-database.ts';
import { expect, test } from './journey.ts';
import { saveNumbers } from './pages.ts';
import { course, seed } from './seed.ts';

const words = visitWords.ja;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function fill(page: Page, initials: string): Promise<void> {
  await page.getByRole('radio', { name: words.roles.nurse }).click();
  await page.getByLabel(words.initials).fill(initials);
  await press(page, words.save);
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-25T10:00:00+09:00');
  await saveNumbers(page, { always: '03-1234-5678' });
  await seed(page, { infusions: course('2026-11-18') });
});

test('on the day of the second infusion Today asks for it, and two ticks keep it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: todayWords.ja.visitAction }).click();
  await expect(page.getByRole('heading', { name: words.due })).toBeVisible();
  await expect(page.getByText('03-1234-5678').first()).toBeVisible();
  await page.getByRole('checkbox', { name: words.hasHandbook }).check();
  await page.getByRole('checkbox', { name: words.knowsContact }).check();
  await fill(page, 'K.Y.');
  await expect(page.getByText(words.saved)).toBeVisible();
  await page.reload();
  await expect(page.getByText(words.made)).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: todayWords.ja.visitAction })).toBeHidden();
});

test('a point that is not there yet is asked about once, kept as it is, and says what to do now', async ({
  page,
}) => {
  await page.goto('/visits');
  await page.getByRole('checkbox', { name: words.knowsContact }).check();
  await fill(page, '山田');
  await expect(page.getByText(words.notYetTitle)).toBeVisible();
  await press(page, words.saveNotYet);
  await expect(page.getByText(words.saved)).toBeVisible();
  await expect(page.getByRole('link', { name: words.openHandbook })).toBeVisible();
  await expect(page.getByText(words.notYet(words.hasHandbook)).first()).toBeVisible();
});

test('one that was wrong is struck through with its reason and never removed', async ({ page }) => {
  await page.goto('/visits');
  await page.getByRole('checkbox', { name: words.hasHandbook }).check();
  await page.getByRole('checkbox', { name: words.knowsContact }).check();
  await fill(page, '佐藤');
  await press(page, words.voidOpen);
  await press(page, words.voidSave);
  await expect(page.getByText(words.needReason)).toBeVisible();
  await page.getByLabel(words.voidReason).fill('別の方の電話でした');
  await press(page, words.voidSave);
  await expect(page.locator('del').getByText(words.by(words.roles.nurse, '佐藤'))).toBeVisible();
  await expect(page.getByText(words.reasonWas('別の方の電話でした'))).toBeVisible();
  await expect(page.getByRole('heading', { name: words.due })).toBeVisible();
  const { stores } = await readDatabase(page);
  expect(stores.visits).toHaveLength(1);
  expect(stores['visit-voids']).toHaveLength(1);
});

test('a check that the full disk refuses is not shown as saved, and stays as it was filled in', async ({
  page,
}) => {
  await page.goto('/visits');
  await expect(page.getByRole('heading', { name: words.due })).toBeVisible();
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await page.getByRole('checkbox', { name: words.hasHandbook }).check();
  await page.getByRole('checkbox', { name: words.knowsContact }).check();
  await fill(page, 'K.Y.');
  await expect(page.getByText(words.failed)).toBeVisible();
  await expect(page.getByText(words.saved)).toBeHidden();
  await expect(page.getByLabel(words.initials)).toHaveValue('K.Y.');
});
