// A reminder on its whole way: asked for in the app, kept and encrypted by the server, opened and shown by a real Firefox.
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { PROTOCOL } from '../../src/content/product/protocol.ts';
import { civilDayIn } from '../../src/domain/civil-day.ts';
import { planInfusions } from '../../src/domain/infusions/plan-infusions.ts';
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
const ZONE = zoneWithHour(7, new Date());

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

test('a reminder that is due arrives with the phone’s own words, and the settings say when', async () => {
  await openContact();
  const today = civilDayIn(ZONE, new Date());
  await page.evaluate(storeRows, rowsOf({ infusions: planInfusions(PROTOCOL, today) }));
  await turnOn();

  const { title } = notificationWords.ja['infusion-morning'];
  await expect.poll(shownTitles, { timeout: 30_000 }).toContain(title);
  expect(push.reports.filter(({ type, code }) => type === 'nack' || code !== 100)).toEqual([]);
  await waitForText(words.shown('').slice(0, 8));
});

test('a practice message arrives, also when the server died in between', async () => {
  await openContact();
  await turnOn();
  await server.kill();
  await server.start();
  await press(words.test);
  await expect.poll(shownTitles, { timeout: 30_000 }).toHaveLength(1);
  await waitForText('に届きました。');
  expect(push.reports).toEqual([{ type: 'ack', version: expect.any(String), code: 100 }]);
});

test('nothing that travels names the treatment, not even once it is opened', async () => {
  await openContact();
  await turnOn();
  await press(words.test);
  await expect.poll(shownTexts, { timeout: 30_000 }).toHaveLength(1);
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
  await waitForText(words.on);
}

async function press(label: string): Promise<void> {
  await page.locator(`button ::-p-text(${label})`).click();
}

async function waitForText(text: string): Promise<void> {
  await page.waitForFunction((part) => document.body.textContent.includes(part), { timeout: 30_000 }, text);
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

function zoneWithHour(hour: number, now: Date): string {
  const offset = ((hour - now.getUTCHours() + 36) % 24) - 12;
  // The names of these zones count westward.
  return `Etc/GMT${offset < 0 ? '+' : '-'}${Math.abs(offset)}`;
}
