// What several journeys do on the same pages, by the words that people see.
import { expect, type Page } from '@playwright/test';
import { contactWords } from '../../src/i18n/contact.ts';

const contact = contactWords.ja;

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
export async function saveNumbers(page: Page, { always, day, hospital }: Numbers): Promise<void> {
  await page.goto('/contact');
  await offlineReady(page);
  if (always !== undefined) await page.getByLabel(contact.always).fill(always);
  if (day !== undefined) await page.getByLabel(contact.day, { exact: true }).fill(day);
  if (hospital !== undefined) await page.getByLabel(contact.hospital, { exact: true }).fill(hospital);
  await page.getByRole('button', { name: contact.save }).click();
  await expect(page.getByText(contact.saved, { exact: true })).toBeVisible();
}

/** The link on the card of the number for this hour. */
export const firstNumber = (page: Page) => page.locator('.call-card a.call');
