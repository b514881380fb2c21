// The server as a process: how it starts, how it stops, and what it keeps when it is killed.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Environment } from '../../server/config.ts';
import { type PushService, startPushService } from '../support/push-service.ts';
import {
  makeDatabase,
  makeDevice,
  makeDist,
  makeFolder,
  makeReminder,
  makeWish,
  removeFolder,
} from './harness.ts';
import { endProcessesAfterEach, FIRST_START, startProcess, stopProcess } from './processes.ts';

let push: PushService;
let folder: string;
let env: Environment;

beforeAll(async () => {
  push = await startPushService();
});
afterAll(() => push.close());

beforeEach(() => {
  folder = makeFolder();
  env = {
    DATA_DIR: join(folder, 'data'),
    DIST_DIR: makeDist(folder),
    PUSH_HOSTS: push.host,
    NODE_EXTRA_CA_CERTS: push.certificateFile,
  };
});
afterEach(() => removeFolder(folder));
endProcessesAfterEach();

const start = (parts: Environment = {}) => startProcess({ env: { ...env, ...parts } });

async function readKey(url: string): Promise<unknown> {
  return (await fetch(`${url}/api/push-key`)).json();
}

test(
  'the first start makes everything, says where it is and what phones need, and stops when asked to',
  FIRST_START,
  async () => {
    // What a process killed during its very first start leaves behind.
    mkdirSync(join(folder, 'data', 'database.new'), { recursive: true });
    writeFileSync(join(folder, 'data', 'database.new', 'PG_VERSION'), '');
    const server = start();
    const url = await server.ready;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const key = await readKey(url);
    expect(server.output().stdout).toContain(
      `Temoto is running at ${url}\nPhones need https: put a proxy with a certificate in front and set PUBLIC_URL=https://…\n` +
        'For development only: set VAPID_SUBJECT to a real mailto: or https: address, Apple refuses others.\n',
    );
    expect(await stopProcess(server, 'SIGTERM')).toEqual({ code: 0, signal: null });
    expect(server.output().stderr).toBe('');
    // The folder around it was there before and is open to everybody; the database holds the signing key.
    expect(statSync(join(folder, 'data', 'database')).mode & 0o777).toBe(0o700);

    const again = start({ PUBLIC_URL: 'https://temoto.example.org' });
    expect(await readKey(await again.ready)).toEqual(key);
    expect(again.output().stdout).toMatch(
      /^Temoto is running at http:\/\/localhost:\d+\nPhones open https:\/\/temoto.example.org\nBehind a proxy set TRUST_PROXY=1: .*\n/,
    );
    expect(await stopProcess(again, 'SIGINT')).toEqual({ code: 0, signal: null });
  },
);

describe('with a database', () => {
  beforeEach(async () => {
    env = { ...env, ...(await makeDatabase(folder)) };
  });

  test('a second process on the same folder is refused, the first goes on', async () => {
    // On PostgreSQL any number of processes share the work; the lock belongs to the folder.
    const first = start({ DATABASE_URL: undefined });
    const url = await first.ready;
    const second = start({ DATABASE_URL: undefined });
    expect(await second.ended).toMatchObject({ code: 1 });
    expect(second.output().stderr).toBe(
      `Another Temoto process is already using the data folder ${env.DATA_DIR}.\n`,
    );
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  test('what was confirmed survives kill -9: the reminder comes from the next process', async () => {
    const first = start();
    const subscription = push.subscribe();
    const reminder = makeReminder(1);
    const url = await first.ready;
    const key = await readKey(url);
    expect((await makeDevice(url).put(makeWish(subscription, { reminders: [reminder] }))).status).toBe(200);
    expect(await stopProcess(first, 'SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
    expect(subscription.received()).toHaveLength(0);

    const second = start();
    expect(await readKey(await second.ready)).toEqual(key);
    const [received] = await subscription.waitFor(1);
    expect(received?.receivedAtMs).toBeGreaterThanOrEqual(Date.parse(reminder.at));
  });

  test('killed while handing over, it hands over again under the same topic', async () => {
    const first = start();
    const subscription = push.subscribe();
    subscription.reply(() => 'silence');
    await makeDevice(await first.ready).put(makeWish(subscription, { reminders: [makeReminder(0)] }));
    await subscription.waitFor(1);
    await stopProcess(first, 'SIGKILL');
    subscription.reply(() => ({ status: 201 }));
    await start().ready;
    // On PostgreSQL another process might still hold the claim, so it has to run out first.
    const [one, two] = await subscription.waitFor(2, env.DATABASE_URL ? 55_000 : 10_000);
    expect(two?.topic).toBe(one?.topic);
  });

  test('SIGTERM lets a push in progress finish, and it is not sent again', async () => {
    const first = start();
    const [slow, late] = [push.subscribe(), push.subscribe()];
    slow.reply(() => new Promise((done) => setTimeout(() => done({ status: 201 }), 700)));
    await makeDevice(await first.ready).put(makeWish(slow, { reminders: [makeReminder(0)] }));
    await slow.waitFor(1);
    expect(await stopProcess(first, 'SIGTERM')).toEqual({ code: 0, signal: null });
    const second = start();
    await makeDevice(await second.ready).put(makeWish(late, { reminders: [makeReminder(1)] }));
    await late.waitFor(1);
    expect(slow.received()).toHaveLength(1);
  });

  test('SIGTERM does not wait for a push service that never answers: the next process tries again', async () => {
    const first = start();
    const subscription = push.subscribe();
    subscription.reply(() => 'silence');
    await makeDevice(await first.ready).put(makeWish(subscription, { reminders: [makeReminder(0)] }));
    await subscription.waitFor(1);
    expect(await stopProcess(first, 'SIGTERM')).toEqual({ code: 0, signal: null });
    subscription.reply(() => ({ status: 201 }));
    await start().ready;
    await subscription.waitFor(2);
  });

  test('a port in use is told in one sentence, for the page and for the metrics', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, () => done()));
    const { port } = taken.address() as AddressInfo;
    for (const name of ['PORT', 'METRICS_PORT']) {
      const server = start({ [name]: String(port), METRICS_HOST: '::' });
      expect(await server.ended).toMatchObject({ code: 1 });
      expect(server.output()).toEqual({
        stdout: '',
        stderr: `Port ${port} is already in use: stop the other program or set ${name} to another port.\n`,
      });
    }
    await new Promise((done) => taken.close(done));
  });

  test('a whole run writes no endpoint, key, secret, id, address or body', async () => {
    const server = start({ LOG_LEVEL: 'trace', METRICS_PORT: '0' });
    const url = await server.ready;
    const device = makeDevice(url);
    const [good, broken] = [push.subscribe(), push.subscribe()];
    broken.reply(() => ({ status: 403, body: `{"reason":"Bad","endpoint":"${broken.json.endpoint}"}` }));
    const reminder = makeReminder(0);
    await device.put(makeWish(good, { reminders: [reminder] }));
    await makeDevice(url).put(makeWish(broken, { reminders: [makeReminder(0)] }));
    await device.send('POST', '/test');
    await device.send('PUT', '', '{"marked-body":');
    await Promise.all([good.waitFor(2), broken.waitFor(1)]);
    await device.send('POST', '/shown', { reminderId: reminder.id });
    await device.send('DELETE');
    await stopProcess(server, 'SIGTERM');
    const { stdout, stderr } = server.output();
    expect(stderr).toBe('');
    expect(stdout).toContain('"status":403');
    const keys = [good, broken].flatMap(({ id, json }) => [id, json.keys.p256dh, json.keys.auth]);
    const marks = [
      ...keys,
      device.id,
      device.secret,
      reminder.id,
      push.host,
      '127.0.0.1',
      '::1',
      'marked-body',
    ];
    expect(marks.filter((mark) => stdout.includes(mark))).toEqual([]);
  });
});
