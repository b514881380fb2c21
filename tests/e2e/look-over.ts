// Looks a state over: nothing wider than the screen at three widths, nothing that axe finds at a phone's.
import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';

/** What is wrong is written into `found`, under the name of the state. */
export function lookOver(page: Page, found: Record<string, string[]>): (state: string) => Promise<void> {
  return async (state) => {
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (excess > 0) found[`${state} at ${width}`] = [`${excess} px too wide`];
    }
    await page.setViewportSize({ width: 390, height: 844 });
    const findings = await axeFindings(page);
    if (findings.length > 0) found[state] = findings;
  };
}
