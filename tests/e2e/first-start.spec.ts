// The first start, from the language to the practice call; the call is one tap away on every step.
import type { Page } from '@playwright/test';
import { formQuestionWords } from '../../src/content/product/form-question.ts';
import { contactWords } from '../../src/i18n/contact.ts';
import { firstStartWords } from '../../src/i18n/first-start.ts';
import { calendarWords } from '../../src/i18n/infusions.ts';
import { settingsWords } from '../../src/i18n/settings.ts';
import { shellWords } from '../../src/i18n/shell.ts';
import { todayWords } from '../../src/i18n/today.ts';
import { expect, test } from './journey.ts';
import { firstNumber, offlineReady, typeNumbers } from './pages.ts';

const words = firstStartWords.ja;
const form = formQuestionWords.ja;
const calendar = calendarWords.ja;
const contact = contactWords.ja;

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const callLink = (page: Page) => page.getByRole('link', { name: shellWords.ja.call, exact: true });

async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await press(page, words.begin);
}

test('from nothing to the practice call: number, dates, and whom to phone at two in the morning', async ({
  page,
}) => {
  await page.goto('/');
  await offlineReady(page);
  await expect(page.getByText(words.never)).toBeVisible();
  await press(page, words.begin);

  await expect(page.getByText(words.step(1, 6))).toBeVisible();
  await page.getByRole('radio', { name: words.patient }).click();
  await press(page, words.next);
  await expect(page.getByText(words.step(2, 6))).toBeVisible();
  await page.getByRole('radio', { name: form.drip }).click();
  await press(page, words.next);
  await expect(heading(page, words.contact)).toBeVisible();
  await expect(page.getByText(words.step(3, 6))).toBeVisible();
  await typeNumbers(page, { always: '03-1234-5678', hospital: 'みどり病院' });
  await expect(heading(page, words.dates)).toBeVisible();
  await expect(page.getByText(words.step(4, 6))).toBeVisible();
  await page.getByLabel(calendar.firstField).fill('2026-12-01');
  await press(page, calendar.saveCalendar);
  await expect(heading(page, words.reminders)).toBeVisible();
  await expect(page.getByText(words.step(5, 6))).toBeVisible();
  await press(page, words.skip);

  await expect(page.getByText(words.step(6, 6))).toBeVisible();
  await page.getByRole('radio', { name: contact.practiceWait }).click();
  await expect(page.getByText(contact.practiceWrong)).toBeVisible();
  await page.getByRole('radio', { name: contact.practiceAlways, exact: true }).click();
  await expect(page.getByText(contact.practiceRight)).toBeVisible();
  await press(page, words.next);
  await expect(heading(page, words.finish)).toBeVisible();
  await press(page, words.open);
  await expect(page.getByRole('link', { name: todayWords.ja.report })).toBeVisible();

  await page.goto('/call');
  await expect(firstNumber(page)).toHaveAttribute('href', 'tel:+81312345678');
});

test('whoever skips everything goes through the same steps, one by one, and is told what is missing', async ({
  page,
}) => {
  await begin(page);
  const titles = [words.who, words.form, words.contact, words.dates, words.reminders, words.practice];
  for (const [index, title] of titles.entries()) {
    await expect(heading(page, title)).toBeVisible();
    await expect(page.getByText(words.step(index + 1, titles.length))).toBeVisible();
    await expect(page.getByRole('heading', { name: title })).toHaveCount(1);
    await expect(callLink(page)).toHaveAttribute('href', '/call');
    await press(page, words.skip);
  }
  await expect(heading(page, words.finishNoNumber)).toBeVisible();
  await press(page, words.enterNumber);
  await expect(heading(page, words.contact)).toBeVisible();
});

test('the practice asks without a number too, and names the paper', async ({ page }) => {
  await page.goto('/?step=practice');
  await page.getByRole('radio', { name: contact.practicePaper }).click();
  await expect(page.getByText(contact.practiceRight)).toBeVisible();
  await expect(page.getByText(contact.practiceNoNumber)).toBeVisible();
});

test('going back shows what was answered, with the phone’s own back as well, and leaves nothing behind', async ({
  page,
}) => {
  await begin(page);
  await page.getByRole('radio', { name: words.family }).click();
  await press(page, words.next);
  await page.getByRole('radio', { name: form.drip }).click();
  await press(page, words.next);
  await expect(heading(page, words.contact)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('radio', { name: form.drip })).toBeChecked();
  await press(page, shellWords.ja.back);
  await expect(page.getByRole('radio', { name: words.family })).toBeChecked();
  await press(page, shellWords.ja.back);
  await expect(page.getByRole('button', { name: words.begin })).toBeVisible();

  await press(page, words.begin);
  await page.reload();
  await expect(heading(page, words.who)).toBeVisible();
  await page.goto('/');
  await press(page, words.begin);
  await press(page, words.skip);
  await page.goto('/?step=finish');
  await press(page, words.open);
  await expect(page.getByRole('link', { name: todayWords.ja.report })).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
});

test('whoever is in a hurry uses it at once, and it is not asked again', async ({ page }) => {
  await page.goto('/');
  await expect(callLink(page)).toHaveAttribute('href', '/call');
  await press(page, words.skipAll);
  await expect(page.getByRole('link', { name: todayWords.ja.contactAction })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: todayWords.ja.report })).toBeVisible();
});

test('the other form of the medicine is told to ask the clinic, keeps the call and has fewer steps', async ({
  page,
}) => {
  await begin(page);
  await page.getByRole('radio', { name: words.family }).click();
  await press(page, words.next);
  await page.getByRole('radio', { name: form.other }).click();
  await expect(page.getByText(form.otherAnswer)).toBeVisible();
  await press(page, words.next);
  await expect(heading(page, words.contact)).toBeVisible();
  await expect(page.getByText(words.step(3, 4))).toBeVisible();
  await press(page, words.skip);
  await expect(heading(page, words.practice)).toBeVisible();
});

test('a phone that cannot keep it says so on the step, and can be used all the same', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await page.goto('/');
  await press(page, words.skipAll);
  await expect(page.getByText(words.notKept)).toBeVisible();
  await press(page, words.useAnyway);
  await expect(page.getByRole('link', { name: todayWords.ja.report })).toBeVisible();
});

test.describe('on an iPhone in a tab', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  });

  test('the home screen comes before anything is typed, and can be left for later', async ({ page }) => {
    await begin(page);
    await press(page, words.skip);
    await expect(heading(page, words.installTitle)).toBeVisible();
    await expect(page.getByText(words.step(2, 7))).toBeVisible();
    await expect(page.getByText(settingsWords.ja.installIPhoneWhy)).toBeVisible();
    await press(page, words.installLater);
    await expect(heading(page, words.form)).toBeVisible();
    await expect(page.getByText(words.step(3, 7))).toBeVisible();
  });
});
