// What several journeys do on the same pages, by the words that people see.
import { expect, type Page } from '@playwright/test';
import { contactWords } from '../../src/i18n/contact.ts';

const contact = contactWords.ja;

/** Every address of the app and the heading a set-up person sees there. */
export const PAGES = [
  { path: '/', heading: /^(?:おはようございます|こんにちは|こんばんは|今日)$/ },
  { path: '/contact', heading: /^緊急連絡先$/ },
  { path: '/symptoms', heading: /^記録$/ },
  { path: '/symptoms/new', heading: /./ },
  { path: '/infusions', heading: /^予定$/ },
  { path: '/visits', heading: /確認/ },
  { path: '/handbook', heading: /^ハンドブック$/ },
  { path: '/handbook/when-to-call', heading: /^電話するとき$/ },
  { path: '/settings', heading: /^設定$/ },
  { path: '/call', heading: /^病院に電話する$/ },
] as const;

/** The heading as read: without the invisible marks that only say where a line may break. */
export async function headingOf(page: Page): Promise<string> {
  const text = await page.getByRole('heading', { level: 1 }).first().textContent();
  return text?.replaceAll('\u200b', '') ?? '';
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
