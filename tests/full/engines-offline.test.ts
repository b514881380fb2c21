// The journey that matters most in the other engines: number in, server gone, every page and the number still there.
import { expect, test } from '@playwright/test';
import { callWords } from '../../src/i18n/call.ts';
import { contactWords } from '../../src/i18n/contact.ts';
import { firstStartWords } from '../../src/i18n/first-start.ts';
import { calendarWords } from '../../src/i18n/infusions.ts';
import { settingsWords } from '../../src/i18n/settings.ts';
import { symptomWords } from '../../src/i18n/symptoms.ts';
import { openFirefox } from '../support/firefox.ts';
import { startTemoto } from '../support/temoto-server.ts';
import { openWebKit } from '../support/webkit.ts';

/** What each address must show without the server. */
const SHOWN = {
  '/': firstStartWords.ja.never,
  '/contact': contactWords.ja.stored,
  '/infusions': calendarWords.ja.title,
  '/symptoms/new': symptomWords.ja.danger.none,
  '/settings': settingsWords.ja.privacy,
  '/call': callWords.ja.neverCalls,
};

for (const [name, open] of Object.entries({ Firefox: openFirefox, WebKit: openWebKit })) {
  test(`${name}: after one visit everything opens without the server, and the number is on the call page`, async () => {
    test.setTimeout(120_000);
    const server = await startTemoto();
    const page = await open();
    const sees = (text: string) =>
      expect.poll(() => page.text(), { message: text, timeout: 20_000 }).toContain(text);
    try {
      await page.goto(`${server.url}/contact`);
      await sees(contactWords.ja.always);
      await expect.poll(() => page.hasWorker(), { timeout: 20_000 }).toBe(true);
      await page.enter('input[name="always"]', '0312345678');
      await sees(contactWords.ja.savedLead);
      await server.kill();
      for (const [path, text] of Object.entries(SHOWN)) {
        await page.goto(`${server.url}${path}`);
        await sees(text);
      }
      await sees('03-1234-5678');
    } finally {
      await page.close();
      await server.remove();
    }
  });
}
