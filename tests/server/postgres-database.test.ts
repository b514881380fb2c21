// A database by address: what the server does while it restarts, does not answer, or refuses.
import { type AddressInfo, createServer } from 'node:net';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { isReachable } from '../../server/database-away.ts';
import { openPostgres } from '../../server/postgres-database.ts';
import { StartupError } from '../../server/startup-error.ts';
import { type PushService, startPushService } from '../support/push-service.ts';
import { type DatabaseGate, openGate } from './database-gate.ts';
import {
  expectProblem,
  makeDevice,
  makeDist,
  makeFolder,
  makeReminder,
  makeWish,
  QUIET,
  removeFolder,
  startTestServer,
  type TestServer,
  trust,
} from './harness.ts';

let folder: string;
let push: PushService;
let gate: DatabaseGate;

beforeAll(async () => {
  push = await startPushService();
  trust(push);
});
afterAll(() => push.close());
beforeEach(async () => {
  folder = makeFolder();
  gate = await openGate(folder);
});
afterEach(async () => {
  await gate.close();
  removeFolder(folder);
});

describe('a server on it', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer({
      DATABASE_URL: gate.url,
      DIST_DIR: makeDist(folder),
      PUSH_HOSTS: push.host,
      METRICS_PORT: '0',
    });
  });
  afterEach(async () => {
    gate.open();
    await server.stop();
  });

  const register = (reminders: object[] = []) => {
    const subscription = push.subscribe();
    const device = makeDevice(server.url);
    return { subscription, device, answer: device.put(makeWish(subscription, { reminders })) };
  };
  const readFigures = async () => (await fetch(`http://127.0.0.1:${server.metricsPort}/metrics`)).text();

  test('goes on through a restart: calls in the middle of it get 503, later ones are answered', async () => {
    expect((await register().answer).status).toBe(200);
    const before = gate.connections();
    gate.hold();
    const calls = Array.from({ length: 12 }, () => register([makeReminder(3600)]).answer);
    // Who asks for a further connection has found all others in use.
    await vi.waitFor(() => expect(gate.connections()).toBeGreaterThan(before));
    gate.cut();
    for (const call of calls) await expectProblem(await call, 503);
    await expectProblem(await register().answer, 503);
    await expectProblem(await fetch(`${server.url}/readyz`), 503);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);

    gate.open();
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect((await register([makeReminder(3600)]).answer).status).toBe(200);
  });

  test('says soon that it is not ready when nothing is answered, and shows the figures that it has', async () => {
    expect(await readFigures()).toMatch(/^temoto_database_reachable 1$/m);
    gate.hold();
    const startedAt = performance.now();
    const [isReady, figures] = await Promise.all([fetch(`${server.url}/readyz`), readFigures()]);
    expect(performance.now() - startedAt).toBeLessThan(8000);
    await expectProblem(isReady, 503);
    expect(figures).toMatch(/^temoto_database_reachable 0$/m);
    expect(figures).toMatch(/^temoto_reminders_in_hand 0$/m);
    expect(figures).not.toMatch(/^temoto_(devices|reminders_pending|reminders_recorded)[ {]/m);
  });

  test('writes down what it has sent as soon as it can, and does not send it again', async () => {
    const { subscription, answer } = register([makeReminder(1)]);
    subscription.reply(() => {
      gate.cut();
      return { status: 201 };
    });
    expect((await answer).status).toBe(200);
    await subscription.waitFor(1);
    await vi.waitFor(() => expect(server.logLines.join('')).toContain('writing outcomes failed'), 10_000);
    gate.open();
    const sent = /^temoto_reminders_recorded{engine="other",outcome="sent"} 1$/m;
    // Well before the claim runs out, which would make it due again.
    await vi.waitFor(async () => expect(await readFigures()).toMatch(sent), 20_000);
    expect(subscription.received()).toHaveLength(1);
  });
});

describe('opening', () => {
  test('may be done by several processes at once on an empty database', async () => {
    const first = await openPostgres(gate.url, QUIET);
    await sql`drop schema temoto cascade`.execute(first.store.db);
    await sql`drop schema pgboss cascade`.execute(first.store.db);
    await first.close();
    const opened = await Promise.all(Array.from({ length: 3 }, () => openPostgres(gate.url, QUIET)));
    for (const { store } of opened) expect(await isReachable(store.db)).toBe(true);
    for (const database of opened) await database.close();
  });

  test('is ended between two steps when nobody wants it any more', async () => {
    await expect(openPostgres(gate.url, { ...QUIET, stop: AbortSignal.abort('enough') })).rejects.toBe(
      'enough',
    );
    expect(gate.connections()).toBe(0);
  });

  test('is refused with what the server says', async () => {
    const sentences = {
      '28P01': 'The database at DATABASE_URL refuses this user or password (28P01).',
      '3D000': 'The database at DATABASE_URL does not exist on its server (3D000).',
      '57P03': 'The database at DATABASE_URL cannot be reached (57P03).',
    };
    for (const [code, sentence] of Object.entries(sentences)) {
      const fields = Buffer.from(`SFATAL\0C${code}\0Mno\0\0`);
      const head = Buffer.alloc(5, 'E');
      head.writeInt32BE(fields.length + 4, 1);
      const server = createServer((socket) => socket.resume().end(Buffer.concat([head, fields])));
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
      const { port } = server.address() as AddressInfo;
      const opening = openPostgres(`postgres://me:word@127.0.0.1:${port}/x`, QUIET);
      await expect(opening).rejects.toThrow(new StartupError(sentence));
      await new Promise((done) => server.close(done));
    }
  });
});

test('a claim that is never answered does not hold up the reminders for ever', async () => {
  const waits = { connectionTimeoutMillis: 500, query_timeout: 500, keepAlive: true };
  const database = await openPostgres(gate.url, QUIET, waits);
  expect(await database.store.boss.fetch('reminders')).toEqual([]);
  gate.hold();
  await expect(database.store.boss.fetch('reminders')).rejects.toThrow(/timeout/);
  gate.open();
  await vi.waitFor(async () => expect(await database.store.boss.fetch('reminders')).toEqual([]), 10_000);
  await database.close();
});
