// A tap on the number for this hour, on a machine without a phone.
import type { Page } from '@playwright/test';
import { firstNumber } from './pages.ts';

/** The tap counts, the dialling goes nowhere. */
export async function tapFirstNumber(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a[href^="tel:"]')) event.preventDefault();
    });
  });
  await firstNumber(page).click();
}
