// Reading the handbook: what was read is marked, reading goes on where it stopped, words explain themselves, a voice reads.
import type { Page } from '@playwright/test';
import { handbookWords } from '../../src/i18n/handbook.ts';
import { readingWords } from '../../src/i18n/reading.ts';
import { expect, test } from './journey.ts';
import { lookOver } from './look-over.ts';
import { offlineReady } from './pages.ts';
import { seed } from './seed.ts';
import { giveVoice, spokenOn } from './voices.ts';

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
  await expect(mark(page)).toBeAttached();
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

test('a word that is explained opens its explanation below its sentence, by finger and by keyboard, offline', async ({
  page,
  context,
}) => {
  await seed(page, {});
  await page.goto('/handbook/treatment');
  await offlineReady(page);
  await context.setOffline(true);
  await page.goto('/handbook/treatment');
  const word = page.locator('.term', { hasText: /^T細胞/ }).first();
  const note = page.locator('.term-note:visible');
  await expect(word).toHaveAttribute('aria-expanded', 'false');
  await word.click();
  await expect(word).toHaveAttribute('aria-expanded', 'true');
  await expect(note).toHaveCount(1);
  await expect(note.getByRole('status')).toContainText('体を守る');
  await expect(page).toHaveURL('/handbook/treatment');
  const found: Record<string, string[]> = {};
  await lookOver(page, found)('an explanation');
  expect(found).toEqual({});

  await page.getByRole('button', { name: handbookWords.ja.closeTerm }).click();
  await expect(note).toHaveCount(0);
  await expect(word).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(word).toBeFocused();
});

test('an explanation leads to its chapter, in English too, and prints nothing', async ({ page }) => {
  await seed(page, { settings: { locale: 'en' } });
  await page.goto('/handbook/treatment');
  const word = page.locator('.term', { hasText: /^cytokine release syndrome$/i }).first();
  await word.click();
  const note = page.locator('.term-note:visible');
  await expect(note.getByRole('status')).toContainText('The immune system suddenly works too hard.');
  await page.emulateMedia({ media: 'print' });
  await expect(note).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await note.getByRole('link').click();
  await expect(page).toHaveURL('/handbook/cytokine-release');
});

test('a voice reads the chapter; what it reads is marked and in sight, and the buttons stay in sight', async ({
  page,
}) => {
  await page.addInitScript(() => Object.assign(globalThis, { waitsForTurn: true }));
  await giveVoice(page, 'ja-JP');
  await seed(page, {});
  await page.goto('/handbook/when-to-call');
  const { tools } = handbookWords.ja;
  await page.locator('.reading-tools summary').click();
  await page.getByRole('button', { name: tools.readAloud }).click();
  const bar = page.getByRole('region', { name: tools.readAloudBar });
  const spoken = page.locator('[data-spoken]');
  await expect(spoken).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('data-spoken');
  await expect(bar).toBeInViewport({ ratio: 1 });

  // On to the first printed line.
  const line = page.locator('[data-line][data-spoken]');
  await expect(async () => {
    await page.evaluate(() => (globalThis as { nextPiece?: () => void }).nextPiece?.());
    await expect(line).toHaveCount(1, { timeout: 50 });
  }).toPass();
  await expect(spoken).toHaveCount(1);
  await expect(line).toBeInViewport();
  await expect(bar).toBeInViewport({ ratio: 1 });

  await bar.getByRole('button', { name: tools.pause }).click();
  const before = (await spokenOn(page)).length;
  await page.evaluate(() => (globalThis as { nextPiece?: () => void }).nextPiece?.());
  expect((await spokenOn(page)).length).toBe(before);
  await expect(line).toHaveCount(1);
  await bar.getByRole('button', { name: tools.goOnShort }).click();
  await expect.poll(async () => (await spokenOn(page)).length).toBe(before + 1);

  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(bar).toBeHidden();
  await expect(spoken).toHaveCount(0);
});

test('without a voice a sentence says so', async ({ page }) => {
  await giveVoice(page, 'fr-FR');
  await seed(page, {});
  await page.goto(SHORT);
  await page.locator('.reading-tools summary').click();
  await expect(page.getByText(handbookWords.ja.tools.noVoice)).toBeVisible();
});

test('larger text of an iPhone makes the page and the call page larger, whatever step is chosen', async ({
  page,
}) => {
  await page.addInitScript(() => {
    CSS.supports = () => true;
    const own = getComputedStyle;
    // The probe is the only thing that is asked while it is hidden at the root.
    globalThis.getComputedStyle = (element, pseudo) =>
      element.parentElement === document.documentElement && element.localName === 'span'
        ? ({ fontSize: '25.5px' } as CSSStyleDeclaration)
        : own(element, pseudo);
  });
  await seed(page, { settings: { textSize: 2 } });
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  for (const [path, expected] of [
    ['/handbook', 30],
    ['/call', 27],
  ] as const) {
    await page.goto(path);
    await expect.poll(size, path).toBe(expected);
  }
});
