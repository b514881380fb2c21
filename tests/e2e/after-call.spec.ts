// After a call from the call page: what was tried, what came of it, what the worry was, kept with its time.
import { urgencies } from '../../src/content/words/ja/urgencies.ts';
import { callWords } from '../../src/i18n/call.ts';
import { followUpWords } from '../../src/i18n/follow-up.ts';
import { logCallWords } from '../../src/i18n/log-calls.ts';
import { resultWords } from '../../src/i18n/result.ts';
import { symptomWords } from '../../src/i18n/symptoms.ts';
import { beginWithFullDisk } from './full-disk.ts';
import { expect, test } from './journey.ts';
import { saveNumbers } from './pages.ts';
import { seed } from './seed.ts';
import { tapFirstNumber } from './tap-first-number.ts';

const words = callWords.ja;
const after = words.afterCall;

test('a tap on a number is remembered and shown with its time', async ({ page }) => {
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.goto('/call');
  await tapFirstNumber(page);
  const tried = page.getByText(words.tried('').trim());
  await expect(tried).toBeVisible();
  await page.reload();
  await expect(tried).toBeVisible();
});

test('a call without any report: one tap, then what came of it and what the worry was', async ({ page }) => {
  await saveNumbers(page, { always: '03-1234-5678', day: '03-8765-4321' });
  await page.goto('/call');
  await expect(page.getByText(after.title)).toBeHidden();
  await tapFirstNumber(page);
  await page.getByRole('button', { name: after.noAnswer }).click();
  await expect(page.getByText(after.next('03-8765-4321'))).toBeVisible();
  await page.getByRole('button', { name: after.reached }).click();
  await expect(page.getByText(after.told)).toBeVisible();
  await page.getByLabel(after.worry).fill('なんとなく、いつもとちがう');
  await page.getByRole('button', { name: after.keep }).click();
  await expect(page.getByText(after.kept)).toBeVisible();

  await page.goto('/symptoms');
  await expect(page.getByText('なんとなく、いつもとちがう')).toBeVisible();
  await page.getByRole('button', { name: logCallWords.ja.noteAdd }).first().click();
  await page.getByLabel(logCallWords.ja.noteField).fill('朝に、もう一度電話する');
  await page.getByRole('button', { name: logCallWords.ja.noteKeep }).click();
  const note = page.getByText('「朝に、もう一度電話する」');
  await expect(note).toBeVisible();
  await page.goto('/call');
  await expect(page.getByRole('button', { name: after.reached })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel(after.worry)).toHaveValue('なんとなく、いつもとちがう');
  // The page that knows the call may answer it again: a note stays.
  await page.getByRole('button', { name: after.waiting }).click();
  await expect(page.getByText(after.kept)).toBeVisible();
  await page.goto('/symptoms');
  await expect(note).toBeVisible();
});

test('what they said is kept without any report: whoever stays at home has it on Today', async ({ page }) => {
  await seed(page, {});
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.goto('/call');
  await tapFirstNumber(page);
  const stayHome = page.getByRole('button', { name: resultWords.ja.adviceAnswers['stay-home'] });
  await expect(stayHome).toBeHidden();
  await page.getByRole('button', { name: after.reached }).click();
  await stayHome.click();
  await expect(page.getByText(resultWords.ja.stayHome)).toBeVisible();
  await expect(page.getByText(after.kept)).toBeVisible();
  await page.reload();
  await expect(stayHome).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/');
  await expect(page.getByText(followUpWords.ja.home)).toBeVisible();

  await page.goto('/call');
  await page.getByRole('button', { name: after.noAnswer }).click();
  await expect(stayHome).toBeHidden();
  await expect(page.getByText(after.kept)).toBeVisible();
  await page.goto('/');
  await expect(page.getByText(followUpWords.ja.home)).toBeHidden();
});

test('an answer that could not be kept is never shown as kept, and what was written stays', async ({
  page,
}) => {
  await saveNumbers(page, { always: '03-1234-5678' });
  await beginWithFullDisk(page);
  await page.goto('/call');
  await tapFirstNumber(page);
  await page.getByRole('button', { name: after.reached }).click();
  await page.getByLabel(after.worry).fill('だるい');
  await page.getByRole('button', { name: after.keep }).click();
  await expect(page.getByText(after.notKept)).toBeVisible();
  await expect(page.getByText(after.kept)).toBeHidden();
  await expect(page.getByLabel(after.worry)).toHaveValue('だるい');
});

test('somebody who is reached from here after nobody answered: the next report is not lifted to 119 by it', async ({
  page,
}) => {
  await saveNumbers(page, { always: '03-1234-5678' });
  const heading = page.getByRole('heading', { level: 1 });
  const reportFever = async () => {
    await page.goto('/symptoms/new');
    await page.getByRole('button', { name: symptomWords.ja.danger.none }).click();
    await page.getByLabel(symptomWords.ja.temperature.label).fill('38.2');
    await page.getByRole('button', { name: symptomWords.ja.callNow }).click();
  };
  await reportFever();
  for (let tries = 0; tries < 2; tries++) {
    await page.getByRole('button', { name: resultWords.ja.noAnswer, exact: true }).click();
  }
  await expect(heading).toHaveText(urgencies.emergency.heading);

  await page.goto('/call');
  await tapFirstNumber(page);
  await page.getByRole('button', { name: after.reached }).click();
  await expect(page.getByText(after.kept)).toBeVisible();
  await reportFever();
  await expect(heading).toHaveText(urgencies['call-now'].heading);
});
