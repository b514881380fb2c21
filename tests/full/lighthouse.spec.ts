// Lighthouse on a phone's profile: the median of three runs after one to warm up, on Today and on the call page.

import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { expect, test } from '../e2e/journey.ts';
import { provideBrowser } from '../support/browsers.ts';
import { freePort } from '../support/temoto-server.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Record<(typeof CATEGORIES)[number], number>;

const RUNS = 3;

// Two at once would measure each other.
test.describe.configure({ mode: 'serial' });

for (const path of ['/', '/call']) {
  test(`${path} has full marks for access, practices and findability, and is fast`, async ({ server }) => {
    test.setTimeout(300_000);
    const { executablePath, env } = provideBrowser('chromium');
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath,
      env: { ...process.env, ...env },
      args: ['--no-sandbox', `--remote-debugging-port=${port}`],
    });
    try {
      const runs: Scores[] = [];
      for (let run = 0; run <= RUNS; run++) runs.push(await scores(`${server.url}${path}`, port));
      const median = medianOf(runs.slice(1));
      console.warn(`Lighthouse ${path}: ${JSON.stringify(median)}`);
      expect(median.accessibility).toBe(100);
      expect(median['best-practices']).toBe(100);
      expect(median.seo).toBe(100);
      // A floor, not the budget of 100: on two shared cores the first start measured 87 and the call page 99.
      expect(median.performance).toBeGreaterThanOrEqual(70);
    } finally {
      await browser.close();
    }
  });
}

async function scores(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  if (!result) throw new Error('Lighthouse gave no result');
  const { categories } = result.lhr;
  const score = (name: keyof Scores) => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}

function medianOf(runs: readonly Scores[]): Scores {
  const middle = (name: keyof Scores) =>
    runs.map((run) => run[name]).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    'best-practices': middle('best-practices'),
    seo: middle('seo'),
  };
}
