// The log for everyone: no finding of axe in any of its states, nothing too wide, in both languages and themes.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { logWords } from '../../src/i18n/log.ts';
import { expect, test } from './journey.ts';
import { openLog } from './log-person.ts';

const STATES = [
  '/symptoms',
  '/symptoms?range=all&fever=1',
  '/symptoms?month=2026-10&by=family&signs=1',
  '/symptoms/print?range=cycle',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['ja', 'en'] as const) {
    test(`axe finds nothing in any state (${colorScheme}, ${locale})`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme });
      await openLog(page, '/symptoms', { locale });
      for (const state of STATES) {
        await page.goto(state);
        await page.locator('.log-temperatures, .print-sheet').first().waitFor();
        await page.locator('details').evaluateAll((all) => {
          for (const each of all) (each as HTMLDetailsElement).open = true;
        });
        const change = page.getByRole('button', { name: logWords[locale].change }).first();
        if (await change.isVisible()) await change.click();
        expect(await findings(page), state).toEqual([]);
      }
    });
  }
}

for (const { width, textSize } of [
  { width: 320, textSize: 1 },
  { width: 390, textSize: 5 },
] as const) {
  test(`nothing is wider than ${width} pixels with text size ${textSize}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const locale of ['ja', 'en'] as const) {
      await openLog(page, '/symptoms', { locale, textSize });
      for (const state of STATES) {
        await page.goto(state);
        await page.locator('.log-temperatures, .print-sheet').first().waitFor();
        await page.locator('details').evaluateAll((all) => {
          for (const each of all) (each as HTMLDetailsElement).open = true;
        });
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(excess, `${locale} ${state}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

async function findings(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}
