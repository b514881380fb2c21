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
import { launchFirefox } from '../support/firefox.ts';
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

test.beforeEach(async () => {
  push = await startPushService();
  server = await startTemoto({ PUSH_HOSTS: push.host, NODE_EXTRA_CA_CERTS: push.certificateFile });
  firefox = await launchFirefox({ zone: ZONE, pushUrl: push.browserUrl });
  page = await firefox.newPage();
});

test.afterEach(async () => {
  await firefox?.close();
  await server?.remove();
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

test('a practice message arrives, also when the server died in between', async () => {
  await openContact();
  await turnOn();
  await server.kill();
  await server.start();
  await press(words.test);
  await expect.poll(shownTitles, { timeout: 60_000 }).toHaveLength(1);
  await waitForText(partOf(words.testArrived));
  expect(push.reports).toEqual([{ type: 'ack', version: expect.any(String), code: 100 }]);
});

test('nothing that travels names the treatment, not even once it is opened', async () => {
  await openContact();
  await turnOn();
  await press(words.test);
  await expect.poll(shownTexts, { timeout: 60_000 }).toHaveLength(1);
  expect(push.received.map(({ encoding }) => encoding)).toEqual(['aes128gcm']);
  expect(push.received[0]?.body.toString('latin1')).not.toContain('web_push');
  expect((await shownTexts()).join()).not.toMatch(/薬|点滴|リンパ|がん|病院/);
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

async function waitForText(text: string): Promise<void> {
  await page.waitForFunction((part) => document.body.textContent.includes(part), { timeout: 60_000 }, text);
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

/** The words around a day and time that the test does not know. */
function partOf(words: (at: string) => string): string {
  return words('').replace(/[：。]/g, '');
}
