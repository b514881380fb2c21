// A run in which everything goes wrong: nothing that belongs to a person, a push service or the database gets into the log.
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PushService, startPushService } from '../support/push-service.ts';
import { type DatabaseGate, openGate } from './database-gate.ts';
import { makeDevice, makeDist, makeFolder, makeReminder, makeWish, removeFolder } from './harness.ts';
import { endProcessesAfterEach, FIRST_START, startProcess, stopProcess } from './processes.ts';

let push: PushService;
let folder: string;
let gate: DatabaseGate;
beforeAll(async () => {
  push = await startPushService();
});
afterAll(() => push.close());
beforeEach(async () => {
  folder = makeFolder();
  gate = await openGate(folder);
});
endProcessesAfterEach();
afterEach(async () => {
  await gate.close();
  removeFolder(folder);
});

const ADDRESS = '198.51.100.23';

test(
  'push services that refuse, repeat or break off, a database that goes away, broken requests',
  FIRST_START,
  async () => {
    const database = new URL(gate.url);
    database.password = 'marked-password';
    const server = startProcess({
      env: {
        DATABASE_URL: database.href,
        DIST_DIR: makeDist(folder),
        PUSH_HOSTS: `${push.host} marked-host.invalid:443`,
        NODE_EXTRA_CA_CERTS: push.certificateFile,
        LOG_LEVEL: 'trace',
        METRICS_PORT: '0',
        TRUST_PROXY: '1',
      },
    });
    const url = await server.ready;
    const headers = { 'x-forwarded-for': ADDRESS };
    const devices = Array.from({ length: 6 }, () => ({
      device: makeDevice(url),
      subscription: push.subscribe(),
    }));
    const replies = [
      ({ json }: (typeof devices)[0]['subscription']) => ({
        status: 403,
        body: `{"reason":"Bad","e":"${json.endpoint}"}`,
      }),
      ({ json }: (typeof devices)[0]['subscription']) => ({
        status: 302,
        headers: { location: json.endpoint },
      }),
      () => 'reset' as const,
      () => ({ status: 410 }),
      () => ({ status: 500, body: 'x'.repeat(100_000) }),
    ];
    const reminders = devices.map(() => makeReminder(0, 30));
    for (const [index, { device, subscription }] of devices.entries()) {
      const reply = replies[index];
      if (reply) subscription.reply(() => reply(subscription));
      const wish = makeWish(subscription, { reminders: [reminders[index]] });
      // The last one leads to a name that nobody has.
      const endpoint =
        index === 5 ? `https://marked-host.invalid/${subscription.id}` : subscription.json.endpoint;
      const put = { ...wish, subscription: { ...wish.subscription, endpoint } };
      expect((await device.put(put, headers)).status).toBe(200);
    }
    await Promise.all(devices.slice(0, 5).map(({ subscription }) => subscription.waitFor(1, 30_000)));
    await expect.poll(() => server.output().stdout, { timeout: 20_000 }).toContain('"status":302');
    const [first] = devices;
    if (!first) throw new Error('no device');
    for (const path of [
      `/api/devices/${first.device.secret}`,
      `/${first.device.id}?secret=${first.device.secret}`,
    ]) {
      await fetch(`${url}${path}`, {
        headers: { ...headers, authorization: `Bearer ${first.device.secret}` },
      });
    }
    await first.device.send('PUT', '', '{"marked-body":');
    await first.device.send('POST', '/test');
    await new Promise((done) => {
      const socket = connect(Number(new URL(url).port), 'localhost', () =>
        socket.end(`BROKEN /${first.device.secret} HTTP/9\r\nmarked-header: ${ADDRESS}\r\n\r\n`),
      );
      socket.on('close', done).resume();
    });
    gate.cut();
    expect((await first.device.put(makeWish(first.subscription, { revision: 2 }), headers)).status).toBe(503);
    await expect
      .poll(() => server.output().stdout, { timeout: 20_000 })
      .toContain('claiming due reminders failed');
    gate.open();
    expect(await stopProcess(server, 'SIGTERM')).toEqual({ code: 0, signal: null });

    const { stdout, stderr } = server.output();
    expect(stderr).toBe('');
    expect(stdout).toContain('"status":403');
    expect(stdout).toContain('request failed');
    const marks = [
      ...devices.flatMap(({ device, subscription }) => [
        device.id,
        device.secret,
        subscription.id,
        subscription.json.keys.p256dh,
        subscription.json.keys.auth,
      ]),
      ...reminders.map(({ id }) => id),
      ...[push.host, 'marked-', ADDRESS, '127.0.0.1', '::1', database.host],
    ];
    expect(marks.filter((mark) => `${stdout}${stderr}`.includes(mark))).toEqual([]);
    // Each line but the announcement is one object, and each request has an id of its own.
    const lines = stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const ids = lines.filter(({ msg }) => msg === 'request').map(({ requestId }) => requestId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.every((id) => typeof id === 'string' && id.length === randomUUID().length)).toBe(true);
  },
);
