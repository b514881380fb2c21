// The worker's push handler in Chromium, reached past its push service: whatever comes, something is shown.
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { composePayload } from '../../server/push-payload.ts';
import { USUAL_REMINDERS } from '../../src/domain/reminders/reminder-settings.ts';
import { detailedWords, notificationWords } from '../../src/i18n/notification.ts';
import { pushWords } from '../../src/i18n/push.ts';
import type { ReminderState } from '../../src/storage/reminder-state.ts';
import { expect, test } from '../e2e/journey.ts';
import { offlineReady } from '../e2e/pages.ts';
import { rowsOf, seed, storeRows } from '../e2e/seed.ts';

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

for (const [what, detailed] of [
  ['neutral words', false],
  ['the words that the person chose', true],
] as const) {
  test(`a phone that knows the reminder shows its own, ${what}`, async ({ page, server }) => {
    const payload = composePayload({ locale: 'ja', reminderId: 'r1', publicUrl: server.url }).toString();
    await seed(page, {});
    // Stored once the app has started: what it knows at its start it compares with the service, which knows nothing of this.
    await page.evaluate(storeRows, { ...rowsOf({}), reminders: knowing('r1', detailed) });
    await deliver(page, server.url, payload);
    const title = (detailed ? detailedWords : notificationWords).ja['infusion-morning']?.title;
    await expect.poll(() => shown(page)).toEqual([expect.objectContaining({ title })]);
    // What appeared is kept, so that it is not told as missed.
    await expect.poll(async () => JSON.stringify(await storedValue(page, 'shown'))).toContain('"r1"');
  });
}

test('a tap leads the open window to the page of the reminder, also from the background', async ({
  context,
  page,
  server,
}) => {
  await tap(context, { navigate: '/infusions' });
  await expect(page).toHaveURL(`${server.url}/infusions`);
  const other = await context.newPage();
  await other.bringToFront();
  await tap(context, { navigate: '/symptoms/new' });
  await expect(page).toHaveURL(`${server.url}/symptoms/new`);
});

test('a tap with every window closed asks the browser for the page of the reminder', async ({
  context,
  page,
  server,
}) => {
  await page.goto('about:blank');
  const [worker] = context.serviceWorkers();
  // Only a finger on a real notification lets a worker open a window: here the question itself is heard.
  await worker?.evaluate(() => {
    const scope = self as unknown as Worker;
    const asked: string[] = [];
    scope.asked = asked;
    scope.clients.openWindow = async (url) => void asked.push(url);
  });
  await tap(context, { navigate: '/infusions' });
  await expect
    .poll(() => worker?.evaluate(() => (self as unknown as Worker).asked))
    .toEqual([`${server.url}/infusions`]);
});

function knowing(id: string, detailed: boolean): ReminderState {
  return {
    deviceId: '6f8a1d3e-5c41-4a53-9d0b-2f1f0f6f7a11',
    secret: 'none',
    revision: 0,
    settings: { ...USUAL_REMINDERS, detailed },
    meanings: { [id]: { key: 'infusion-morning:c1d8', at: new Date().toISOString() } },
  };
}

/** What these tests touch of the worker's own scope. */
type Worker = EventTarget & {
  registration: ServiceWorkerRegistration;
  clients: { openWindow: (url: string) => Promise<void> };
  NotificationEvent: new (name: string, details: { notification: Notification }) => Event;
  asked: string[];
};

/** What the worker hears when a notification is tapped; the finger itself is beyond this browser's protocol. */
async function tap(context: BrowserContext, data: object): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(async (shownData) => {
    const scope = self as unknown as Worker;
    await scope.registration.showNotification('t', { tag: 'tapped', data: shownData });
    const [notification] = await scope.registration.getNotifications({ tag: 'tapped' });
    if (notification) scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification }));
  }, data);
}

function storedValue(page: Page, key: string): Promise<unknown> {
  return page.evaluate(async (name) => {
    const request = indexedDB.open('temoto');
    const database = await new Promise<IDBDatabase>((done) => {
      request.onsuccess = () => done(request.result);
    });
    const reading = database.transaction('values').objectStore('values').get(name);
    await new Promise((done) => {
      reading.onsuccess = done;
    });
    database.close();
    return reading.result ?? null;
  }, key);
}

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
