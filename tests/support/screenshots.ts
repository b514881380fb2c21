// Takes the pictures of the README and of every main page from the built app, with invented names and numbers.
// Needs `npm run build` before it; `npm run screenshots -- folder` also writes each page in both themes and languages there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { course, seed } from '../e2e/seed.ts';
import { arrange, STATES } from '../e2e/states.ts';
import { provideBrowser } from './browsers.ts';
import { CHROMIUM_ARGS } from './chromium-args.ts';
import { manyReports, storeLog } from './log-rows.ts';
import { startTemoto } from './temoto-server.ts';

const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  locale: 'ja-JP',
  timezoneId: 'Asia/Tokyo',
};
/** A Monday that is a holiday, at a quarter past two in the morning. */
const NIGHT = new Date('2026-11-23T02:14:00+09:00');
const PATHS = [
  '/',
  '/call',
  '/contact',
  '/profile',
  '/symptoms',
  '/symptoms/family-check',
  '/symptoms/share',
  '/symptoms/print',
  '/infusions',
  '/visits',
  '/settings',
  '/handbook',
];
const CHAPTERS = ['/handbook/cytokine-release', '/handbook/when-to-call', '/handbook/treatment'];

const folder = process.argv[2];
const { executablePath, env } = provideBrowser('chromium');
const server = await startTemoto();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: CHROMIUM_ARGS,
});
try {
  await overview(browser);
  if (folder) await everyPage(browser, folder);
} finally {
  await browser.close();
  await server.remove();
}

async function setUp(options: BrowserContextOptions, locale: 'ja' | 'en' = 'ja'): Promise<Page> {
  const context = await browser.newContext({ ...PHONE, ...options, baseURL: server.url });
  const page = await context.newPage();
  await page.clock.setFixedTime(NIGHT);
  await seed(page, { settings: { locale }, infusions: course('2026-11-21') });
  await page.goto('/contact');
  const type = (name: string, value: string) => page.locator(`[name="${name}"]`).fill(value);
  await type('always', '03-5550-0199');
  await type('day', '03-5550-0123');
  await type('from', '09:00');
  await type('to', '17:00');
  await type('hospital', 'みなと総合病院');
  await type('department', '血液内科');
  await type('doctor', '佐藤');
  await page.locator('form button[type="submit"]').click();
  await page.locator('form [role="status"] strong').waitFor();
  return page;
}

async function overview(browser: Browser): Promise<void> {
  const page = await setUp({ deviceScaleFactor: 2 });
  const pictures: string[] = [];
  const take = async () => pictures.push((await page.screenshot()).toString('base64'));
  await page.goto('/');
  await page.getByRole('link', { name: '体調を記録' }).waitFor();
  await take();
  await page.goto('/call');
  await take();
  await page.goto('/symptoms/new');
  await page.getByRole('button', { name: 'どれもない' }).click();
  await page.getByRole('textbox').first().fill('38.2');
  await page.getByRole('button', { name: '今すぐ電話' }).click();
  await page.getByRole('heading', { level: 1, name: '今すぐ病院へ電話' }).waitFor();
  await take();
  await page.goto('/handbook/cytokine-release');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await take();
  await page.context().close();

  const sheet = await browser.newPage({ viewport: { width: 1640, height: 900 } });
  const images = pictures.map((data) => `<img src="data:image/png;base64,${data}">`).join('');
  await sheet.setContent(
    `<style>body{margin:0;padding:20px;display:flex;gap:16px;background:#d8d0c2}
     img{width:388px;border-radius:24px;border:1px solid #b9b0a0}</style>${images}`,
  );
  mkdirSync('docs/screenshots', { recursive: true });
  await sheet.screenshot({ path: 'docs/screenshots/overview.png' });
}

async function everyPage(_: Browser, into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  for (const locale of ['ja', 'en'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await setUp({ colorScheme }, locale);
      await storeLog(page, { reports: manyReports(60, NIGHT, 3) });
      for (const path of [...PATHS, ...CHAPTERS, '/symptoms/new', '/symptoms/new?by=family']) {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        const name = `${locale}-${colorScheme}${path.replaceAll('/', '-')}.png`;
        writeFileSync(join(into, name), await page.screenshot({ fullPage: true }));
      }
      if (locale === 'ja') await everyState(page, join(into, `state-${colorScheme}`));
      await page.context().close();
    }
  }
}

/** Asked, refused, failed, half way: the looks that a page has beside its first. */
async function everyState(page: Page, prefix: string): Promise<void> {
  for (const [index, state] of STATES.entries()) {
    await arrange(page, state);
    const name = `${prefix}-${index + 1}-${state.name.replaceAll(/[^a-z]+/gi, '-')}.png`;
    writeFileSync(name, await page.screenshot({ fullPage: true }));
  }
}
