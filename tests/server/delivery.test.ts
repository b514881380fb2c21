// Sending through a push service: when, what, how often, and what each answer leads to.
import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import type { Subscription } from '../support/push-service.ts';
import { makeDevice, makeReminder, makeWish } from './harness.ts';
import { shareServer } from './share-server.ts';

const shared = shareServer({ PUBLIC_URL: 'https://temoto.example.org', METRICS_PORT: '0' });

/** A device whose reminders are the given ones. */
async function subscribe(reminders: object[], parts: object = {}) {
  const device = makeDevice(shared.server.url);
  const subscription = shared.push.subscribe();
  const answer = await device.put(makeWish(subscription, { reminders, ...parts }));
  expect(answer.status).toBe(200);
  return { device, subscription };
}

/** Another device's reminder, due later than anything before it: when it has come, the others have had their chance. */
async function waitForLater(dueInSeconds = 1) {
  const { subscription } = await subscribe([makeReminder(dueInSeconds)]);
  await subscription.waitFor(1);
}

function readPayload(subscription: Subscription) {
  const [received] = subscription.received();
  if (!received) throw new Error('nothing was received');
  const bytes = subscription.decrypt(received);
  return { bytes, message: JSON.parse(bytes.toString()) as Record<string, unknown> };
}

async function readRecorded(outcome: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${shared.server.metricsPort}/metrics`)).text();
  return Number(new RegExp(`recorded{engine="other",outcome="${outcome}"} (\\d+)`).exec(text)?.[1] ?? 0);
}

describe.concurrent('a due reminder', () => {
  test('is handed over once, after its time and within seconds', async () => {
    const reminder = makeReminder(1);
    const { subscription } = await subscribe([reminder]);
    const [received] = await subscription.waitFor(1);
    const lateMs = (received?.receivedAtMs ?? 0) - Date.parse(reminder.at);
    expect(lateMs).toBeGreaterThanOrEqual(0);
    expect(lateMs).toBeLessThan(5000);
    await waitForLater();
    expect(subscription.received()).toHaveLength(1);
  });

  test('carries the whole seconds that are left, high urgency and a topic of its own', async () => {
    const { subscription } = await subscribe([makeReminder(-100, 400), makeReminder(-100, 1400)]);
    const [one, other] = await subscription.waitFor(2);
    const left = subscription
      .received()
      .map(({ ttlSeconds }) => ttlSeconds)
      .sort((a, b) => a - b);
    expect(left[0]).toBeGreaterThan(290);
    expect(left[0]).toBeLessThan(300);
    expect(left[1]).toBeGreaterThan(1290);
    expect(left[1]).toBeLessThan(1300);
    expect(one).toMatchObject({ urgency: 'high', encoding: 'aes128gcm' });
    expect(one?.topic).toMatch(/^[A-Za-z0-9_-]{1,32}$/);
    expect(one?.topic).not.toBe(other?.topic);
  });

  test('is declarative, neutral, in the language of the device and leads into the app', async () => {
    const reminder = makeReminder(0);
    const { subscription } = await subscribe([reminder], { locale: 'en' });
    await subscription.waitFor(1);
    const { message } = readPayload(subscription);
    expect(message).toEqual({
      web_push: 8030,
      notification: {
        title: 'Temoto',
        body: 'You have a reminder. Please open the app.',
        navigate: 'https://temoto.example.org/',
        lang: 'en',
        tag: reminder.id,
        data: { reminderId: reminder.id },
      },
      mutable: true,
    });
  });

  test('has the same length whatever it says', async () => {
    const long = { ...makeReminder(0), id: 'x'.repeat(64) };
    const japanese = (await subscribe([long])).subscription;
    const english = (await subscribe([{ ...makeReminder(0), id: 'y' }], { locale: 'en' })).subscription;
    await Promise.all([japanese.waitFor(1), english.waitFor(1)]);
    const [one, other] = [readPayload(japanese).bytes, readPayload(english).bytes];
    expect(one.length).toBe(other.length);
    expect(one.length).toBeLessThan(2500);
    expect(japanese.received()[0]?.body.length).toBe(english.received()[0]?.body.length);
  });

  test('is signed for its push service with the key that phones subscribe with', async () => {
    const { subscription } = await subscribe([makeReminder(0)]);
    const [received] = await subscription.waitFor(1);
    const [, token = '', key] = /^vapid t=(.+), k=(.+)$/.exec(received?.authorization ?? '') ?? [];
    const { publicKey } = (await (await fetch(`${shared.server.url}/api/push-key`)).json()) as {
      publicKey: string;
    };
    expect(key).toBe(publicKey);
    const [head, body, signature] = token.split('.');
    const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString()) as Record<string, unknown>;
    expect(claims).toMatchObject({ aud: `https://${shared.push.host}`, sub: 'https://temoto.example.org' });
    expect(Number(claims.exp) - Date.now() / 1000).toBeLessThan(24 * 3600);
    const point = Buffer.from(publicKey, 'base64url');
    const verifier = createPublicKey({
      format: 'jwk',
      key: {
        kty: 'EC',
        crv: 'P-256',
        x: point.subarray(1, 33).toString('base64url'),
        y: point.subarray(33).toString('base64url'),
      },
    });
    const signed = Buffer.from(`${head}.${body}`);
    const options = { key: verifier, dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', signed, options, Buffer.from(signature ?? '', 'base64url'))).toBe(true);
  });

  test('is never sent after it expired, and is recorded as missed', async () => {
    const before = await readRecorded('missed');
    const { subscription } = await subscribe([makeReminder(-100, 90), makeReminder(-86_400 * 3, 60)]);
    await waitForLater();
    await vi.waitFor(async () => expect(await readRecorded('missed')).toBeGreaterThanOrEqual(before + 2));
    expect(subscription.received()).toHaveLength(0);
  });
});

describe.concurrent('a changed wish', () => {
  test('takes back what it no longer holds', async () => {
    const kept = makeReminder(1);
    const { device, subscription } = await subscribe([makeReminder(1), kept]);
    await device.put(makeWish(subscription, { revision: 2, reminders: [kept] }));
    await waitForLater(2);
    expect(subscription.received()).toHaveLength(1);
    expect(JSON.stringify(readPayload(subscription).message)).toContain(kept.id);
  });

  test('moves a reminder whose id stays', async () => {
    const soon = makeReminder(1);
    const later = { ...makeReminder(3), id: soon.id };
    const { device, subscription } = await subscribe([soon]);
    await device.put(makeWish(subscription, { revision: 2, reminders: [later] }));
    const [received] = await subscription.waitFor(1);
    expect(received?.receivedAtMs).toBeGreaterThanOrEqual(Date.parse(later.at));
  });

  test('does not send again what was sent already', async () => {
    const reminder = makeReminder(0);
    const { device, subscription } = await subscribe([reminder]);
    await subscription.waitFor(1);
    await waitForLater();
    await device.put(makeWish(subscription, { revision: 2, locale: 'en', reminders: [reminder] }));
    await waitForLater();
    expect(subscription.received()).toHaveLength(1);
  });

  test('of a forgotten device sends nothing', async () => {
    const { device, subscription } = await subscribe([makeReminder(1)]);
    expect((await device.send('DELETE')).status).toBe(204);
    await waitForLater(2);
    expect(subscription.received()).toHaveLength(0);
  });
});

describe.concurrent('the push service', () => {
  test.each([404, 410])('ends a subscription with %i: nothing more goes there', async (status) => {
    const { device, subscription } = await subscribe([makeReminder(0), makeReminder(2)]);
    subscription.reply(() => ({ status }));
    await subscription.waitFor(1);
    await waitForLater(4);
    expect(subscription.received()).toHaveLength(1);
    expect(await (await device.send('POST', '/test')).json()).toEqual({ status: 410 });
  });

  test('asks for patience with 429: the next try comes when it said, under the same topic and tag', async () => {
    const { subscription } = await subscribe([makeReminder(0)]);
    subscription.reply(() =>
      subscription.received().length === 1
        ? { status: 429, headers: { 'retry-after': '3' } }
        : { status: 201 },
    );
    const [first, second] = await subscription.waitFor(2);
    expect((second?.receivedAtMs ?? 0) - (first?.receivedAtMs ?? 0)).toBeGreaterThanOrEqual(2990);
    expect(second?.topic).toBe(first?.topic);
    expect(second?.ttlSeconds).toBeLessThan(first?.ttlSeconds ?? 0);
  });

  test.each([
    ['fails with 500', { status: 500 }],
    ['is busy with 503', { status: 503 }],
    ['breaks the connection', 'reset'],
  ] as const)('%s: the reminder is tried again', async (_, reply) => {
    const { subscription } = await subscribe([makeReminder(0)]);
    subscription.reply(() => (subscription.received().length === 1 ? reply : { status: 201 }));
    const [first, second] = await subscription.waitFor(2);
    expect((second?.receivedAtMs ?? 0) - (first?.receivedAtMs ?? 0)).toBeGreaterThanOrEqual(900);
  });

  test('may ask for more patience than a reminder has: then it is missed, not late', async () => {
    const { subscription } = await subscribe([makeReminder(0, 60)]);
    subscription.reply(() => ({ status: 503, headers: { 'retry-after': '61' } }));
    const before = await readRecorded('missed');
    await subscription.waitFor(1);
    await vi.waitFor(async () => expect(await readRecorded('missed')).toBeGreaterThan(before));
  });

  test.each([400, 401, 403, 413, 307])(
    'refuses our push with %i: one alert, subscription kept',
    async (status) => {
      const { device, subscription } = await subscribe([makeReminder(0)]);
      const elsewhere = `https://${shared.push.host}/elsewhere`;
      subscription.reply(() => ({
        status,
        headers: { location: elsewhere },
        body: '{"reason":"BadJwtToken"}',
      }));
      await subscription.waitFor(1);
      const isAlert = (line: string) =>
        line.includes(`"status":${status}`) && line.includes('refuses our pushes');
      await vi.waitFor(() => expect(shared.server.logLines.filter(isAlert)).toHaveLength(1));
      expect(shared.push.received.some(({ id }) => id === 'elsewhere')).toBe(false);
      subscription.reply(() => ({ status: 201 }));
      expect(await (await device.send('POST', '/test')).json()).toEqual({ status: 201 });
    },
  );
});

describe('the log', () => {
  test('names the reason of a refusal and never an endpoint, key, secret, id or address', async () => {
    const { device, subscription } = await subscribe([makeReminder(0)]);
    subscription.reply(() => ({ status: 403, body: `{"reason":"BadJwtToken","at":"${subscription.id}"}` }));
    await subscription.waitFor(1);
    await waitForLater();
    const log = shared.server.logLines.join('');
    expect(log).toContain('BadJwtToken');
    const { p256dh, auth } = subscription.json.keys;
    for (const text of [
      subscription.id,
      p256dh,
      auth,
      device.secret,
      device.id,
      shared.push.host,
      '127.0.0.1',
      '::1',
    ]) {
      expect(log).not.toContain(text);
    }
  });
});
