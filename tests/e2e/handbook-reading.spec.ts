// Reading the handbook: what was read is marked and can be unmarked, and reading goes on where it stopped.
import type { Page } from '@playwright/test';
import { handbookWords } from '../../src/i18n/handbook.ts';
import { readingWords } from '../../src/i18n/reading.ts';
import { expect, test } from './journey.ts';
import { seed } from './seed.ts';
import { storedValue } from './stored.ts';

const words = readingWords.ja;
const SHORT = '/handbook/tests';

const mark = (page: Page) => page.locator('.read-mark');
const row = (page: Page, path: string) => page.locator(`.chapter-rows a[href="${path}"]`);
const takeBack = (page: Page) => page.getByRole('button', { name: words.takeBack });

/** As a thumb does it: screen after screen until the end is there. */
async function readToTheEnd(page: Page): Promise<void> {
  await expect(mark(page)).toBeAttached();
  await expect(async () => {
    await page.mouse.wheel(0, 400);
    await expect(mark(page)).toBeInViewport({ timeout: 100 });
  }).toPass();
}

test('the end of a chapter marks it as read; the mark is kept, shown in the contents, and can be taken back', async ({
  page,
}) => {
  await seed(page, {});
  await page.goto(SHORT);
  await expect(mark(page).getByText(words.notYet)).toBeAttached();
  await readToTheEnd(page);
  await expect(takeBack(page)).toBeVisible();

  await page.goto('/handbook');
  await expect(row(page, SHORT).getByText(words.read)).toBeVisible();
  await expect(page.getByText(words.someRead('1', '16'))).toBeVisible();

  await page.goto(SHORT);
  await takeBack(page).click();
  await expect(mark(page).getByText(words.notYet)).toBeVisible();
  await page.mouse.wheel(0, -600);
  await readToTheEnd(page);
  await expect(mark(page).getByText(words.notYet)).toBeVisible();
  await page.goto('/handbook');
  await expect(row(page, SHORT)).toBeVisible();
  await expect(row(page, SHORT).getByText(words.read)).toBeHidden();
});

test('whoever jumps to the end by a link has not read what lies between, but may set the mark', async ({
  page,
}) => {
  await seed(page, {});
  await page.goto('/handbook/infection');
  const list = page.locator('.section-list');
  await list.locator('summary').click();
  await list.getByRole('link').last().click();
  await page.keyboard.press('End');
  await expect(mark(page)).toBeInViewport();
  await expect(mark(page).getByText(words.notYet)).toBeVisible();
  await page.getByRole('button', { name: words.mark }).click();
  await expect(takeBack(page)).toBeFocused();
});

test('reading goes on at the section where it stopped, and after a chapter with the next one', async ({
  page,
}) => {
  await seed(page, {});
  await page.goto('/handbook');
  await expect(row(page, SHORT)).toBeVisible();
  await expect(page.getByText(words.goOn)).toBeHidden();

  await page.goto('/handbook/during');
  const third = page.locator('.chapter-section h2').nth(2);
  await expect(async () => {
    await page.mouse.wheel(0, 300);
    const { y = 999 } = (await third.boundingBox()) ?? {};
    expect(y).toBeLessThan(300);
  }).toPass();
  await page.getByRole('link', { name: handbookWords.ja.contents }).click();
  const goOn = page.getByRole('link', { name: words.goOn });
  await expect(goOn).toHaveAttribute('href', /^\/handbook\/during#section-\d+$/);

  await page.reload();
  await goOn.click();
  await expect(page).toHaveURL(/\/handbook\/during#section-\d+$/);
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();

  await page.getByRole('button', { name: words.mark }).click();
  await expect(takeBack(page)).toBeVisible();
  await page.goto('/handbook');
  await expect(goOn).toHaveAttribute('href', '/handbook/cytokine-release');
});

test('a look at when to call does not move the place that was left', async ({ page }) => {
  await seed(page, {});
  await page.goto('/handbook/treatment');
  await expect.poll(() => storedValue(page, 'reading-place')).toMatchObject({ chapterId: 'treatment' });
  await page.goto('/handbook/when-to-call');
  await expect(mark(page)).toBeAttached();
  await page.goto('/handbook');
  await expect(page.getByRole('link', { name: words.goOn })).toHaveAttribute(
    'href',
    /^\/handbook\/treatment/,
  );
});

test('a mark that cannot be kept is not shown as set', async ({ page }) => {
  await seed(page, {});
  await page.goto(SHORT);
  await expect(mark(page)).toBeAttached();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: words.mark }).click();
  await expect(mark(page).locator('.field-error')).toBeVisible();
  await expect(page.getByRole('button', { name: words.mark })).toBeVisible();
});
