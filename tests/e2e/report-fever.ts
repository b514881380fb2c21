// 38.2 ℃ from Today to its result, in the three presses before the call.
import type { Page } from '@playwright/test';
import { urgencies } from '../../src/content/words/ja/urgencies.ts';
import { symptomWords } from '../../src/i18n/symptoms.ts';
import { todayWords } from '../../src/i18n/today.ts';
import { expect } from './journey.ts';

const words = symptomWords.ja;

export async function reportFever(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: todayWords.ja.report }).click();
  await page.getByRole('button', { name: words.danger.none }).click();
  await page.getByLabel(words.temperature.label).fill('38.2');
  await page.getByRole('button', { name: words.callNow }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(urgencies['call-now'].heading);
}
