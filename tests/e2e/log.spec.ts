// The log as people use it: read back over years, filtered, corrected, taken along to a visit on paper.
import type { Page } from '@playwright/test';
import { EDITION } from '../../src/content/product/edition.ts';
import { urgencies } from '../../src/content/words/ja/urgencies.ts';
import { logWords } from '../../src/i18n/log.ts';
import { logCallWords } from '../../src/i18n/log-calls.ts';
import { logChartWords } from '../../src/i18n/log-chart.ts';
import { logFilterWords } from '../../src/i18n/log-filter.ts';
import { logPrintWords } from '../../src/i18n/log-print.ts';
import { shareWords } from '../../src/i18n/share.ts';
import { entry, manyReports, storeLog } from '../support/log-rows.ts';
import { expect, test } from './journey.ts';
import { NOW, openLog } from './log-person.ts';
import { offlineReady } from './pages.ts';
import { course, seed } from './seed.ts';

const words = logWords.ja;
const filter = logFilterWords.ja;
const chart = logChartWords.ja;

const rows = (page: Page) => page.locator('.log-timeline article');
const row = (page: Page, id: string) => page.locator(`#entry-${id}`);
const tap = (page: Page, name: string) => page.getByText(name, { exact: true }).click();

test('the log tells each entry, what came of it, what was corrected, and a call without a report', async ({
  page,
}) => {
  await openLog(page, '/symptoms');
  await expect(rows(page)).toHaveCount(7);
  await expect(row(page, 'fever')).toContainText(logCallWords.ja.advice['come-in']);
  await expect(row(page, 'medicine')).toContainText(words.masked);
  await expect(row(page, 'wrong')).toContainText(words.corrected);
  await expect(page.locator('#call-worry')).toContainText('足がむずむず');
  await expect(page.locator('.log-infusion')).toHaveCount(2);
  await expect(page.getByText(urgencies['call-now'].heading)).toHaveCount(0);
});

test('filters combine, stand in the address, survive a reload, and can be taken away', async ({ page }) => {
  await openLog(page, '/symptoms');
  await tap(page, filter.title);
  await tap(page, filter.fever);
  await expect(rows(page)).toHaveCount(4);
  await page.locator('.log-filter').getByText(filter.family, { exact: true }).click();
  await expect(rows(page)).toHaveCount(1);
  expect(new URL(page.url()).search).toBe('?by=family&fever=1');
  await page.reload();
  await expect(row(page, 'hot')).toBeVisible();
  await expect(rows(page)).toHaveCount(1);

  await page.goto('/symptoms?by=family&cycle=1&signs=1');
  await expect(page.getByText(filter.none)).toBeVisible();
  await page.getByRole('button', { name: filter.clear }).click();
  await expect(rows(page)).toHaveCount(7);
  expect(new URL(page.url()).search).toBe('');
  await expect(page.getByRole('heading', { name: words.entries })).toBeFocused();
});

test('a filter that only long past entries pass searches to the end of the log', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await seed(page, { infusions: course('2026-11-14', 2) });
  const old = entry('old', '2026-01-02T08:00:00+09:00', { signs: { cough: 1 } }, { by: 'family' });
  await storeLog(page, { reports: [...manyReports(700, new Date(NOW), 3), old] });
  await page.goto('/symptoms?signs=1&by=family&until=2026-02-01');
  await expect(row(page, 'old')).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
});

test('an entry is taken back where it stands, and stays marked', async ({ page }) => {
  await openLog(page, '/symptoms');
  const october = row(page, 'october');
  await october.getByRole('button', { name: words.change }).click();
  await expect(october.getByRole('link', { name: words.correct })).toHaveAttribute(
    'href',
    '/symptoms/new?corrects=october',
  );
  await october.getByRole('button', { name: words.takeBack, exact: true }).click();
  await expect(october).toContainText(words.takenBack);
  await expect(october).toBeFocused();
  await expect(rows(page)).toHaveCount(7);
});

test('the chart and its table hold the same values, month by month', async ({ page }) => {
  await openLog(page, '/symptoms');
  const picture = page.getByRole('img', { name: /^体温のグラフ/ });
  await expect(picture.locator('.chart-point')).toHaveCount(2);
  await expect(picture.locator('.chart-masked')).toHaveCount(1);
  await expect(picture.locator('.chart-hot')).toHaveCount(1);
  await expect(picture.locator('.chart-infusion')).toHaveCount(1);
  await expect(page.getByText(chart.masked)).toBeVisible();
  await tap(page, chart.table);
  const table = page.getByRole('table', { name: /^体温と点滴の表/ });
  // A head, three values, one that could not be measured, an infusion.
  await expect(table.getByRole('row')).toHaveCount(6);
  await expect(table.getByRole('cell', { name: '38.2' })).toBeVisible();
  const details = await picture.getAttribute('aria-details');
  await expect(page.locator(`table[id="${details}"]`)).toHaveCount(1);

  await tap(page, chart.ranges.month);
  await expect(table.getByRole('row')).toHaveCount(7);
  await page.getByRole('button', { name: chart.previous }).click();
  await expect(table.getByRole('cell', { name: '36.5' })).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(2);
  // There is nothing before the month of the first entry.
  await expect(page.getByRole('button', { name: chart.previous })).toHaveAttribute('aria-disabled', 'true');
  expect(new URL(page.url()).search).toBe('?month=2026-10');
});

test('earlier cycles are stepped to in chart and table, kept by the address, and handed over', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await seed(page, { infusions: course('2026-09-26', 5) });
  const reports = [
    entry('second', '2026-10-20T08:00:00+09:00', { temperatureCelsius: 38.9, feverMedicineForFever: true }),
    entry('third', '2026-11-12T08:00:00+09:00', { temperatureCelsius: 36.7 }),
  ];
  await storeLog(page, { reports });
  await page.goto('/symptoms');
  await page.getByRole('radio', { name: chart.ranges.cycle, exact: true }).first().check();
  await expect(page.locator('.log-span', { hasText: chart.ofCycle(3) })).toBeVisible();
  await page.getByRole('button', { name: chart.previousCycle }).click();
  await expect(page.locator('.log-span', { hasText: chart.ofCycle(2) })).toBeVisible();
  await tap(page, chart.table);
  const table = page.getByRole('table', { name: /^体温と点滴の表/ });
  await expect(table.getByRole('cell', { name: '38.9' })).toBeVisible();
  await expect(table.getByRole('cell', { name: '36.7' })).toHaveCount(0);
  // A fever is a fever, whatever was taken.
  await expect(page.locator('.chart-masked')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.log-span', { hasText: chart.ofCycle(2) })).toBeVisible();

  await page.goto('/symptoms/share');
  await page.getByRole('radio', { name: shareWords.ja.ranges.cycle }).check();
  await page.getByRole('radio', { name: filter.ofCycle(2), exact: true }).check();
  await expect(page.getByText(shareWords.ja.fromTo('2026年10月17日', '2026年11月6日'))).toBeVisible();
});

test('with 10,000 reports the page stays bounded, and going back keeps the place', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await seed(page, { infusions: course('2026-11-14', 2) });
  await storeLog(page, { reports: manyReports(10_000, new Date(NOW), 9) });
  await page.goto('/symptoms');
  await expect(rows(page)).toHaveCount(12);

  const older = page.getByRole('button', { name: words.older });
  await older.press('Enter');
  await expect(rows(page).nth(12)).toBeFocused();
  for (let turn = 0; turn < 12; turn++) {
    const last = await rows(page).last().getAttribute('id');
    await older.press('Enter');
    await expect(rows(page).last()).not.toHaveAttribute('id', last ?? '');
  }
  expect(await rows(page).count()).toBeLessThanOrEqual(150);
  await expect(page.locator('.log-timeline article:focus')).toBeInViewport();

  await page.getByRole('button', { name: words.newest }).press('Enter');
  await expect(rows(page).first()).toBeFocused();
  await expect(rows(page).first()).toHaveAttribute('id', 'entry-many-0');
});

test('scrolling brings earlier days by itself, and then waits for the button', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await seed(page, { infusions: course('2026-11-14', 2) });
  await storeLog(page, { reports: manyReports(300, new Date(NOW), 9) });
  await page.goto('/symptoms');
  const count = () => rows(page).count();
  await expect.poll(count).toBe(12);
  for (const expected of [42, 72, 102]) {
    await page.getByRole('button', { name: words.older }).scrollIntoViewIfNeeded();
    await expect.poll(count).toBe(expected);
  }
  await page.getByRole('button', { name: words.older }).click();
  await expect.poll(count).toBe(132);
});

test('the print is black on white without the bar, in any theme and size, and never shows an urgency', async ({
  page,
}) => {
  await openLog(page, '/symptoms', { theme: 'dark', textSize: 5 });
  await page.getByRole('link', { name: words.print }).click();
  const sheet = page.locator('.print-sheet');
  await expect(sheet).toContainText(EDITION.id);
  await tap(page, chart.ranges.all);
  await expect(sheet.locator('article')).toHaveCount(7);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.getByRole('button', { name: logPrintWords.ja.print }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.bar')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  const style = await sheet.evaluate((element) => {
    const article = element.querySelector('article');
    if (!article) throw new Error('Nothing is on the sheet');
    const { backgroundColor } = getComputedStyle(document.body);
    const { color, breakInside } = getComputedStyle(article);
    return { backgroundColor, color, breakInside };
  });
  expect(style).toEqual({
    backgroundColor: 'rgb(255, 255, 255)',
    color: 'rgb(0, 0, 0)',
    breakInside: 'avoid',
  });
  for (const { heading } of Object.values(urgencies)) {
    await expect(sheet.getByText(heading)).toHaveCount(0);
  }
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  // A4 in points.
  expect(pdf.toString('latin1')).toMatch(/MediaBox ?\[0 0 59[45][.\d]* 84[12]/);
});

test('without the network the log is the same', async ({ page, context }) => {
  await openLog(page, '/symptoms');
  await offlineReady(page);
  await context.setOffline(true);
  await page.reload();
  await expect(rows(page)).toHaveCount(7);
  await page.goto('/symptoms/print');
  await expect(page.locator('.print-sheet article').first()).toBeVisible();
});

test('a log that cannot be read says so, and the call stays in reach', async ({ page }) => {
  await page.addInitScript(() => {
    IDBIndex.prototype.openCursor = () => {
      throw new DOMException('The index is damaged', 'DataError');
    };
  });
  await openLog(page, '/symptoms');
  await expect(page.getByText(words.notRead)).toBeVisible();
  await expect(page.locator('.bar-call')).toBeVisible();
});

test('an empty log says what will be here; a family’s phone says whose it is', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await seed(page, { settings: { holder: 'family' } });
  await page.goto('/symptoms');
  await expect(page.getByRole('heading', { name: words.empty })).toBeVisible();
  await expect(page.getByText(words.leadFamily)).toBeVisible();
  await expect(page.getByRole('link', { name: words.report })).toHaveAttribute(
    'href',
    '/symptoms/new?by=family',
  );
});
