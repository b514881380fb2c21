// The worker's push handler in Chromium, reached past its push service: whatever comes, something is shown.
import type { CDPSession, Page } from '@playwright/test';
import { composePayload } from '../../server/push-payload.ts';
import { notificationWords } from '../../src/i18n/notification.ts';
import { pushWords } from '../../src/i18n/push.ts';
import { expect, test } from '../e2e/journey.ts';
import { offlineReady } from '../e2e/pages.ts';
import { seed } from '../e2e/seed.ts';

test.beforeEach(async ({ context, page, server }) => {
  await context.grantPermissions(['notifications'], { origin: server.url });
  await page.goto('/contact');
  await offlineReady(page);
});

test('the server’s own payload is shown, in the language of the push', async ({ page, server }) => {
  const payload = composePayload({ locale: 'en', reminderId: 'a', publicUrl: server.url });
  await page.evaluate(() => indexedDB.deleteDatabase('temoto'));
  await deliver(page, server.url, payload.toString());
  await expect
    .poll(() => shown(page))
    .toEqual([{ title: pushWords.en.title, body: pushWords.en.reminder, lang: 'en' }]);
});

test('a phone that is set to English shows English, whatever the push says', async ({ page, server }) => {
  await seed(page, { settings: { locale: 'en' } });
  await deliver(page, server.url, '');
  await expect.poll(() => shown(page)).toEqual([{ ...notificationWords.en.general, lang: 'en' }]);
});

for (const [what, payload] of [
  ['nothing', ''],
  ['what is no JSON', '{"web_push": 8030, "notif'],
  ['JSON of another kind', '[1, null]'],
] as const) {
  test(`a push that holds ${what} shows the general sentence`, async ({ page, server }) => {
    await deliver(page, server.url, payload);
    await expect.poll(() => shown(page)).toEqual([{ ...notificationWords.ja.general, lang: 'ja' }]);
  });
}

test('a database that never answers does not keep a push from being shown', async ({ page, server }) => {
  const held = await page.evaluate(async () => {
    // An older connection that does not close blocks the worker's opening for ever.
    const request = indexedDB.open('temoto', 1000);
    return new Promise((done) => {
      request.onblocked = () => done('blocked');
      request.onsuccess = () => done('open');
    });
  });
  expect(['blocked', 'open']).toContain(held);
  await deliver(page, server.url, '');
  await expect.poll(() => shown(page)).toEqual([{ ...notificationWords.ja.general, lang: 'ja' }]);
});

async function deliver(page: Page, origin: string, data: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registrationId = await registrationOf(session);
  await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
}

async function registrationOf(session: CDPSession): Promise<string> {
  const found = new Promise<string>((done) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [registration] = registrations;
      if (registration) done(registration.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  return found;
}

function shown(page: Page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const notifications = await registration.getNotifications();
    return notifications.map(({ title, body, lang }) => ({ title, body, lang }));
  });
}
