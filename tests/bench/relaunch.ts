// Offline, the app started again: from the navigation to a painted call link, against a plain page from the simplest worker.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from '@playwright/test';
import { offlineReady } from '../e2e/pages.ts';
import { course, seed } from '../e2e/seed.ts';
import { startTemoto } from '../support/temoto-server.ts';
import { atMost, median, type Part } from './figures.ts';
import { openBrowser, openContext, slowDown } from './phone-page.ts';

const MOST = 1.3;

const PLAIN_PAGE = `<!doctype html><html lang="ja"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>call</title>
<h1>call</h1><p><a href="/call">call</a></p>
<script>navigator.serviceWorker.register('/worker.js')</script>`;
const PLAIN_WORKER = `
addEventListener('install', (event) => event.waitUntil(caches.open('page').then((cache) => cache.add('/'))));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request)));`;

export const relaunch: Part = {
  name: 'relaunch',
  async run({ rounds }) {
    const browser = await openBrowser();
    const temoto = await startTemoto();
    const plain = await servePlain();
    try {
      const contexts = {
        temoto: await prepared(await openContext(browser, temoto.url), true),
        plain: await prepared(await openContext(browser, plain.url), false),
      };
      await Promise.all([temoto.kill(), plain.close()]);
      const took = { temoto: [] as number[], plain: [] as number[] };
      for (let round = 0; round < rounds; round++) {
        const turn = round % 2 === 0 ? (['temoto', 'plain'] as const) : (['plain', 'temoto'] as const);
        for (const name of turn) took[name].push(await launched(contexts[name]));
      }
      const [app, page] = [median(took.temoto), median(took.plain)];
      return [
        { name: 'offline relaunch to a painted call link', value: `${app.toFixed(0)} ms` },
        { name: 'a plain page from the simplest worker', value: `${page.toFixed(0)} ms` },
        atMost('offline relaunch against the plain page', app / page, MOST),
      ];
    } finally {
      await browser.close();
      await temoto.remove();
    }
  },
};

/** After one visit: the worker answers, and the person is set up. */
async function prepared(context: BrowserContext, isApp: boolean): Promise<BrowserContext> {
  const page = await context.newPage();
  if (isApp) await seed(page, { infusions: course('2026-11-14', 2) });
  else await page.goto('/');
  await offlineReady(page);
  await page.close();
  await context.addInitScript(watchLink);
  return context;
}

/** As after the phone has forgotten the app: no page, no running worker. */
async function launched(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await slowDown(page);
  await page.goto('/', { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => document.documentElement?.dataset.took);
  const took = Number(await handle.jsonValue());
  await page.close();
  return took;
}

/** Runs in the page: milliseconds since the navigation when a link to the call page has a size and is painted. */
function watchLink(): void {
  const look = () => {
    const link = document.querySelector<HTMLElement>('a[href="/call"]');
    if (!link || link.getBoundingClientRect().height === 0) return void requestAnimationFrame(look);
    requestAnimationFrame(() => {
      document.documentElement.dataset.took = String(performance.now());
    });
  };
  requestAnimationFrame(look);
}

async function servePlain(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const isWorker = request.url === '/worker.js';
    response.setHeader('Content-Type', isWorker ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isWorker ? PLAIN_WORKER : PLAIN_PAGE);
  });
  await new Promise<void>((done) => server.listen(0, () => done()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
