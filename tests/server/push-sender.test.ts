// The sender connects only to addresses that passed the check at that very moment.
import { type AddressInfo, createServer, type LookupFunction, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateVAPIDKeys } from 'web-push';
import { PrivateAddressError } from '../../server/public-address.ts';
import { makePushSender, type Push, type PushSender, topicOf } from '../../server/push-sender.ts';
import type { Keyring, PushKey } from '../../server/vapid-keys.ts';
import { type PushService, startPushService } from '../support/push-service.ts';
import { trust } from './harness.ts';

let service: PushService;
beforeAll(async () => {
  service = await startPushService();
  trust(service);
});
afterAll(() => service.close());

const KEY = { id: 'current', ...generateVAPIDKeys() };
const OLDER = { id: 'older', ...generateVAPIDKeys() };

const makeKeyring = (...keys: [PushKey, ...PushKey[]]): Keyring => ({
  current: keys[0],
  candidates: async () => keys,
});

function makeSender(lookup: LookupFunction, trustedHosts: string[] = [], keyring = makeKeyring(KEY)) {
  return makePushSender({
    keyring,
    subject: 'mailto:it@hospital.example',
    trustedHosts: new Set(trustedHosts),
    now: Date.now,
    lookup,
  });
}

function makePush(endpoint: string, timeoutMs = 5000): Push {
  const { p256dh, auth } = service.subscribe().json.keys;
  const payload = Buffer.from('{}');
  const subscription = { endpoint, p256dh, auth };
  return { subscription, keyId: null, payload, ttlSeconds: 60, topic: 'topic', timeoutMs };
}

const never = new AbortController().signal;
const refuse: LookupFunction = (_, __, callback) => callback(new PrivateAddressError('inside'), '');
const away: LookupFunction = (_, __, callback) =>
  callback(Object.assign(new Error('away'), { code: 'ENOTFOUND' }), '');

test('a known name that leads inside is not connected to', async () => {
  const sender = makeSender(refuse);
  expect(await sender.send(makePush('https://web.push.apple.com/x'), never)).toEqual({ kind: 'refused' });
  await sender.close();
});

test('a name that cannot be found is told by its code', async () => {
  const sender = makeSender(away);
  expect(await sender.send(makePush('https://web.push.apple.com/x'), never)).toEqual({
    kind: 'unreachable',
    cause: 'ENOTFOUND',
  });
  await sender.close();
});

test('an endpoint that has left the list is not sent to', async () => {
  const sender = makeSender(away);
  expect(await sender.send(makePush(service.subscribe().json.endpoint), never)).toEqual({ kind: 'refused' });
  await sender.close();
});

test('a push service that never answers is left after the time that the push has', async () => {
  const sender = makeSender(refuse, [service.host]);
  const subscription = service.subscribe();
  subscription.reply(() => 'silence');
  const answer = await sender.send(makePush(subscription.json.endpoint, 300), never);
  expect(answer).toEqual({ kind: 'unreachable', cause: 'TimeoutError' });
  await sender.close();
});

describe('a push that is called off ends at once', () => {
  const PROMPTLY_MS = 2000;
  const CALLED_OFF = { kind: 'unreachable', cause: 'AbortError' };

  /** Sends with far more time than the test has, and calls it off as soon as the sender is where it should be. */
  async function callOff(sender: PushSender, endpoint: string, reached: Promise<unknown>) {
    const stop = new AbortController();
    const sending = sender.send(makePush(endpoint, 600_000), stop.signal);
    await reached;
    const startedAt = performance.now();
    stop.abort();
    const answer = await sending;
    await sender.close();
    return { answer, milliseconds: performance.now() - startedAt };
  }

  test('while the name of its host is looked up', async () => {
    const asked = Promise.withResolvers<void>();
    const sender = makeSender(() => asked.resolve());
    const { answer, milliseconds } = await callOff(sender, 'https://web.push.apple.com/x', asked.promise);
    expect(answer).toEqual(CALLED_OFF);
    expect(milliseconds).toBeLessThan(PROMPTLY_MS);
  });

  test('while its host does not shake hands', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket.on('error', () => {})));
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', () => done()));
    const host = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const connected = new Promise((done) => silent.once('connection', done));
    const sender = makeSender(refuse, [host]);
    const { answer, milliseconds } = await callOff(sender, `https://${host}/x`, connected);
    expect(answer).toEqual(CALLED_OFF);
    expect(milliseconds).toBeLessThan(PROMPTLY_MS);
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  test('while its host does not answer', async () => {
    const subscription = service.subscribe();
    subscription.reply(() => 'silence');
    const sender = makeSender(refuse, [service.host]);
    const arrived = subscription.waitFor(1);
    const { answer, milliseconds } = await callOff(sender, subscription.json.endpoint, arrived);
    expect(answer).toEqual(CALLED_OFF);
    expect(milliseconds).toBeLessThan(PROMPTLY_MS);
  });

  test('before it has begun', async () => {
    const sender = makeSender(() => {});
    const answer = await sender.send(makePush('https://web.push.apple.com/x'), AbortSignal.abort());
    expect(answer).toEqual(CALLED_OFF);
    await sender.close();
  });
});

test('an answer is read only as far as it may be of use', async () => {
  const sender = makeSender(refuse, [service.host]);
  const subscription = service.subscribe();
  subscription.reply(() => ({
    status: 403,
    body: `{"reason":"BadJwtToken","more":"${'x'.repeat(1_000_000)}"}`,
  }));
  const answer = await sender.send(makePush(subscription.json.endpoint), never);
  expect(answer).toMatchObject({ kind: 'answered', status: 403, reason: 'BadJwtToken' });
  subscription.reply(() => ({ status: 400, body: `{"reason":"${subscription.json.endpoint}"}` }));
  expect(await sender.send(makePush(subscription.json.endpoint), never)).toMatchObject({ reason: undefined });
  await sender.close();
});

describe('a push service that refuses the signature', () => {
  test.each([
    [401, ''],
    [403, '{"reason":"BadJwtToken"}'],
    [400, '{"reason":"VapidPkHashMismatch"}'],
  ])('with %d %s is asked again with the other keys, and the right one is named', async (status, body) => {
    const sender = makeSender(refuse, [service.host], makeKeyring(KEY, OLDER));
    const subscription = service.subscribe();
    subscription.reply(({ authorization }) => ({
      status: authorization?.includes(`k=${OLDER.publicKey}`) ? 201 : status,
      body,
    }));
    const push = makePush(subscription.json.endpoint);
    expect(await sender.send(push, never)).toMatchObject({ status: 201, rightKeyId: 'older' });
    expect(subscription.received()).toHaveLength(2);
    await sender.close();
  });

  test('with 400 for any other reason is not: the push itself is wrong', async () => {
    const sender = makeSender(refuse, [service.host], makeKeyring(KEY, OLDER));
    const subscription = service.subscribe();
    subscription.reply(() => ({ status: 400, body: '{"reason":"BadWebPushTopic"}' }));
    expect(await sender.send(makePush(subscription.json.endpoint), never)).toMatchObject({ status: 400 });
    expect(subscription.received()).toHaveLength(1);
    await sender.close();
  });

  test('whatever it is signed with is answered with what it said first', async () => {
    const sender = makeSender(refuse, [service.host], makeKeyring(KEY, OLDER));
    const subscription = service.subscribe();
    subscription.reply(() => ({ status: 403, body: '{"reason":"BadJwtToken"}' }));
    const answer = await sender.send(makePush(subscription.json.endpoint), never);
    expect(answer).toMatchObject({ status: 403, reason: 'BadJwtToken' });
    expect(answer).not.toHaveProperty('rightKeyId');
    await sender.close();
  });
});

test('a redirect is an answer like any other: nobody follows it', async () => {
  const sender = makeSender(refuse, [service.host]);
  const [subscription, elsewhere] = [service.subscribe(), service.subscribe()];
  subscription.reply(() => ({ status: 307, headers: { location: elsewhere.json.endpoint } }));
  expect(await sender.send(makePush(subscription.json.endpoint), never)).toMatchObject({ status: 307 });
  expect(elsewhere.received()).toEqual([]);
  await sender.close();
});

test('a name that leads elsewhere at the second look is connected to where it was checked', async () => {
  // What a rebinding name server does: a public address for whoever checks, an inner one for whoever connects.
  let looks = 0;
  const rebinding: LookupFunction = (_, options, callback) => {
    looks += 1;
    if (looks > 1) return refuse('', options, callback);
    if (options.all) return callback(null, [{ address: '192.0.2.1', family: 4 }]);
    return callback(null, '192.0.2.1', 4);
  };
  const sender = makeSender(rebinding);
  const answer = await sender.send(makePush('https://web.push.apple.com/x', 400), never);
  expect(answer).toMatchObject({ kind: 'unreachable' });
  expect(looks).toBe(1);
  await sender.close();
});

test('a topic is the same for every try of one reminder, and no other', () => {
  expect(topicOf('device', 'reminder')).toBe(topicOf('device', 'reminder'));
  expect(topicOf('device', 'other')).not.toBe(topicOf('device', 'reminder'));
  expect(topicOf('x'.repeat(36), 'y'.repeat(64))).toMatch(/^[A-Za-z0-9_-]{32}$/);
});
