// What axe finds on the page as it stands, with text contrast and target size at the stricter level.
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const OPTIONS = {
  resultTypes: ['violations'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
} satisfies axe.RunOptions;

export async function axeFindings(page: Page): Promise<string[]> {
  // Half a megabyte of script, and everything that is right as well, take longer on the way than the looking: it goes in once, only what is wrong comes out.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
  }, OPTIONS);
}
