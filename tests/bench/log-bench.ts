// How long the log takes from the navigation to its first entry, with 100 and with 10,000 reports, in turns in one run.
// Needs `npm run build` before it; then `node tests/bench/log-bench.ts`, or with a number of rounds.
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { offlineReady } from '../e2e/pages.ts';
import { course, seed } from '../e2e/seed.ts';
import { provideBrowser } from '../support/browsers.ts';
import { manyReports, storeLog } from '../support/log-rows.ts';
import { startTemoto } from '../support/temoto-server.ts';

const SIZES = [100, 10_000] as const;
const ROUNDS = Number(process.argv[2] ?? 11);
/** As a phone of some years ago. */
const CPU_SLOW_DOWN = 4;
const CHECKS_A_DAY = 9;

/** The first rows, and the chart with its readings. */
const MARKS = { entries: '.log-timeline article', chart: '.chart .chart-point' } as const;
type Mark = keyof typeof MARKS;

const { executablePath, env } = provideBrowser('chromium');
const server = await startTemoto();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const pages = new Map<number, Page>();
  for (const size of SIZES) pages.set(size, await prepared(size));
  const times = new Map(SIZES.map((size) => [size, { entries: [] as number[], chart: [] as number[] }]));
  for (let round = 0; round < ROUNDS; round++) {
    // The one that goes second must not always be the same.
    const turn = round % 2 === 0 ? [...pages] : [...pages].reverse();
    for (const [size, page] of turn) {
      const took = await opened(page);
      for (const mark of Object.keys(MARKS) as Mark[]) times.get(size as 100)?.[mark].push(took[mark]);
    }
  }
  for (const mark of Object.keys(MARKS) as Mark[]) {
    for (const [name, of] of [
      ['median', median],
      ['fastest', fastest],
    ] as const) {
      const [few = 0, many = 0] = SIZES.map((size) => of(times.get(size)?.[mark] ?? []));
      const ratio = (many / few).toFixed(2);
      console.log(
        `${mark}, ${name} of ${ROUNDS}: ${few.toFixed(0)} ms with ${SIZES[0]} reports, ${many.toFixed(0)} ms with ${SIZES[1]}, ratio ${ratio}`,
      );
    }
  }
} finally {
  await browser.close();
  await server.remove();
}

async function prepared(size: number): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    baseURL: server.url,
  });
  const page = await context.newPage();
  await seed(page, { infusions: course('2026-11-14', 2) });
  await storeLog(page, { reports: manyReports(size, new Date(), CHECKS_A_DAY) });
  await offlineReady(page);
  await context.addInitScript(watchMarks, MARKS);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOW_DOWN });
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

function fastest(values: readonly number[]): number {
  return Math.min(...values);
}

function median(values: readonly number[]): number {
  const inOrder = [...values].sort((one, other) => one - other);
  return inOrder[Math.floor(inOrder.length / 2)] ?? Number.NaN;
}
