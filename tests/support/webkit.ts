// WebKitGTK's small browser, driven by its own WebDriver over plain fetch on a screen that exists in memory only.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { EnginePage } from './engine-page.ts';
import { freePort } from './temoto-server.ts';

const BROWSERS = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);
/** WebDriver's name for "this is an element". */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** WebDriver's code of the key. */
const ENTER = '\uE007';

/** A command that the browser never answers. */
const COMMAND_MS = 20_000;

export async function openWebKit(): Promise<EnginePage> {
  const binary = BROWSERS.find((path) => existsSync(path));
  if (!binary) throw new Error('Please install webkit2gtk-driver and xvfb: WebKit’s browser is not here.');
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '800x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = `:${await firstLine(screen.stdio[3] as Readable)}`;
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      TZ: 'Asia/Tokyo',
      // It then asks for no language, and gets the app's first; a real one would have to be installed.
      LANG: 'C.UTF-8',
    },
    stdio: 'ignore',
  });
  const send = sender(`http://127.0.0.1:${port}`);
  await send('GET', '/status', undefined, 100);
  const { sessionId } = (await send('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        // A page counts by what it shows: WebKit can wait for ever for the last of its files once the server is gone.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  const find = async (selector: string) => {
    const found = await send('POST', `${session}/element`, { using: 'css selector', value: selector });
    return `${session}/element/${(found as Record<string, string>)[ELEMENT]}`;
  };
  const evaluate = (script: string) => send('POST', `${session}/execute/sync`, { script, args: [] });
  return {
    goto: async (url) => void (await send('POST', `${session}/url`, { url })),
    text: async () => String(await evaluate('return document.body.textContent')),
    enter: async (selector, text) =>
      void (await send('POST', `${await find(selector)}/value`, { text: `${text}${ENTER}` })),
    hasWorker: async () => (await evaluate('return navigator.serviceWorker.controller !== null')) === true,
    async close() {
      await send('DELETE', session);
      await Promise.all([ended(driver), ended(screen)]);
    },
  };
}

/** `tries` more than one: the driver is still coming up. */
function sender(origin: string) {
  return async (method: string, path: string, body?: unknown, tries = 1): Promise<unknown> => {
    for (let left = tries; ; left--) {
      try {
        const sent = body === undefined ? {} : { body: JSON.stringify(body) };
        const signal = AbortSignal.timeout(COMMAND_MS);
        const answer = await fetch(`${origin}${path}`, { method, signal, ...sent });
        const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
        if (!answer.ok) throw new Error(`WebKit: ${path}: ${value.error} ${value.message}`);
        return value;
      } catch (error) {
        if (left <= 1)
          throw new Error(`WebKit: ${method} ${path} ${JSON.stringify(body) ?? ''}`, { cause: error });
        await new Promise((next) => setTimeout(next, 50));
      }
    }
  };
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((done) => stream.once('data', (chunk) => done(String(chunk).trim())));
}

function ended(child: ChildProcess): Promise<unknown> {
  const end = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  return end;
}
