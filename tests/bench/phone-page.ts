// A phone of some years ago: Chromium with a small screen and a processor slowed down four times.
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { provideBrowser } from '../support/browsers.ts';
import { CHROMIUM_ARGS } from '../support/chromium-args.ts';

const CPU_SLOW_DOWN = 4;

export function openBrowser(): Promise<Browser> {
  const { executablePath, env } = provideBrowser('chromium');
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: CHROMIUM_ARGS,
  });
}

export function openContext(browser: Browser, baseURL: string): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    baseURL,
  });
}

export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOW_DOWN });
}
