// Somebody stays at home after a call, and the family sees that something is odd: whatever was said before, it is 119.
import { redQuestions } from '../../src/content/words/ja/red-questions.ts';
import { urgencies } from '../../src/content/words/ja/urgencies.ts';
import { followUpWords } from '../../src/i18n/follow-up.ts';
import { resultWords } from '../../src/i18n/result.ts';
import { todayWords } from '../../src/i18n/today.ts';
import { at, FEVER, openToday, reached } from './follow-up-person.ts';
import { expect, test } from './journey.ts';
import { course } from './seed.ts';

const words = followUpWords.ja;
const result = resultWords.ja;
const HOME = {
  infusions: course('2026-11-24'),
  reports: [FEVER],
  attempts: [reached('20:01', 'fever', ['stay-home'])],
};

test('one press on the family’s tile is 119, and Today stays on it until somebody answered', async ({
  page,
}) => {
  await openToday(page, at('21:30'), HOME);
  await expect(page.getByText(words.home)).toBeVisible();
  await page.getByRole('link', { name: todayWords.ja.reportFamily }).click();
  await page.getByRole('button', { name: redQuestions.awake.label, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(urgencies.emergency.heading);
  await page.getByRole('button', { name: result.close, exact: true }).click();

  const card = page.locator('.follow-up');
  await expect(card).toContainText(words.open.emergency);
  await expect(page.locator('#main-call')).toHaveAttribute('href', 'tel:119');
  await expect(page.getByText(words.home)).toBeHidden();
  await page.reload();
  await expect(card).toContainText(words.open.emergency);
  await page.getByRole('button', { name: result.reached, exact: true }).click();
  await expect(page.getByText(words.reached119)).toBeVisible();
});
