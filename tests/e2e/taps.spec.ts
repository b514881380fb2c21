// How far it is from Today to a call: how many presses, and how long the phone makes one wait between them. No time is asserted.
import type { Locator, Page } from '@playwright/test';
import { redQuestions } from '../../src/content/words/ja/red-questions.ts';
import { shellWords } from '../../src/i18n/shell.ts';
import { symptomWords } from '../../src/i18n/symptoms.ts';
import { todayWords } from '../../src/i18n/today.ts';
import { expect, test } from './journey.ts';
import { firstNumber, saveNumbers } from './pages.ts';
import { course, seed } from './seed.ts';

const words = symptomWords.ja;
const today = todayWords.ja;
const bigCall = (page: Page) => page.locator('#main-call');

/** Counts presses and adds up the time from each until what comes next can be pressed. */
function way() {
  let [presses, milliseconds] = [0, 0];
  const until = async (act: () => Promise<void>, next: Locator): Promise<void> => {
    const start = performance.now();
    await act();
    await expect(next).toBeInViewport({ ratio: 1 });
    milliseconds += performance.now() - start;
  };
  return {
    async press(target: Locator, next: Locator): Promise<void> {
      presses += 1;
      await until(() => target.click(), next);
    },
    type: (field: Locator, text: string, next: Locator) => until(() => field.fill(text), next),
    /** The last press is the one that dials. */
    told(name: string): number {
      process.stdout.write(
        `${name}: ${presses + 1} presses, ${(milliseconds / 1000).toFixed(2)} s of waiting\n`,
      );
      return presses + 1;
    },
  };
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-25T02:14:00+09:00');
  await seed(page, { infusions: course('2026-11-24') });
  await saveNumbers(page, { always: '03-1234-5678', day: '03-8765-4321' });
  await page.goto('/');
  await expect(page.getByRole('link', { name: today.report })).toBeVisible();
});

test('38.2 ℃ at a quarter past two: the fourth press dials the 24-hour number', async ({ page }) => {
  const { press, type, told } = way();
  const none = page.getByRole('button', { name: words.danger.none });
  const temperature = page.getByLabel(words.temperature.label);
  const callNow = page.getByRole('button', { name: words.callNow });
  await press(page.getByRole('link', { name: today.report }), page.locator('.danger-tile').first());
  await press(none, temperature);
  await type(temperature, '38.2', callNow);
  await press(callNow, bigCall(page));
  await expect(page.getByText('（38.2℃）')).toBeVisible();
  await expect(bigCall(page)).toHaveAttribute('href', 'tel:+81312345678');
  expect(told('a fever')).toBe(4);
});

test('a relative who makes no sense: two presses to 119, the third dials', async ({ page }) => {
  const { press, told } = way();
  const tile = page.getByRole('button', { name: redQuestions.awake.label, exact: true });
  await press(page.getByRole('link', { name: today.reportFamily }), tile);
  await press(tile, bigCall(page));
  await expect(bigCall(page)).toHaveAttribute('href', 'tel:119');
  expect(told('a confused relative')).toBe(3);
});

test('a worry without any report: one press to the number for this hour, the second dials', async ({
  page,
}) => {
  const { press, told } = way();
  await press(page.getByRole('link', { name: shellWords.ja.call, exact: true }), firstNumber(page));
  await expect(firstNumber(page)).toHaveAttribute('href', 'tel:+81312345678');
  expect(told('a worry')).toBe(2);
});
