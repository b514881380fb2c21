// What several journeys do on the same pages, by the words that people see.
import { expect, type Page } from '@playwright/test';
import { contactWords } from '../../src/i18n/contact.ts';

const contact = contactWords.ja;

/** Every address of the app and the heading a set-up person sees there. */
export const PAGES = [
  {
    path: '/',
    heading: /^(?:おはようございます|こんにちは|こんばんは|今日|Good morning|Hello|Good evening|Today)$/,
  },
  { path: '/contact', heading: /^(?:緊急連絡先|Emergency contact)$/ },
  { path: '/symptoms', heading: /^(?:記録|Log)$/ },
  { path: '/symptoms/new', heading: /次のどれかがありますか|any of these there now/ },
  { path: '/symptoms/share', heading: /^(?:記録を渡す|Hand over the log)$/ },
  {
    path: '/symptoms/family-check',
    heading: /^(?:家族から見て「何かおかしい」|The family feels that something is wrong)$/,
  },
  { path: '/profile', heading: /^(?:わたしのこと|About me)$/ },
  { path: '/infusions', heading: /^(?:予定|Dates)$/ },
  { path: '/visits', heading: /^(?:来院時の確認|Visit checks?)$/ },
  { path: '/handbook', heading: /^(?:ハンドブック|Handbook)$/ },
  { path: '/handbook/when-to-call', heading: /^(?:電話するとき|When to call)$/ },
  { path: '/settings', heading: /^(?:設定|Settings)$/ },
  { path: '/call', heading: /^(?:病院に電話する|Phone the hospital)$/ },
  { path: '/not-a-page', heading: /^(?:このページは見つかりません|This page does not exist)$/ },
] as const;

/** Opens an address and waits for its page: the document before the script has a heading of its own. */
export async function open(page: Page, { path, heading }: { path: string; heading: RegExp }): Promise<void> {
  await page.goto(path);
  await arrived(page, { path, heading });
}

/** Waits for the page of an address that was led to. */
export async function arrived(
  page: Page,
  { path, heading }: { path: string; heading: RegExp },
): Promise<void> {
  // Invisible marks in a heading only say where a line may break.
  const read = async () =>
    (await page.getByRole('heading', { level: 1 }).first().textContent())?.replaceAll('\u200b', '');
  await expect.poll(read, path).toMatch(heading);
}

/** Resolves when the worker answers for this page, so that the network may go away. */
export async function offlineReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
  });
}

export type Numbers = { always?: string; day?: string; hospital?: string };

/** Types the numbers on the contact page and waits until the page says that they are kept. */
export async function saveNumbers(page: Page, numbers: Numbers): Promise<void> {
  await page.goto('/contact');
  await offlineReady(page);
  await typeNumbers(page, numbers);
  await expect(page.getByText(contact.saved, { exact: true })).toBeVisible();
}

/** Types and presses; what comes of it is the journey's own question. */
export async function typeNumbers(page: Page, { always, day, hospital }: Numbers): Promise<void> {
  if (always !== undefined) await page.getByLabel(contact.always).fill(always);
  if (day !== undefined) await page.getByLabel(contact.day, { exact: true }).fill(day);
  if (hospital !== undefined) await page.getByLabel(contact.hospital, { exact: true }).fill(hospital);
  await page.getByRole('button', { name: contact.save }).click();
}

/** The link on the card of the number for this hour. */
export const firstNumber = (page: Page) => page.locator('.call-card a.call');
