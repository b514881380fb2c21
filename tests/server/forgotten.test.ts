// DELETE leaves no trace: every row of every table is read for anything that belonged to the device.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Environment, parseConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/database.ts';
import { type PushService, startPushService } from '../support/push-service.ts';
import {
  makeDatabase,
  makeDevice,
  makeDist,
  makeFolder,
  makeReminder,
  makeWish,
  QUIET,
  removeFolder,
  startTestServer,
  trust,
} from './harness.ts';

let folder: string;
let push: PushService;
let env: Environment;
beforeEach(async () => {
  folder = makeFolder();
  push = await startPushService();
  trust(push);
  env = { ...(await makeDatabase(folder)), DIST_DIR: makeDist(folder), PUSH_HOSTS: push.host };
});
afterEach(async () => {
  await push.close();
  removeFolder(folder);
});

/** Every table of every schema but PostgreSQL's own, the queue's partitions and archives included. */
async function readEverything(): Promise<string> {
  const { store, close } = await openDatabase(parseConfig(env), QUIET);
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`.execute(
    store.db,
  );
  expect(rows.length).toBeGreaterThan(10);
  let text = '';
  for (const { name } of rows) {
    const all = await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`.execute(store.db);
    text += all.rows.map(({ row }) => `${name} ${row}\n`).join('');
  }
  await close();
  return text;
}

function readSnapshots(): string {
  const kept = env.DATA_DIR ? join(env.DATA_DIR, 'snapshots') : undefined;
  if (!kept) return '';
  return readdirSync(kept)
    .map((name) => gunzipSync(readFileSync(join(kept, name))).toString())
    .join('\n');
}

test('of a device whose reminders wait, were sent, were shown, were refused and are tried again', async () => {
  const server = await startTestServer(env);
  const [device, neighbour] = [makeDevice(server.url), makeDevice(server.url)];
  const [subscription, other] = [push.subscribe(), push.subscribe()];
  const reminders = [
    makeReminder(0),
    makeReminder(0),
    makeReminder(0),
    makeReminder(3600),
    makeReminder(-50, 10),
  ];
  let answers = 0;
  subscription.reply(() => ({ status: [201, 400, 503][answers++] ?? 503 }));
  await device.put(makeWish(subscription, { reminders }));
  await neighbour.put(makeWish(other, { reminders: [makeReminder(3600)] }));
  await subscription.waitFor(3);
  for (const { id } of reminders) await device.send('POST', '/shown', { reminderId: id });
  await device.send('POST', '/test');
  const { p256dh, auth } = subscription.json.keys;
  const secretHash = createHash('sha256').update(Buffer.from(device.secret, 'base64url')).digest('hex');
  const marks = [
    device.id,
    device.secret,
    secretHash,
    subscription.id,
    p256dh,
    auth,
    ...reminders.map(({ id }) => id),
  ];

  expect((await device.send('DELETE')).status).toBe(204);
  await server.stop();
  const text = await readEverything();
  expect(text).toContain(neighbour.id);
  expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
  // One reminder waits, and one job for it: what was tried again is not in the queue either.
  expect(text.match(/^temoto\.reminders /gm)).toHaveLength(1);
  expect(text.match(/^pgboss\.job_common /gm)).toHaveLength(1);
  const snapshots = readSnapshots();
  if (env.DATA_DIR) expect(snapshots).toContain(neighbour.id);
  expect(marks.filter((mark) => snapshots.includes(mark))).toEqual([]);
});
