// The screen to hand over when the voice fails: read aloud, or a sentence why not, and nothing behind it.
import { callWords } from '../../src/i18n/call.ts';
import { expect, test } from './journey.ts';

const words = callWords.ja;

test.describe('the screen to hand over', () => {
  type Spoken = { spoken?: string[] };

  /** A voice as the engines have it; what it says is kept on the window. */
  const voices = (lang: string) => {
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    class Utterance {
      lang = '';
      onstart?: () => void;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang }],
        cancel() {},
        speak(utterance: Utterance) {
          spoken.push(`${utterance.lang} ${utterance.text}`);
          utterance.onstart?.();
        },
      },
    });
  };

  test('is read aloud in Japanese on one tap', async ({ page }) => {
    await page.addInitScript(voices, 'ja-JP');
    await page.goto('/call#hand-over');
    await page.getByRole('button', { name: words.speak }).click();
    const spoken = await page.evaluate(() => (globalThis as Spoken).spoken);
    expect(spoken).toEqual([expect.stringMatching(/^ja-JP 声が出ません。.*119番をお願いします。/)]);
    await expect(page.getByText(words.speakUnable)).toBeHidden();
  });

  test('says that it cannot where the phone has no Japanese voice', async ({ page }) => {
    await page.addInitScript(voices, 'en-US');
    await page.goto('/call#hand-over');
    await page.getByRole('button', { name: words.speak }).click();
    await expect(page.getByText(words.speakUnable)).toBeVisible();
    expect(await page.evaluate(() => (globalThis as Spoken).spoken)).toEqual([]);
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
