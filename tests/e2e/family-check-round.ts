// A round of the family check in the page, item by item, with the kept rounds that it starts from.
import type { Page } from '@playwright/test';
import { familyCheck } from '../../src/content/words/ja/family-check.ts';
import { FAMILY_CHECK_ITEMS } from '../../src/domain/symptoms/family-check-offer.ts';
import type { FamilyCheckSample } from '../../src/domain/symptoms/family-check-sample.ts';
import type { FamilyCheckItem } from '../../src/domain/symptoms/report.ts';
import { familyCheckPageWords } from '../../src/i18n/family-check.ts';
import { expect } from './journey.ts';
import { course, seed } from './seed.ts';

export const words = familyCheckPageWords.ja;
export const PATH = '/symptoms/family-check';
export const FIRST_ON = '2026-11-24';

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const at = (page: Page, time: string) => page.clock.setSystemTime(time);

export function baseline(
  day: string,
  missed: FamilyCheckItem[] = [],
  text = 'いつもの文',
): FamilyCheckSample {
  const sentence = { kind: 'typed', text } as const;
  return { id: day, at: `${day}T10:00:00+09:00`, kind: 'baseline', missed, sentence };
}

/** Two days before the first infusion; the clock of the page goes on by itself. */
export async function begin(page: Page, time: string, samples: FamilyCheckSample[] = []): Promise<void> {
  await page.clock.install({ time });
  await seed(page, { infusions: course(FIRST_ON, 0) });
  await page.evaluate(async (rows) => {
    const opening = indexedDB.open('temoto');
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const writing = opening.result.transaction('samples', 'readwrite');
    for (const row of rows) writing.objectStore('samples').put(row);
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    opening.result.close();
  }, samples);
}

export async function write(page: Page, text = '朝ごはんに、みそ汁をのみました'): Promise<void> {
  await page.getByRole('radio', { name: words.sentence.typed }).click();
  await page.getByLabel(words.sentence.field).fill(text);
  await press(page, words.sentence.written);
}

/** Answers every item from the one on the screen to the last. */
export async function answerAll(page: Page, missed: readonly FamilyCheckItem[] = []): Promise<void> {
  for (const item of FAMILY_CHECK_ITEMS) {
    await expect(heading(page)).toHaveText(familyCheck[item].ask);
    if (item === 'sentence') await write(page);
    await press(page, missed.includes(item) ? words.didNot : words.did);
  }
}

/** What the browser has on disk of the round that goes on. */
export function draft(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('temoto');
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const reading = opening.result.transaction('drafts').objectStore('drafts').get('family-check-check');
    await new Promise((done) => {
      reading.onsuccess = done;
    });
    opening.result.close();
    return JSON.stringify(reading.result ?? null);
  });
}
