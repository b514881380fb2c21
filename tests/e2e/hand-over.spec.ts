// The screen to hand over when the voice fails: read aloud, or a sentence why not, and nothing behind it.
import { urgencies } from '../../src/content/words/ja/urgencies.ts';
import { callWords } from '../../src/i18n/call.ts';
import { symptomWords } from '../../src/i18n/symptoms.ts';
import { expect, test } from './journey.ts';
import { giveVoice, spokenOn } from './voices.ts';

const words = callWords.ja;

test.describe('the screen to hand over', () => {
  test('is read aloud in Japanese on one tap', async ({ page }) => {
    await giveVoice(page, 'ja-JP');
    await page.goto('/call#hand-over');
    await page.getByRole('button', { name: words.speak }).click();
    expect(await spokenOn(page)).toEqual([
      expect.stringMatching(/^ja-JP 声が出ません。.*119番をお願いします。/),
    ]);
    await expect(page.getByText(words.speakUnable)).toBeHidden();
  });

  test('says that it cannot where the phone has no Japanese voice', async ({ page }) => {
    await giveVoice(page, 'en-US');
    await page.goto('/call#hand-over');
    await page.getByRole('button', { name: words.speak }).click();
    await expect(page.getByText(words.speakUnable)).toBeVisible();
    expect(await spokenOn(page)).toEqual([]);
  });

  test('lets nothing under it be pressed until it is closed', async ({ page }) => {
    await page.goto('/call');
    await page.getByRole('link', { name: words.handOver }).click();
    await expect(page.locator('main')).toHaveJSProperty('inert', true);
    const screen = page.getByRole('region', { name: words.handOver });
    await expect(screen.getByRole('link', { name: words.dial119 })).toHaveAttribute('href', 'tel:119');
    await page.getByRole('link', { name: words.handOverBack }).click();
    await expect(page.locator('main')).toHaveJSProperty('inert', false);
    await expect(page.getByRole('link', { name: words.emergencyName })).toBeInViewport();
  });
});

test('opened from a result, the screen closes back to the result', async ({ page }) => {
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: symptomWords.ja.danger.none }).click();
  await page.getByLabel(symptomWords.ja.temperature.label).fill('38.2');
  await page.getByRole('button', { name: symptomWords.ja.callNow }).click();
  await page.getByRole('link', { name: words.handOver }).click();
  await page.getByRole('link', { name: words.handOverBack }).click();
  await expect(page).toHaveURL(/\/symptoms\/new\?entry=/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(urgencies['call-now'].heading);
});
