// Lighthouse on a phone's profile: the median of five runs after one to warm up, on Today and on the call page.

import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { expect, test } from '../e2e/journey.ts';
import { provideBrowser } from '../support/browsers.ts';
import { CHROMIUM_ARGS } from '../support/chromium-args.ts';
import { freePort } from '../support/temoto-server.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Record<(typeof CATEGORIES)[number], number>;
type Run = { scores: Scores; benchmarkIndex: number };

const RUNS = 5;

/** Lighthouse slows a desktop down to a phone; below this index it warns that the machine is slower than that desktop. */
const DESKTOP_INDEX = 1000;
const DESKTOP_SLOWDOWN = 4;

// Two at once would measure each other.
test.describe.configure({ mode: 'serial' });

for (const path of ['/', '/call']) {
  test(`${path} has full marks for access, practices and findability, and is fast`, async ({ server }) => {
    test.setTimeout(400_000);
    const { executablePath, env } = provideBrowser('chromium');
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath,
      env: { ...process.env, ...env },
      args: [...CHROMIUM_ARGS, `--remote-debugging-port=${port}`],
    });
    try {
      const url = `${server.url}${path}`;
      const { benchmarkIndex } = await measure(url, port, DESKTOP_SLOWDOWN);
      const slowdown = slowdownFor(benchmarkIndex);
      const runs: Scores[] = [];
      for (let run = 0; run < RUNS; run++) runs.push((await measure(url, port, slowdown)).scores);
      const median = medianOf(runs);
      console.warn(`Lighthouse ${path}: ${JSON.stringify({ ...median, benchmarkIndex, slowdown })}`);
      expect(median.accessibility).toBe(100);
      expect(median['best-practices']).toBe(100);
      expect(median.seo).toBe(100);
      // A floor, not the budget of 100, which the first start misses: docs/measurements.md says what it takes there.
      expect(median.performance).toBeGreaterThanOrEqual(70);
    } finally {
      await browser.close();
    }
  });
}

/** The phone is the same phone on every machine: one that is slow itself is slowed down less. */
function slowdownFor(benchmarkIndex: number): number {
  const share = Math.min(1, benchmarkIndex / DESKTOP_INDEX);
  return Math.max(1, Math.round(DESKTOP_SLOWDOWN * share * 10) / 10);
}

async function measure(url: string, port: number, cpuSlowdownMultiplier: number): Promise<Run> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    throttling: { cpuSlowdownMultiplier },
  });
  if (!result) throw new Error('Lighthouse gave no result');
  const { categories, environment } = result.lhr;
  const score = (name: keyof Scores) => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    benchmarkIndex: Math.round(environment.benchmarkIndex),
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
