// The call page in each of its states; it is a stored page, so another language is another page.
import { expect, type Page } from '@playwright/test';
import { callWords } from '../../../src/i18n/call.ts';
import { speak } from '../every-look.ts';
import { FULL_PROFILE } from '../full-profile.ts';
import { saveNumbers } from '../pages.ts';
import { course, seed } from '../seed.ts';
import { store } from '../stored.ts';
import { tapFirstNumber } from '../tap-first-number.ts';
import type { Walk } from './walk.ts';

/** The app's own start brings the stored page up to date. */
async function storedFor(page: Page, text: string): Promise<void> {
  await page.goto('/profile');
  await expect.poll(() => page.evaluate(async () => (await fetch('/call')).text())).toContain(text);
}

export const general: Walk = {
  options: () => ({ locales: ['ja'] }),
  async go(page, look) {
    await page.goto('/call');
    await look('general, in both languages below each other');
  },
};

export const personal: Walk = {
  options: (page) => ({
    async inLanguage(locale) {
      const { pathname, hash } = new URL(page.url());
      await page.goto('/profile');
      await speak(page, locale);
      await storedFor(page, callWords[locale].numberForNow);
      await page.goto(`${pathname}${hash}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      if (hash) await page.locator('[data-speak]').click();
    },
  }),
  async go(page, look) {
    await saveNumbers(page, { always: '03-1234-5678', day: '03-8765-4321', hospital: 'みどり病院' });
    await seed(page, { settings: { holder: 'family' }, infusions: course('2026-11-21') });
    await store(page, {
      profile: FULL_PROFILE,
      reports: [
        {
          id: 'report',
          at: new Date(Date.now() - 60_000).toISOString(),
          by: 'family',
          report: { signs: { confusion: 2 }, temperatureCelsius: 38.2 },
        },
      ],
    });
    await storedFor(page, FULL_PROFILE.name);
    await page.goto('/call');
    await look('personal, full');
    await tapFirstNumber(page);
    await page.getByRole('button', { name: callWords.ja.afterCall.noAnswer }).click();
    await expect(page.getByText(callWords.ja.afterCall.kept)).toBeVisible();
    await look('after a call');
    await page.goto('/call#hand-over');
    await page.getByRole('button', { name: callWords.ja.speak }).click();
    await expect(page.getByText(callWords.ja.speakUnable)).toBeVisible();
    await look('handed over');
  },
};
