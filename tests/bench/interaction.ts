// From a press to the next paint on the ways that people take most, with the processor slowed down four times; no layout shift.
import type { Page } from '@playwright/test';
import { symptomWords } from '../../src/i18n/symptoms.ts';
import { offlineReady } from '../e2e/pages.ts';
import { course, seed } from '../e2e/seed.ts';
import { startTemoto } from '../support/temoto-server.ts';
import { type Figure, median, type Part } from './figures.ts';
import { openBrowser, openContext, slowDown } from './phone-page.ts';

const MOST_MS = 100;

const words = symptomWords.ja;

/** Each begins on the page where the one before has ended. */
const PRESSES: readonly { name: string; press(page: Page): Promise<void> }[] = [
  { name: 'Today to the log', press: (page) => page.locator('.bar a[href="/symptoms"]').click() },
  { name: 'the log to the handbook', press: (page) => page.locator('.bar a[href="/handbook"]').click() },
  { name: 'the handbook to the dates', press: (page) => page.locator('.bar a[href="/infusions"]').click() },
  { name: 'the dates to Today', press: (page) => page.locator('.bar a[href="/"]').click() },
  { name: 'Today to a report', press: (page) => page.locator('a[href^="/symptoms/new"]').first().click() },
  {
    name: 'none of the signs of danger',
    press: (page) => page.getByRole('button', { name: words.danger.none }).click(),
  },
  {
    name: 'a digit of the temperature',
    press: (page) => page.getByLabel(words.temperature.label).press('3'),
  },
];

type Seen = { pressMs: number; shift: number };

export const interaction: Part = {
  name: 'interaction',
  async run({ rounds }) {
    const browser = await openBrowser();
    const temoto = await startTemoto();
    try {
      const context = await openContext(browser, temoto.url);
      const page = await context.newPage();
      await seed(page, { infusions: course('2026-11-14', 2) });
      await offlineReady(page);
      await context.addInitScript(watchPaints);
      await slowDown(page);
      const seen = new Map<string, Seen[]>(PRESSES.map(({ name }) => [name, []]));
      for (let round = 0; round < rounds; round++) {
        await page.goto('/');
        await settled(page);
        await taken(page);
        for (const { name, press } of PRESSES) {
          await press(page);
          await settled(page);
          seen.get(name)?.push(await taken(page));
        }
      }
      return [...seen].flatMap(([name, values]): Figure[] => {
        const [press, shift] = [
          median(values.map(({ pressMs }) => pressMs)),
          median(values.map((one) => one.shift)),
        ];
        return [
          {
            name: `press to paint, ${name}`,
            value: `${press.toFixed(0)} ms`,
            budget: { text: `at most ${MOST_MS} ms`, isKept: press <= MOST_MS },
          },
          {
            name: `layout shift, ${name}`,
            value: shift.toFixed(3),
            budget: { text: 'none', isKept: shift === 0 },
          },
        ];
      });
    } finally {
      await browser.close();
      await temoto.remove();
    }
  },
};

/** The page is quiet: its fonts are there and nothing has changed for a while. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { watched } = window as unknown as { watched: { changedAt: number } };
    return performance.now() - watched.changedAt > 400;
  });
}

async function taken(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const { watched } = window as unknown as { watched: Seen };
    const { pressMs, shift } = watched;
    watched.pressMs = 0;
    watched.shift = 0;
    return { pressMs, shift };
  });
}

/** Runs in the page: the longest press, the sum of unexpected shifts, and when the document last changed. */
function watchPaints(): void {
  const watched = { pressMs: 0, shift: 0, changedAt: performance.now() };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      if (entry.interactionId) watched.pressMs = Math.max(watched.pressMs, entry.duration);
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) watched.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver(() => {
    watched.changedAt = performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}
