// Looks a state over as anybody may have it: both languages and themes, a phone and a desk, a narrow window, the largest text.
// `npm run looks` takes axe to the desk as well, and pictures of everything.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Locale } from '../../src/domain/locale.ts';
import { axeFindings } from './axe.ts';
import { expect } from './journey.ts';
import { smallTargets } from './small-targets.ts';

/** Looks at what is on the screen now, under that name. */
export type Look = (state: string) => Promise<void>;

export type LookOptions = {
  /** Brings the state back in another language; left out, the open page changes it where it stands. */
  inLanguage?: (locale: Locale) => Promise<void>;
  /** Where nothing can be kept, the language cannot be changed either. */
  locales?: readonly Locale[];
};

const PHONE = { width: 390, height: 844 };
const SIZES = [PHONE, { width: 1280, height: 800 }];
const LARGEST_TEXT = '5';

/** Pictures of every look are written there, to be looked at by people. */
const PICTURES = process.env.LOOKS_DIR;

/** What is wrong is written into `found`, under the name of the state; the page is Japanese again afterwards. */
export function everyLook(page: Page, found: Record<string, string[]>, options: LookOptions = {}): Look {
  const { inLanguage = (locale) => speak(page, locale), locales = ['ja', 'en'] } = options;
  const note = (where: string, wrong: readonly string[]) => {
    if (wrong.length > 0) found[where] = [...(found[where] ?? []), ...wrong];
  };
  const tooWide = async (where: string) => {
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    note(where, excess > 0 ? [`${excess} px too wide`] : []);
  };

  return async (state) => {
    for (const locale of locales) {
      if (locale !== 'ja') await inLanguage(locale);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        for (const colorScheme of size === PHONE || PICTURES ? (['light', 'dark'] as const) : []) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const where = `${state}, ${locale}, ${size.width}, ${colorScheme}`;
          note(where, await axeFindings(page));
          await picture(page, where);
        }
        await tooWide(`${state}, ${locale}, ${size.width}`);
        note(`${state}, ${locale}, ${size.width}`, await smallTargets(page));
      }
      for (const { width, textSize } of [
        { width: 320, textSize: undefined },
        { width: 320, textSize: LARGEST_TEXT },
        { width: 390, textSize: LARGEST_TEXT },
      ]) {
        await page.setViewportSize({ width, height: 700 });
        const own = await setTextSize(page, textSize);
        await tooWide(`${state}, ${locale}, ${width}, text size ${textSize ?? own}`);
        await setTextSize(page, own);
      }
      await page.setViewportSize(PHONE);
    }
    if (locales.length > 1) await inLanguage('ja');
  };
}

async function picture(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name.replaceAll(/[ ,/?]+/g, '-')}.png`), fullPage: true });
}

/** Returns the size that stood there before. */
function setTextSize(page: Page, size: string | undefined): Promise<string | undefined> {
  return page.evaluate((wanted) => {
    const { dataset } = document.documentElement;
    const before = dataset.textSize;
    if (wanted !== undefined) dataset.textSize = wanted;
    return before;
  }, size);
}

/** As another tab would change it: what is on the screen stays, in the other language. */
export async function speak(page: Page, locale: Locale): Promise<void> {
  await page.evaluate(keepLanguage, locale);
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

/** Runs in the page. Where the journey has filled the disk, the language is still let through. */
async function keepLanguage(locale: string): Promise<void> {
  const request = indexedDB.open('temoto');
  await new Promise((done) => {
    request.onsuccess = done;
  });
  const values = request.result.transaction('values', 'readwrite').objectStore('values');
  const stored = values.get('settings');
  await new Promise((done) => {
    stored.onsuccess = done;
  });
  const { realPut = IDBObjectStore.prototype.put } = globalThis as { realPut?: IDBObjectStore['put'] };
  realPut.call(values, { ...stored.result, locale }, 'settings');
  await new Promise((done) => {
    values.transaction.oncomplete = done;
  });
  request.result.close();
  const channel = new BroadcastChannel('temoto');
  channel.postMessage('changed');
  channel.close();
}
