// How long the log takes from the navigation to its first entry, with 100 and with 10,000 reports, in turns in one run.
import type { Browser, Page } from '@playwright/test';
import { offlineReady } from '../e2e/pages.ts';
import { course, seed } from '../e2e/seed.ts';
import { manyReports, storeLog } from '../support/log-rows.ts';
import { startTemoto } from '../support/temoto-server.ts';
import { atMost, type Figure, median, type Part } from './figures.ts';
import { openBrowser, openContext, slowDown } from './phone-page.ts';

const SIZES = [100, 10_000] as const;
const CHECKS_A_DAY = 9;
/** As fast, and room for what a machine that does other work adds. */
const MOST = 1.25;

/** The first rows, and the chart with its readings. */
const MARKS = { entries: '.log-timeline article', chart: '.chart .chart-point' } as const;
type Mark = keyof typeof MARKS;
const MARK_NAMES = Object.keys(MARKS) as Mark[];

export const log: Part = {
  name: 'log',
  async run({ rounds }) {
    const browser = await openBrowser();
    const server = await startTemoto();
    try {
      const pages = new Map<number, Page>();
      for (const size of SIZES) pages.set(size, await prepared(browser, server.url, size));
      const times = new Map<number, Record<Mark, number[]>>(
        SIZES.map((size) => [size, { entries: [], chart: [] }]),
      );
      for (let round = 0; round < rounds; round++) {
        // The one that goes second must not always be the same.
        for (const [size, page] of round % 2 === 0 ? [...pages] : [...pages].reverse()) {
          const took = await opened(page);
          for (const mark of MARK_NAMES) times.get(size)?.[mark].push(took[mark]);
        }
      }
      return MARK_NAMES.flatMap((mark): Figure[] => {
        const [few = 0, many = 0] = SIZES.map((size) => median(times.get(size)?.[mark] ?? []));
        return [
          {
            name: `log, ${mark} shown, ${SIZES.join(' and ')} reports`,
            value: `${few.toFixed(0)} ms, ${many.toFixed(0)} ms`,
          },
          atMost(`log, ${mark} with ${SIZES[1]} reports against ${SIZES[0]}`, many / few, MOST),
        ];
      });
    } finally {
      await browser.close();
      await server.remove();
    }
  },
};

async function prepared(browser: Browser, url: string, size: number): Promise<Page> {
  const context = await openContext(browser, url);
  const page = await context.newPage();
  await seed(page, { infusions: course('2026-11-14', 2) });
  await storeLog(page, { reports: manyReports(size, new Date(), CHECKS_A_DAY) });
  await offlineReady(page);
  await context.addInitScript(watchMarks, MARKS);
  await slowDown(page);
  await opened(page);
  return page;
}

async function opened(page: Page): Promise<Record<Mark, number>> {
  await page.goto('/symptoms');
  const handle = await page.waitForFunction(() => {
    const { took } = document.documentElement.dataset;
    return took === undefined ? undefined : (JSON.parse(took) as Record<'entries' | 'chart', number>);
  });
  const took = await handle.jsonValue();
  if (!took) throw new Error('The log did not open');
  return took;
}

/** Runs in the page: the milliseconds since the navigation when the last of the marks is there and painted. */
function watchMarks(marks: Record<string, string>): void {
  const took: Record<string, number> = {};
  const observer = new MutationObserver(() => {
    for (const [name, selector] of Object.entries(marks)) {
      if (took[name] !== undefined || !document.querySelector(selector)) continue;
      took[name] = Number.NaN;
      requestAnimationFrame(() => {
        took[name] = performance.now();
        if (Object.keys(marks).some((each) => !(took[each] !== undefined && took[each] >= 0))) return;
        observer.disconnect();
        document.documentElement.dataset.took = JSON.stringify(took);
      });
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}
