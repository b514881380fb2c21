// The screen to hand over when the voice fails: read aloud, or a sentence why not, and nothing behind it.
import { callWords } from '../../src/i18n/call.ts';
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
