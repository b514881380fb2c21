// What every journey starts from: a running server, and a page on which nothing may break the rules of the house.
import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type ChromiumProcess, chromiumProcess } from '../support/chromium-process.ts';
import { startTemoto, type TemotoServer } from '../support/temoto-server.ts';

type ForOneTest = {
  /** Breaches of the content security policy or of Trusted Types, and errors that nobody caught; empty at the end. */
  breaches: string[];
  /** A browser that can be killed and started again; not the one of `page`. */
  phone: ChromiumProcess;
};

export const test = base.extend<ForOneTest, { server: TemotoServer }>({
  server: [
    async ({ browserName: _ }, use) => {
      const server = await startTemoto();
      await use(server);
      await server.remove();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  breaches: [
    async ({ context }, use) => {
      const breaches: string[] = [];
      await watch(context, breaches);
      await use(breaches);
      expect(breaches).toEqual([]);
    },
    { auto: true },
  ],
  phone: async ({ breaches }, use) => {
    const phone = chromiumProcess((context) => watch(context, breaches));
    await use(phone);
    await phone.remove();
  },
});

/** For journeys that kill the server: one of their own at an address of its own. */
export const testWithOwnServer = test.extend<{ own: TemotoServer }>({
  own: async ({ browserName: _ }, use) => {
    const server = await startTemoto();
    await use(server);
    await server.remove();
  },
  baseURL: async ({ own }, use) => use(own.url),
});

export { expect };

const POLICY = /Content Security Policy|Trusted ?Type|TrustedScript|TrustedHTML/i;

async function watch(context: BrowserContext, breaches: string[]): Promise<void> {
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `Content Security Policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  context.on('console', (message) => {
    if (POLICY.test(message.text())) breaches.push(message.text());
  });
  context.on('weberror', (error) => {
    breaches.push(String(error.error().stack ?? error.error()));
  });
}
