// New push keys without losing a phone: each subscription is signed for with the key that it was made with.
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import webPush from 'web-push';
import { type Environment, parseConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/database.ts';
import { forgetUnusedKeys, keyIdOf, loadKeyring, rotateKeys } from '../../server/vapid-keys.ts';
import { type PushService, type Subscription, startPushService } from '../support/push-service.ts';
import {
  makeDatabase,
  makeDevice,
  makeDist,
  makeFolder,
  makeReminder,
  makeWish,
  OWN_KEYS,
  QUIET,
  removeFolder,
  startTestServer,
  type TestDevice,
  type TestServer,
  trust,
} from './harness.ts';
import { endProcessesAfterEach, FIRST_START, startProcess } from './processes.ts';
import { makeWish as makeStoredWish, put } from './stored-devices.ts';

let folder: string;
let push: PushService;
let env: Environment;
beforeAll(async () => {
  push = await startPushService();
  trust(push);
});
afterAll(() => push.close());
beforeEach(async () => {
  folder = makeFolder();
  env = { ...(await makeDatabase(folder)), DIST_DIR: makeDist(folder), PUSH_HOSTS: push.host };
});
afterEach(() => removeFolder(folder));
endProcessesAfterEach();

async function readKey(server: TestServer): Promise<string> {
  return ((await (await fetch(`${server.url}/api/push-key`)).json()) as { publicKey: string }).publicKey;
}

/** Takes only what is signed for the key that it was made with, as push services do. */
function subscribe(publicKey: string): Subscription {
  const subscription = push.subscribe();
  subscription.reply(({ authorization }) => ({
    status: authorization?.endsWith(`k=${publicKey}`) ? 201 : 403,
  }));
  return subscription;
}

/** How often a test push is tried until it is taken. */
async function countPushes(device: TestDevice, subscription: Subscription): Promise<number> {
  const before = subscription.received().length;
  expect(await (await device.send('POST', '/test')).json()).toEqual({ status: 201 });
  return subscription.received().length - before;
}

const open = () => openDatabase(parseConfig(env), QUIET);

const pair = webPush.generateVAPIDKeys();
const other = webPush.generateVAPIDKeys();
const setKeys = (keys: typeof pair, prefix = 'VAPID') => ({
  [`${prefix}_PUBLIC_KEY`]: keys.publicKey,
  [`${prefix}_PRIVATE_KEY`]: keys.privateKey,
});
async function rotate(): Promise<void> {
  const { store, close } = await open();
  await rotateKeys(store.db);
  await close();
}

test(
  'after a change old phones are served until they come with a new subscription, which needs the new key',
  FIRST_START,
  async () => {
    const first = await startTestServer(env);
    const oldKey = await readKey(first);
    const device = makeDevice(first.url);
    const subscription = subscribe(oldKey);
    await device.put(makeWish(subscription, { reminders: [makeReminder(3600)] }));
    await first.stop();

    await rotate();
    const second = await startTestServer(env);
    const newKey = await readKey(second);
    expect(newKey).not.toBe(oldKey);
    const call = (method: string, path: string, body?: object) =>
      fetch(`${second.url}/api/devices/${device.id}${path}`, {
        method,
        headers: { authorization: `Bearer ${device.secret}` },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    expect(await (await call('POST', '/test')).json()).toEqual({ status: 201 });
    // An opening of the app before it could subscribe anew: the same subscription, a later wish.
    await call('PUT', '', makeWish(subscription, { revision: 2, reminders: [makeReminder(0)] }));
    await subscription.waitFor(2);
    const signers = subscription.received().map(({ authorization }) => authorization?.slice(-87));
    expect(signers).toEqual([oldKey, oldKey]);

    const renewed = subscribe(newKey);
    await call('PUT', '', makeWish(renewed, { revision: 3, reminders: [makeReminder(0)] }));
    await renewed.waitFor(1);
    expect(renewed.received()[0]?.authorization).toMatch(new RegExp(`k=${newKey}$`));
    await second.stop();
  },
);

test('whoever moves between stored keys and settings keeps the older ones beside the newer', async () => {
  const { store, close } = await open();
  const idsOf = async (settings: Environment) => {
    const { current, candidates } = await loadKeyring(store.db, parseConfig(settings));
    const all = await candidates('unknown');
    expect(all[0]).toEqual(current);
    return all.map(({ id }) => id);
  };
  const [own] = await idsOf({});
  const [given, older] = [keyIdOf(pair.publicKey), keyIdOf(other.publicKey)];
  expect(await idsOf(setKeys(pair))).toEqual([given, own]);
  expect(await idsOf({ ...setKeys(pair), ...setKeys(other, 'VAPID_PREVIOUS') })).toEqual([given, older, own]);
  expect(await idsOf(setKeys(other, 'VAPID_PREVIOUS'))).toEqual([own, older]);
  expect(await idsOf({})).toEqual([own]);
  await close();
});

test(
  'a device bound to the wrong key is served at the second try, and from then on at the first',
  FIRST_START,
  async () => {
    const first = await startTestServer(env);
    const oldKey = await readKey(first);
    await first.stop();
    await rotate();
    const server = await startTestServer(env);
    // Subscribed before the change, heard of for the first time after it.
    const subscription = subscribe(oldKey);
    const device = makeDevice(server.url);
    await device.put(makeWish(subscription, { reminders: [makeReminder(0)] }));
    await subscription.waitFor(2);
    // What was found out is written down with the outcome, a moment after the push; five tests an hour are allowed.
    const patience = { timeout: 20_000, interval: 1500 };
    await expect.poll(() => countPushes(device, subscription), patience).toBe(1);
    await server.stop();
  },
);

describe('older keys', () => {
  const later = (days: number) => `now() - interval '${days} days'`;

  test('go when no device needs them and the new one has been there for a month', async () => {
    const { store, close } = await open();
    const { current } = await loadKeyring(store.db, OWN_KEYS);
    const id = await put(store, makeStoredWish());
    await sql`update temoto.devices set key_id = ${current.id} where id = ${id}`.execute(store.db);
    await rotateKeys(store.db);
    await sql`update temoto.vapid_keys set made_at = ${sql.raw(later(29))}`.execute(store.db);
    expect(await forgetUnusedKeys(store.db)).toBe(0);
    await sql`update temoto.vapid_keys set made_at = ${sql.raw(later(31))}`.execute(store.db);
    expect(await forgetUnusedKeys(store.db)).toBe(0);
    await sql`update temoto.devices set key_id = null where id = ${id}`.execute(store.db);
    expect(await forgetUnusedKeys(store.db)).toBe(0);
    await sql`delete from temoto.devices where id = ${id}`.execute(store.db);
    expect(await forgetUnusedKeys(store.db)).toBe(1);
    const { current: kept } = await loadKeyring(store.db, OWN_KEYS);
    expect(kept.id).not.toBe(current.id);
    await close();
  });

  test('a subscription from before keys had names is tried with the oldest first', async () => {
    const { store, close } = await open();
    const { current: oldest } = await loadKeyring(store.db, OWN_KEYS);
    await rotateKeys(store.db);
    const keyring = await loadKeyring(store.db, OWN_KEYS);
    expect((await keyring.candidates(null)).map(({ id }) => id)).toEqual([oldest.id, keyring.current.id]);
    expect((await keyring.candidates(keyIdOf(oldest.publicKey)))[0]).toEqual(oldest);
    expect((await keyring.candidates('unknown'))[0]).toEqual(keyring.current);
    await close();
  });
});

test('the command says what to do next, and refuses where the keys are set', FIRST_START, async () => {
  const command: [string, ...string[]] = [process.execPath, 'server/rotate-keys.ts'];
  const rotated = startProcess({ env, command });
  expect(await rotated.ended).toMatchObject({ code: 0 });
  expect(rotated.output().stdout).toMatch(
    /^A new pair of push keys is stored: start every Temoto process again\. 0 devices are served with the key/,
  );
  const refused = startProcess({ env: { ...env, ...setKeys(pair) }, command });
  expect(await refused.ended).toMatchObject({ code: 1 });
  expect(refused.output().stderr).toMatch(
    /^VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY are set: write the new pair/,
  );
});
