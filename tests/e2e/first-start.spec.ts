// The first start, from the language to the practice call; the call is one tap away on every step.
import { contactWords } from '../../src/i18n/contact.ts';
import { firstStartWords } from '../../src/i18n/first-start.ts';
import { formQuestionWords } from '../../src/i18n/form-question.ts';
import { calendarWords } from '../../src/i18n/infusions.ts';
import { todayWords } from '../../src/i18n/today.ts';
import { expect, test } from './journey.ts';
import { firstNumber, offlineReady, typeNumbers } from './pages.ts';

const words = firstStartWords.ja;
const form = formQuestionWords.ja;
const calendar = calendarWords.ja;

test('from nothing to the practice call: number, dates, and whom to phone at two in the morning', async ({
  page,
}) => {
  await page.goto('/');
  await offlineReady(page);
  await expect(page.getByText(words.never)).toBeVisible();
  await page.getByRole('button', { name: words.begin }).click();

  await page.getByRole('radio', { name: words.patient }).click();
  await page.getByRole('radio', { name: form.drip }).click();
  await expect(page.getByRole('heading', { name: words.contact })).toBeVisible();
  await typeNumbers(page, { always: '03-1234-5678', hospital: 'みどり病院' });
  await expect(page.getByRole('heading', { name: words.dates, level: 1 })).toBeVisible();
  await page.getByLabel(calendar.firstField).fill('2026-12-01');
  await page.getByRole('button', { name: calendar.saveCalendar }).click();
  await expect(page.getByRole('heading', { name: words.reminders })).toBeVisible();
  await page.getByRole('button', { name: words.skip }).click();

  await page.getByRole('radio', { name: contactWords.ja.practiceWait }).click();
  await expect(page.getByText(contactWords.ja.practiceWrong)).toBeVisible();
  await page.getByRole('radio', { name: contactWords.ja.practiceAlways, exact: true }).click();
  await expect(page.getByText(contactWords.ja.practiceRight)).toBeVisible();
  await page.getByRole('button', { name: words.finish }).click();
  await page.getByRole('button', { name: words.open }).click();
  await expect(page.getByRole('link', { name: todayWords.ja.report })).toBeVisible();

  await page.goto('/call');
  await expect(firstNumber(page)).toHaveAttribute('href', 'tel:+81312345678');
});

test('whoever is in a hurry uses it at once, and every step offers the call', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: '緊急連絡' })).toHaveAttribute('href', '/call');
  await page.getByRole('button', { name: words.begin }).click();
  await expect(page.getByRole('link', { name: '緊急連絡' })).toHaveAttribute('href', '/call');
  await page.goto('/');
  await page.getByRole('button', { name: words.skipAll }).click();
  await expect(page.getByRole('link', { name: todayWords.ja.contactAction })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: todayWords.ja.report })).toBeVisible();
});

test('the other form of the medicine is told to ask the clinic and keeps the call', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: words.begin }).click();
  await page.getByRole('radio', { name: words.family }).click();
  await page.getByRole('radio', { name: form.other }).click();
  await expect(page.getByText(form.otherAnswer)).toBeVisible();
  await page.getByRole('button', { name: words.skip }).click();
  await expect(page.getByRole('heading', { name: words.contact })).toBeVisible();
});
