// A real Firefox, driven over WebDriver BiDi; its push service can be one of our own.
import { type Browser, launch } from 'puppeteer-core';
import { provideBrowser } from './browsers.ts';
import type { EnginePage } from './engine-page.ts';

export type FirefoxOptions = {
  /** IANA name of the zone in which its clock stands. */
  zone?: string;
  /** Address of the push service, over a plain web socket. */
  pushUrl?: string;
};

export function launchFirefox({ zone = 'Asia/Tokyo', pushUrl }: FirefoxOptions): Promise<Browser> {
  const { executablePath, env } = provideBrowser('firefox');
  const push = pushUrl && {
    'dom.push.serverURL': pushUrl,
    'dom.push.testing.allowInsecureServerURL': true,
    'dom.push.connection.enabled': true,
    'permissions.default.desktop-notification': 1,
    'dom.webnotifications.requireuserinteraction': false,
    // Without a desktop there is no notification daemon; Firefox then shows them itself.
    'alerts.useSystemBackend': false,
  };
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, ...env, TZ: zone },
    extraPrefsFirefox: { 'intl.accept_languages': 'ja', ...push },
  });
}

export async function openFirefox(): Promise<EnginePage> {
  const browser = await launchFirefox({});
  const page = await browser.newPage();
  return {
    goto: async (url) => void (await page.goto(url)),
    text: () => page.evaluate(() => document.body.textContent ?? ''),
    enter: (selector, text) => page.type(selector, `${text}\n`),
    hasWorker: () => page.evaluate(() => navigator.serviceWorker.controller !== null),
    close: () => browser.close(),
  };
}
