// After one visit the server may be gone for ever: every page opens, and the number is there.
import { callWords } from '../../src/i18n/call.ts';
import { contactWords } from '../../src/i18n/contact.ts';
import { shellWords } from '../../src/i18n/shell.ts';
import { todayWords } from '../../src/i18n/today.ts';
import { expect, testWithOwnServer as test } from './journey.ts';
import { firstNumber, offlineReady, open, PAGES, saveNumbers } from './pages.ts';
import { reportFever } from './report-fever.ts';
import { course, seed } from './seed.ts';
import { storedReports } from './stored.ts';

test('one visit is enough: without the server every address opens', async ({ page, own }) => {
  await seed(page, {});
  await offlineReady(page);
  await own.kill();
  for (const each of PAGES) await open(page, each);
});

test('Today says that it opens without a network once everything is stored', async ({ page }) => {
  await seed(page, {});
  await page.goto('/');
  await expect(page.getByText(todayWords.ja.offlineReady)).toBeVisible();
});

test('a new window without the server shows the number that was stored with it', async ({
  page,
  context,
  own,
}) => {
  await saveNumbers(page, { always: '03-1234-5678' });
  await own.kill();
  await page.close();
  const relaunched = await context.newPage();
  await relaunched.goto('/');
  await relaunched.getByRole('link', { name: shellWords.ja.call }).click();
  await expect(firstNumber(relaunched)).toHaveAttribute('href', 'tel:+81312345678');
});

test('without the server a fever is reported, kept and called, and its line is read in the handbook', async ({
  page,
  own,
}) => {
  await page.clock.setFixedTime('2026-11-25T02:14:00+09:00');
  await seed(page, { infusions: course('2026-11-24') });
  await saveNumbers(page, { always: '03-1234-5678' });
  await own.kill();
  await reportFever(page);
  await expect(page.locator('#main-call')).toHaveAttribute('href', 'tel:+81312345678');
  expect(await storedReports(page)).toMatchObject([{ report: { temperatureCelsius: 38.2 } }]);
  await page.getByRole('link', { name: '（38.2℃）' }).click();
  await expect(page.locator('[id="line-fever-37.5"]')).toBeInViewport();
});

test('a number typed without a network is on the call page all the same', async ({ page, own }) => {
  await page.goto('/contact');
  await offlineReady(page);
  await own.kill();
  await saveNumbers(page, { always: '06-6123-4567' });
  await page.getByRole('link', { name: contactWords.ja.openCall }).click();
  await expect(firstNumber(page)).toHaveAttribute('href', 'tel:+81661234567');
  await expect(page.getByText(callWords.ja.noNumber)).toBeHidden();
});
