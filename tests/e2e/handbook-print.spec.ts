// The handbook on paper: every page says which edition it is, every chapter begins one, and the numbers stand on the first.
import type { Page } from '@playwright/test';
import { plainText } from '../../src/content/handbook-text.ts';
import { EDITION } from '../../src/content/product/edition.ts';
import { CALL_LINES } from '../../src/content/product/lines/call-lines.ts';
import { printedLine } from '../../src/content/words/line-words.ts';
import { handbookPrintWords } from '../../src/i18n/handbook-print.ts';
import { preparationWords } from '../../src/i18n/preparation.ts';
import { chaptersOf } from '../support/chapters.ts';
import { type PdfPage, readPdf } from '../support/pdf.ts';
import { expect, test } from './journey.ts';
import { lookOver } from './look-over.ts';
import { offlineReady, saveNumbers } from './pages.ts';
import { seed } from './seed.ts';

const words = handbookPrintWords.ja;

/** Spaces of a layout mean nothing in Japanese. */
const packed = (text: string) => text.replace(/\s+/g, '');

async function printed(page: Page): Promise<PdfPage[]> {
  await expect(page.locator('.paper-sources')).toBeAttached();
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

test('the whole handbook on A4: edition and day on every page, each chapter on pages of its own, all call lines', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await saveNumbers(page, { always: '03-1234-5678', hospital: 'みどり病院' });
  await seed(page, {});
  await page.goto('/handbook/print?paper=a4&furigana=no');
  const pages = await printed(page);

  for (const { widthMm, heightMm, text } of pages) {
    expect([widthMm, heightMm]).toEqual([210, 297]);
    expect(packed(text)).toContain(packed(`てもと 版 ${EDITION.id}`));
    expect(packed(text)).toContain(words.awaiting);
  }
  const [cover] = pages;
  expect(cover?.text).toContain('03-1234-5678');
  expect(cover?.text).toContain('みどり病院');
  expect(packed(cover?.text ?? '')).toContain(`1/${pages.length}`);
  for (const { order, title } of chaptersOf('ja')) {
    const head = packed(`${words.chapter(String(order))} ${plainText(title)}`);
    const own = pages.filter(({ text }) => packed(text).startsWith(head));
    expect(own.length, head).toBeGreaterThan(0);
    expect(packed(own[0]?.text ?? '')).toContain(`${words.chapter(String(order))}·${words.awaiting}`);
  }
  const all = packed(pages.map(({ text }) => withoutMargins(text)).join(''));
  const missing = CALL_LINES.map(({ id }) => packed(printedLine('ja', id))).filter(
    (line) => !all.includes(line),
  );
  expect(missing).toEqual([]);
  expect(all).not.toContain('http');
  expect(all).not.toContain('/handbook/');
});

/** The first line of a page is its head, the last one its foot. */
function withoutMargins(text: string): string {
  return text.trim().split('\n').slice(1, -1).join('\n');
}

test('one chapter as an A6 booklet in English: small pages, a place to write the numbers, links by their chapter', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await seed(page, { settings: { furigana: true } });
  await page.goto('/handbook/infection');
  await page.locator('.reading-tools summary').click();
  await page.getByRole('link', { name: 'この章を印刷する' }).click();
  await expect(page).toHaveURL('/handbook/print?of=infection');
  await page.getByRole('radio', { name: /^A6/ }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByText(words.booklet)).toBeVisible();
  await expect(page.locator('.paper')).toHaveAttribute('lang', 'en');
  const pages = await printed(page);

  for (const { widthMm, heightMm, text } of pages) {
    expect([widthMm, heightMm]).toEqual([105, 148]);
    expect(text).toContain(EDITION.id);
  }
  const [cover] = pages;
  expect(cover?.text).toContain(handbookPrintWords.en.byHand.slice(0, 22));
  expect(cover?.text).toContain('119');
  expect(cover?.text).toContain(handbookPrintWords.en.awaiting);
  const text = pages
    .map((each) => each.text)
    .join(' ')
    .replace(/\s+/g, ' ');
  expect(text).toContain('(chapter 5)');
  expect(text).toContain(plainText(chaptersOf('en').find(({ id }) => id === 'infection')?.title ?? []));
  expect(text).not.toContain('/handbook');
});

test('the checklist on paper speaks of a pen, not of the phone, and leaves lines to write on', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await seed(page, {});
  await page.goto('/handbook/print?of=before&furigana=no');
  const onSheet = packed((await printed(page)).map(({ text }) => text).join(''));
  await page.goto('/handbook/before');
  await expect(page.locator('.preparation')).toBeVisible();
  const ownPage = packed((await readPdf(await page.pdf())).map(({ text }) => text).join(''));
  const { leadScreen, leadPaper, talks } = preparationWords.ja;
  const notYet = talks.notYet(`${talks.topics.benefits}${talks.and}${talks.topics.dangers}`);
  for (const screenOnly of [leadScreen, notYet]) {
    await expect(page.getByText(screenOnly).first()).toBeVisible();
    for (const paper of [onSheet, ownPage]) expect(paper).not.toContain(packed(screenOnly));
  }
  await expect(page.getByText(leadPaper)).toBeHidden();
  for (const paper of [onSheet, ownPage]) {
    expect(paper).toContain(packed(leadPaper));
    // One line each for patient and family.
    expect(paper.split(packed(`${talks.on}${talks.by}`))).toHaveLength(3);
  }
});

test('furigana is printed as chosen, whatever the screen shows', async ({ page }) => {
  await seed(page, { settings: { furigana: true } });
  await page.goto('/handbook/print?of=tests');
  const reading = page.locator('.paper rt').first();
  await expect(reading).toBeVisible();
  await page.getByRole('checkbox', { name: words.furigana }).uncheck();
  await expect(reading).toBeHidden();
  await expect(page).toHaveURL(/furigana=no/);
  await page.reload();
  await expect(page.locator('.paper-sources')).toBeAttached();
  await expect(page.locator('.paper rt').first()).toBeHidden();
});

test('it can be looked at and printed without a network', async ({ page, context }) => {
  await seed(page, {});
  await page.goto('/handbook');
  await offlineReady(page);
  await context.setOffline(true);
  await page.goto('/handbook/print?of=tests&lang=en');
  await expect(page.locator('.paper')).toHaveAttribute('lang', 'en');
  expect((await printed(page)).length).toBeGreaterThan(2);
});

test('the page has no finding and no excess width, in any choice, both languages, both themes', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const found: Record<string, string[]> = {};
  for (const { locale, theme } of [
    { locale: 'ja', theme: 'light' },
    { locale: 'en', theme: 'dark' },
  ] as const) {
    await seed(page, { settings: { locale, theme, textSize: theme === 'dark' ? 5 : 1 } });
    const look = lookOver(page, found);
    for (const query of ['of=tests', 'of=when-to-call&paper=a6&furigana=yes']) {
      await page.goto(`/handbook/print?${query}`);
      await expect(page.locator('.paper-sources')).toBeAttached();
      await look(`${locale} ${query}`);
    }
  }
  expect(found).toEqual({});
});
