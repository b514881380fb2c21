// What the database forgets, and when.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { parseConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/database.ts';
import { findDevice, forgetDevice, putDevice } from '../../server/devices.ts';
import { sweep } from '../../server/retention.ts';
import { makeDataFolder, makeFolder, QUIET, removeFolder } from './harness.ts';
import { shareStore } from './share-store.ts';
import { countJobs, HASH, makeReminder, makeWish, put, readReminders } from './stored-devices.ts';

const shared = shareStore();

const age = (id: string, hours: number) =>
  sql`update temoto.reminders set at = at - ${`${hours} hours`}::interval,
    expires_at = expires_at - ${`${hours} hours`}::interval where device_id = ${id}`.execute(shared.store.db);

test('a reminder goes two days after it ended, and not before', async () => {
  const id = await put(shared.store, makeWish({ reminders: [makeReminder(0, 1)] }));
  await age(id, 47);
  await sweep(shared.store);
  expect(await readReminders(shared.store, id)).toMatchObject([{ state: 'missed', reason: 'expired' }]);
  await age(id, 2);
  expect((await sweep(shared.store)).reminders).toBe(1);
  expect(await readReminders(shared.store, id)).toEqual([]);
});

test('a device goes 30 days after its last reminder', async () => {
  const id = await put(shared.store, makeWish({ reminders: [makeReminder(86_400 * 10)] }));
  const row = await shared.store.db
    .selectFrom('devices')
    .select(sql<number>`extract(epoch from forget_at - now())::float8 / 86400`.as('days'))
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(row.days).toBeCloseTo(40, 0);
  await sql`update temoto.devices set forget_at = now() - interval '1 second' where id = ${id}`.execute(
    shared.store.db,
  );
  const jobs = (await readReminders(shared.store, id)).map(({ job_id }) => job_id);
  expect((await sweep(shared.store)).devices).toBe(1);
  expect(await findDevice(shared.store, id, HASH)).toEqual({ kind: 'unknown' });
  expect(await countJobs(shared.store, jobs)).toBe(0);
});

test('a device without reminders goes 30 days after it was last heard of', async () => {
  const wish = makeWish({ reminders: [] });
  const id = await put(shared.store, wish);
  await sql`update temoto.devices set forget_at = now() where id = ${id}`.execute(shared.store.db);
  await put(shared.store, wish, id);
  await sweep(shared.store);
  expect((await findDevice(shared.store, id, HASH)).kind).toBe('found');
});

test('space of what was forgotten is given back', async () => {
  // Always the embedded database: elsewhere the server's own autovacuum does it.
  const own = makeFolder();
  const embedded = await openDatabase(parseConfig({ DATA_DIR: await makeDataFolder(own) }), QUIET);
  const readBytes = async () => {
    const answer = await sql<{ bytes: string }>`
      select pg_relation_size('temoto.reminders') as bytes`.execute(embedded.store.db);
    return Number(answer.rows[0]?.bytes);
  };
  const empty = await readBytes();
  const id = randomUUID();
  const reminders = Array.from({ length: 200 }, () => makeReminder(3600));
  await putDevice(embedded.store, id, HASH, makeWish({ reminders }));
  await forgetDevice(embedded.store, id, HASH);
  expect(await readBytes()).toBeGreaterThan(empty);
  await embedded.tidy();
  expect(await readBytes()).toBe(empty);
  await embedded.close();
  removeFolder(own);
});
