// A reminder on its whole way: asked for in the app, kept and encrypted by the server, opened and shown by a real Firefox.
import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { PROTOCOL } from '../../src/content/product/protocol.ts';
import { civilDayIn } from '../../src/domain/civil-day.ts';
import { planInfusions } from '../../src/domain/infusions/plan-infusions.ts';
import { USUAL_REMINDERS } from '../../src/domain/reminders/reminder-settings.ts';
import { notificationWords } from '../../src/i18n/notification.ts';
import { reminderWords } from '../../src/i18n/reminders.ts';
import { rowsOf, storeRows } from '../e2e/seed.ts';
import { launchFirefox, tapNotification } from '../support/firefox.ts';
import { type PushService, startPushService } from '../support/push-service.ts';
import { startTemoto, type TemotoServer } from '../support/temoto-server.ts';

const words = reminderWords.ja;

let push: PushService;
let server: TemotoServer;
let firefox: Browser;
let page: Page;

/** A zone where it is between seven and eight: the reminder of seven o'clock is due, and no other. */
const OFFSET_HOURS = ((7 - new Date().getUTCHours() + 36) % 24) - 12;
const OFFSET = `${OFFSET_HOURS < 0 ? '-' : '+'}${String(Math.abs(OFFSET_HOURS)).padStart(2, '0')}:00`;
// The names of these zones count westward.
const ZONE = `Etc/GMT${OFFSET_HOURS < 0 ? '+' : '-'}${Math.abs(OFFSET_HOURS)}`;

// One browser for all: every server has an address of its own, and with it everything that a browser keeps.
test.beforeAll(async () => {
  push = await startPushService();
  firefox = await launchFirefox({ zone: ZONE, pushUrl: push.browserUrl });
});

test.beforeEach(async () => {
  push.received.length = 0;
  push.reports.length = 0;
  server = await startTemoto({ PUSH_HOSTS: push.host, NODE_EXTRA_CA_CERTS: push.certificateFile });
  page = await firefox.newPage();
});

test.afterEach(async () => {
  for (const each of await firefox.pages()) {
    if (!each.url().startsWith(server.url)) continue;
    await each.evaluate(closeNotifications);
    await each.close();
  }
  await server?.remove();
});

test.afterAll(async () => {
  await firefox?.close();
  await push?.close();
});

test('a reminder that came due while the service knew nothing arrives at the next opening, in the phone’s own words', async () => {
  await openContact();
  const today = civilDayIn(ZONE, new Date());
  const infusions = planInfusions(PROTOCOL, today);
  const at = new Date(`${today}T07:00:00${OFFSET}`).toISOString();
  await page.evaluate(storeRows, {
    ...rowsOf({ infusions }),
    reminders: {
      deviceId: randomUUID(),
      secret: randomBytes(32).toString('base64url'),
      revision: 1,
      settings: USUAL_REMINDERS,
      meanings: {
        [randomBytes(16).toString('base64url')]: { key: `infusion-morning:${infusions[0]?.id}`, at },
      },
    },
  });
  await page.goto(`${server.url}/settings`);
  await waitForText(partOf(words.accepted));

  await expect
    .poll(shownTitles, { timeout: 60_000 })
    .toEqual([notificationWords.ja['infusion-morning'].title]);
  expect(push.reports).toEqual([{ type: 'ack', version: expect.any(String), code: 100 }]);
  await waitForText(partOf(words.shown));
});

test('a practice message arrives, also when the server died in between, and nothing in it or on its way names the treatment', async () => {
  await openContact();
  await turnOn();
  await server.kill();
  await server.start();
  await press(words.test);
  await expect.poll(shownTexts, { timeout: 60_000 }).toHaveLength(1);
  await waitForText(partOf(words.testArrived));
  expect(push.reports).toEqual([{ type: 'ack', version: expect.any(String), code: 100 }]);
  expect(push.received.map(({ encoding }) => encoding)).toEqual(['aes128gcm']);
  expect(push.received[0]?.body.toString('latin1')).not.toContain('web_push');
  expect((await shownTexts()).join()).not.toMatch(/薬|点滴|リンパ|がん|病院/);
});

test('a server that lost its database and its keys knows this phone again at the next opening, under the new key', async () => {
  await openContact();
  await turnOn();
  const before = await page.evaluate(subscriptionKey);
  await server.loseData();
  await page.reload();
  const served = await page.evaluate(servedKey);
  expect(served).not.toBe(before);
  await expect.poll(() => page.evaluate(subscriptionKey), { timeout: 60_000 }).toBe(served);
  await press(words.test);
  await expect.poll(shownTexts, { timeout: 60_000 }).toHaveLength(1);
  await waitForText(partOf(words.testArrived));
});

test('a subscription that the push service dropped is renewed and told to the server while the app is closed', async () => {
  await openContact();
  await turnOn();
  const before = await page.evaluate(subscriptionEndpoint);
  // No page of the app is open: only the worker can put it right.
  await page.goto('about:blank');
  push.forgetBrowsers();
  await page.goto(`${server.url}/recover.html`);
  // Between the old one and the new one there is none.
  let renewed: string | undefined;
  const isRenewed = async () => {
    renewed = await page.evaluate(subscriptionEndpoint);
    return renewed !== undefined && renewed !== before;
  };
  await expect.poll(isRenewed, { timeout: 60_000 }).toBe(true);
  await expect.poll(() => page.evaluate(toldEndpoint), { timeout: 60_000 }).toBe(renewed);
});

test('a tap leads the open window to the right page, and brings it back from the background', async () => {
  await openContact();
  await turnOn();
  const wanted = `${server.url}/settings#reminders`;

  await practiseFrom('/contact');
  await tapNotification(firefox);
  await expect.poll(() => page.url(), { timeout: 30_000 }).toBe(wanted);

  await practiseFrom('/contact');
  const other = await firefox.newPage();
  await other.bringToFront();
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  await tapNotification(firefox);
  await expect.poll(() => page.url(), { timeout: 30_000 }).toBe(wanted);
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await other.close();
});

test('a tap with every window of the app closed opens the right page in a new one', async () => {
  await openContact();
  await turnOn();
  await practiseFrom('/contact');
  const addresses = async () => (await firefox.pages()).map((each) => each.url());
  await page.close();
  expect((await addresses()).join()).not.toContain(server.url);
  await tapNotification(firefox);
  await expect.poll(addresses, { timeout: 30_000 }).toContain(`${server.url}/settings#reminders`);
});

test('turning reminders off makes the service forget this phone', async () => {
  await openContact();
  await turnOn();
  await press(words.turnOff);
  await waitForText(words.turnOn);
  await page.reload();
  await waitForText(words.turnOn);
  expect(await page.evaluate(subscriptionEndpoint)).toBeUndefined();
});

/** A practice message is shown while that page is in front. */
async function practiseFrom(path: string): Promise<void> {
  await page.goto(`${server.url}/settings`);
  await press(words.test);
  // Whoever leaves at once takes the request along.
  await waitForText(words.testSent, partOf(words.testArrived));
  await page.goto(`${server.url}${path}`);
  await expect.poll(shownTitles, { timeout: 60_000 }).toHaveLength(1);
}

async function openContact(): Promise<void> {
  await page.goto(`${server.url}/contact`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

async function turnOn(): Promise<void> {
  await page.goto(`${server.url}/settings`);
  await press(words.turnOn);
  await waitForText(partOf(words.accepted));
}

async function press(label: string): Promise<void> {
  const button = await page.locator(`button ::-p-text(${label})`).waitHandle();
  // Scrolled just into view it could lie under the bar, and the bar would be pressed.
  await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button.click();
}

/** Any of them. */
async function waitForText(...texts: string[]): Promise<void> {
  await page.waitForFunction(
    (parts) => parts.some((part) => document.body.textContent.includes(part)),
    { timeout: 60_000 },
    texts,
  );
}

const shownTitles = async () => (await shown()).map(({ title }) => title);
const shownTexts = async () => (await shown()).map(({ title, body }) => `${title} ${body}`);

function shown(): Promise<{ title: string; body: string }[]> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const notifications = await registration.getNotifications();
    return notifications.map(({ title, body }) => ({ title, body }));
  });
}

async function subscriptionEndpoint(): Promise<string | undefined> {
  const registration = await navigator.serviceWorker.ready;
  return (await registration.pushManager.getSubscription())?.endpoint;
}

async function subscriptionKey(): Promise<string | undefined> {
  const registration = await navigator.serviceWorker.ready;
  const key = (await registration.pushManager.getSubscription())?.options.applicationServerKey;
  if (!key) return undefined;
  const text = btoa(String.fromCharCode(...new Uint8Array(key)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

async function servedKey(): Promise<string> {
  const answer = await fetch('/api/push-key');
  return ((await answer.json()) as { publicKey: string }).publicKey;
}

/** The endpoint of the wish that the server accepted last. */
async function toldEndpoint(): Promise<string | undefined> {
  const request = indexedDB.open('temoto');
  const database = await new Promise<IDBDatabase>((done) => {
    request.onsuccess = () => done(request.result);
  });
  const reading = database.transaction('values').objectStore('values').get('reminders');
  await new Promise((done) => {
    reading.onsuccess = done;
  });
  database.close();
  const { wish, revision, acceptedRevision } = reading.result;
  return revision === acceptedRevision ? JSON.parse(wish).subscription.endpoint : undefined;
}

async function closeNotifications(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  for (const notification of (await registration?.getNotifications()) ?? []) notification.close();
}

/** The words around a day and time that the test does not know. */
function partOf(words: (at: string) => string): string {
  return words('').replace(/[：。]/g, '');
}
