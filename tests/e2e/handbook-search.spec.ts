// Searching the handbook as a reader does: the first answer is the right chapter, it opens at the words that were typed, also offline.
import type { Page } from '@playwright/test';
import { plainText } from '../../src/content/handbook-text.ts';
import { handbookWords } from '../../src/i18n/handbook.ts';
import { chaptersOf } from '../support/chapters.ts';
import { expect, test } from './journey.ts';
import { offlineReady } from './pages.ts';
import { seed } from './seed.ts';

const words = handbookWords.ja;
const CALL = '/handbook/when-to-call';

const field = (page: Page) => page.getByRole('searchbox', { name: words.search.label });
const rows = (page: Page) => page.locator('.found-rows a');

async function search(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await expect(rows(page).first()).toBeVisible();
}

/** The marked texts, and whether the first of them under the opened heading can be seen between the edges of the screen. */
function marked(page: Page): Promise<{ texts: string[]; isSeen: boolean }> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('found') ?? [])] as Range[];
    const bar = document.querySelector('.bar')?.getBoundingClientRect().top ?? innerHeight;
    const isSeen = ranges.some((range) => {
      const { top, bottom, width } = range.getBoundingClientRect();
      return width > 0 && top >= 0 && bottom <= bar;
    });
    return { texts: ranges.map(String), isSeen };
  });
}

test('a word is typed, the right chapter comes first, and it opens with the word marked and in sight', async ({
  page,
}) => {
  await seed(page, {});
  await page.goto('/handbook');
  await search(page, 'ワクチン');
  await expect(page.getByRole('status').filter({ hasText: 'か所' })).toBeVisible();
  await expect(rows(page).first()).toHaveAttribute('href', /^\/handbook\/daily-life\?q=/);
  await expect(rows(page).first().locator('mark').first()).toHaveText('ワクチン');
  await expect(page.locator(`.found-rows a[href^="${CALL}"]`)).not.toHaveCount(0);

  await rows(page).first().click();
  const title = chaptersOf('ja').find(({ id }) => id === 'daily-life')?.title ?? [];
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(plainText(title));
  await expect.poll(async () => (await marked(page)).isSeen).toBe(true);
  const { texts } = await marked(page);
  expect(texts.length).toBeGreaterThan(2);
  expect(new Set(texts)).toEqual(new Set(['ワクチン']));

  await page.goBack();
  await expect(field(page)).toBeVisible();
  expect((await marked(page)).texts).toEqual([]);
});

test('half-width, English and read words are marked where they stand, a printed line behind its fold too', async ({
  page,
}) => {
  await seed(page, {});
  const cases = [
    ['ﾜｸﾁﾝ', 'ワクチン'],
    ['CRS', 'CRS'],
    ['めんえき', '免疫'],
    ['40.0', '40.0'],
  ] as const;
  for (const [query, text] of cases) {
    await page.goto('/handbook');
    await search(page, query);
    const row = query === '40.0' ? page.locator('.found-rows a[href*="#line-"]').first() : rows(page).first();
    await row.click();
    await expect.poll(async () => (await marked(page)).isSeen, query).toBe(true);
    expect((await marked(page)).texts, query).toContain(text);
  }
});

test('nothing found: the contents stay, the sentence says what to do, and the telephone is offered', async ({
  page,
}) => {
  await seed(page, {});
  await page.goto('/handbook');
  await field(page).fill('ぬぬぬ');
  await expect(page.getByText(words.search.none)).toBeVisible();
  await expect(page.locator(`.chapter-rows a[href="${CALL}"]`)).toBeVisible();
  await expect(page.locator(`.found-rows a[href^="${CALL}"]`)).toBeVisible();
  await field(page).fill('');
  await expect(page.getByText(words.search.none)).toBeHidden();
});

test('it searches without a network, by the keyboard alone, in English', async ({ page, context }) => {
  await seed(page, { settings: { locale: 'en' } });
  await page.goto('/handbook');
  await offlineReady(page);
  await context.setOffline(true);
  await page.goto('/handbook');
  const box = page.getByRole('searchbox', { name: handbookWords.en.search.label });
  await box.focus();
  await page.keyboard.type('driving');
  await expect(rows(page).first()).toHaveAttribute('href', /^\/handbook\/daily-life\?q=driving/);
  await page.keyboard.press('Tab');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await marked(page)).isSeen).toBe(true);
  for (const text of (await marked(page)).texts) expect(text.toLowerCase()).toBe('driving');
});
