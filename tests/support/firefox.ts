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
    // A tap lets the worker show a window for a second; a machine that is busy with other tests needs longer to hear of it.
    'dom.serviceWorkers.disable_open_click_delay': 20_000,
    // A driven Firefox treats every window as focused, and then none comes to the front.
    'focusmanager.testmode': false,
    // A lost connection is taken up again at once.
    'dom.push.retryBaseInterval': 200,
  };
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Its own windows can then be reached too: notifications are shown in one.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...env, TZ: zone },
    extraPrefsFirefox: { 'intl.accept_languages': 'ja', ...push },
  });
}

/** What puppeteer keeps to itself: commands of the protocol as they are. */
type Protocol = {
  connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
};

/** Presses the notification that is shown, as a person would: in Firefox's own window. */
export async function tapNotification(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as Protocol;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const alert = contexts.find(({ url }) => url.endsWith('/alert.xhtml'));
  if (!alert) throw new Error('Firefox shows no notification');
  await connection.send('script.evaluate', {
    expression: `document.getElementById('alertBox').dispatchEvent(new MouseEvent('click', { bubbles: true }))`,
    target: { context: alert.context },
    awaitPromise: true,
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
