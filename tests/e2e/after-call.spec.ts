// After a call from the call page: what was tried, what came of it, what the worry was, kept with its time.
import type { Page } from '@playwright/test';
import { urgencies } from '../../src/content/words/ja/urgencies.ts';
import type { CallAttempt } from '../../src/domain/calling/attempt.ts';
import { callWords } from '../../src/i18n/call.ts';
import { followUpWords } from '../../src/i18n/follow-up.ts';
import { logCallWords } from '../../src/i18n/log-calls.ts';
import { resultWords } from '../../src/i18n/result.ts';
import { symptomWords } from '../../src/i18n/symptoms.ts';
import { readDatabase } from './first-database.ts';
import { ALWAYS, at, FEVER, openToday, TIRED } from './follow-up-person.ts';
import { beginWithFullDisk } from './full-disk.ts';
import { expect, test } from './journey.ts';
import { firstNumber, offlineReady, saveNumbers } from './pages.ts';
import { course, seed } from './seed.ts';
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

const LATER = course('2026-09-26', 5);

/** Today writes the page with the number after it was opened. */
async function openCallPage(page: Page): Promise<void> {
  await offlineReady(page);
  await expect(async () => {
    await page.goto('/call');
    await expect(firstNumber(page)).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('nobody answers: what comes next is what the open report asks for', async ({ page }) => {
  const seizure = { ...FEVER, id: 'seizure', report: { signs: { seizure: 3 as const } } };
  await openToday(page, at('20:01'), { infusions: LATER, reports: [seizure] });
  await openCallPage(page);
  await tapFirstNumber(page);
  await page.getByRole('button', { name: after.noAnswer }).click();
  await expect(page.getByText(after.ambulance)).toBeVisible();
  await expect(page.getByText(after.next(ALWAYS.shown))).toBeHidden();
});

test('nobody answers, and today is soon enough: again in half an hour, and no ambulance', async ({
  page,
}) => {
  await openToday(page, at('16:00'), { infusions: LATER, reports: [TIRED] });
  await openCallPage(page);
  for (const next of [after.next(ALWAYS.shown), after.later('16:32')]) {
    await tapFirstNumber(page);
    await page.getByRole('button', { name: after.noAnswer }).click();
    await expect(page.getByText(next)).toBeVisible();
    await page.clock.fastForward('02:00');
  }
  await expect(page.getByText(after.nobody)).toBeHidden();
});

test('119 was reached: a hospital that does not answer after it sends nobody to 119 again', async ({
  page,
}) => {
  const seizure = { ...FEVER, id: 'seizure', report: { signs: { seizure: 3 as const } } };
  const ambulance = {
    id: '119',
    at: at('20:01'),
    number: '119',
    outcome: 'reached',
    reportId: 'seizure',
  } as const;
  await openToday(page, at('20:05'), { infusions: LATER, reports: [seizure], attempts: [ambulance] });
  await openCallPage(page);
  for (let tries = 0; tries < 2; tries++) {
    await tapFirstNumber(page);
    await page.getByRole('button', { name: after.noAnswer }).click();
    await expect(page.getByText(after.kept)).toBeVisible();
    await page.clock.fastForward('06:00');
  }
  await expect(page.getByText(after.nobody)).toBeHidden();
  await expect(page.getByText(after.ambulance)).toBeHidden();
  await expect(page.locator('[data-long-note]')).toBeHidden();
  await page.goto('/');
  await expect(page.getByText(followUpWords.ja.open.emergency)).toBeHidden();
});

test('they phoned back: a call of its own, at the time of the answer', async ({ page }) => {
  await openToday(page, at('20:01'), { infusions: LATER, reports: [FEVER] });
  await openCallPage(page);
  await tapFirstNumber(page);
  await page.getByRole('button', { name: after.waiting }).click();
  await expect(page.getByText(after.callBack('20:16'))).toBeVisible();
  await page.clock.fastForward('13:00');
  await page.getByRole('button', { name: after.reached }).click();
  await expect(page.getByText(after.kept)).toBeVisible();
  await expect(page.getByText(after.told)).toBeVisible();
  const { stores } = await readDatabase(page);
  const calls = stores.attempts as CallAttempt[];
  const minutes = calls.map((call) => [call.outcome, call.at.slice(11, 16)]).sort();
  expect(minutes).toEqual([
    ['reached', '11:14'],
    ['waiting', '11:01'],
  ]);
  await page.goto('/');
  await expect(page.getByText(resultWords.ja.reachedTitle)).toBeVisible();
});
