// What the database holds of a device: replaced whole, forgotten whole, on time.
import { createECDH, randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseConfig } from '../../server/config.ts';
import { type OpenDatabase, openDatabase } from '../../server/database.ts';
import { dropSubscription, findDevice, forgetDevice, putDevice } from '../../server/devices.ts';
import { migrate } from '../../server/migrations.ts';
import { loadDue } from '../../server/reminders.ts';
import { sweep } from '../../server/retention.ts';
import { settle } from '../../server/settlement.ts';
import type { Store } from '../../server/store.ts';
import type { Wish } from '../../server/wish.ts';
import { makeDatabase, makeFolder, removeFolder } from './harness.ts';

let folder: string;
let database: OpenDatabase;
let store: Store;

beforeAll(async () => {
  folder = makeFolder();
  database = await openDatabase(parseConfig(await makeDatabase(folder)), () => {});
  store = database.store;
});
afterAll(async () => {
  await database.close();
  removeFolder(folder);
});

const HASH = 'ab'.repeat(32);
const OTHER_HASH = 'cd'.repeat(32);
const p256dh = createECDH('prime256v1').generateKeys('base64url');

const makeReminder = (dueInSeconds: number, usefulSeconds = 3600) => ({
  id: randomBytes(8).toString('hex'),
  at: new Date(Date.now() + dueInSeconds * 1000),
  expiresAt: new Date(Date.now() + (dueInSeconds + usefulSeconds) * 1000),
});

const makeWish = (parts: Partial<Wish> = {}): Wish => ({
  revision: 5,
  locale: 'ja',
  subscription: { endpoint: `https://web.push.apple.com/${randomUUID()}`, p256dh, auth: 'A'.repeat(22) },
  reminders: [makeReminder(3600), makeReminder(7200)],
  ...parts,
});

async function put(wish: Wish, id = randomUUID() as string) {
  expect(await putDevice(store, id, HASH, wish)).toEqual({ kind: 'accepted' });
  return id;
}

async function readReminders(deviceId: string) {
  return store.db
    .selectFrom('reminders')
    .selectAll()
    .where('device_id', '=', deviceId)
    .orderBy('at')
    .execute();
}

async function countJobs(ids: string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const answer = await sql<{ count: string }>`
    select count(*) from pgboss.job where id in (${sql.join(ids)})`.execute(store.db);
  return Number(answer.rows[0]?.count);
}

describe('the revision decides', () => {
  test.each([0, 7, Number.MAX_SAFE_INTEGER])(
    'the first one claims the id at revision %i',
    async (revision) => {
      await put(makeWish({ revision }));
    },
  );

  test('a lower one is answered with the stored number', async () => {
    const id = await put(makeWish({ revision: Number.MAX_SAFE_INTEGER }));
    expect(await putDevice(store, id, HASH, makeWish({ revision: 4 }))).toEqual({
      kind: 'conflict',
      revision: Number.MAX_SAFE_INTEGER,
    });
  });

  test('the same one with the same wish is accepted again and changes nothing', async () => {
    const wish = makeWish();
    const id = await put(wish);
    const before = await readReminders(id);
    await put({ ...wish, reminders: [...wish.reminders].reverse() }, id);
    expect(await readReminders(id)).toEqual(before);
  });

  test('the same one with another wish is not', async () => {
    const id = await put(makeWish());
    expect(await putDevice(store, id, HASH, makeWish())).toEqual({ kind: 'conflict', revision: 5 });
  });

  test('a higher one replaces everything', async () => {
    const id = await put(makeWish());
    const old = await readReminders(id);
    const wish = makeWish({ revision: 6, locale: 'en', reminders: [makeReminder(60)] });
    await put(wish, id);
    expect(await findDevice(store, id, HASH)).toEqual({
      kind: 'found',
      device: { id, locale: 'en', subscription: wish.subscription },
    });
    const rows = await readReminders(id);
    expect(rows.map((row) => row.id)).toEqual(wish.reminders.map((reminder) => reminder.id));
    expect(await countJobs(rows.map((row) => row.job_id))).toBe(1);
    expect(await countJobs(old.map((row) => row.job_id))).toBe(0);
  });

  test('of many first ones at once, one claims the id', async () => {
    const id = randomUUID();
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, index) => putDevice(store, id, HASH, makeWish({ revision: index }))),
    );
    const kinds = results.map(({ kind }) => kind);
    expect(kinds).toContain('accepted');
    const rows = await readReminders(id);
    expect(rows).toHaveLength(2);
    expect(await countJobs(rows.map((row) => row.job_id))).toBe(2);
  });
});

describe('another secret', () => {
  test('changes, finds and forgets nothing', async () => {
    const id = await put(makeWish());
    expect(await putDevice(store, id, OTHER_HASH, makeWish({ revision: 9 }))).toEqual({ kind: 'forbidden' });
    expect(await findDevice(store, id, OTHER_HASH)).toEqual({ kind: 'forbidden' });
    expect(await forgetDevice(store, id, OTHER_HASH)).toBe('forbidden');
    expect(await readReminders(id)).toHaveLength(2);
  });
});

describe('forgetting', () => {
  test('leaves no row of the device in any table', async () => {
    const wish = makeWish();
    const id = await put(wish);
    expect(await forgetDevice(store, id, HASH)).toBe('forgotten');
    const tables = await sql<{ name: string }>`
      select table_schema || '.' || table_name as name from information_schema.tables
      where table_schema in ('temoto', 'pgboss') and table_type = 'BASE TABLE'`.execute(store.db);
    expect(tables.rows.length).toBeGreaterThan(8);
    const marks = [id, wish.subscription.endpoint, ...wish.reminders.map((reminder) => reminder.id)];
    for (const { name } of tables.rows) {
      const rows = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} t`.execute(
        store.db,
      );
      for (const { text } of rows.rows) expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
    }
  });

  test('takes the jobs out of the queue', async () => {
    const id = await put(makeWish());
    const jobs = (await readReminders(id)).map((row) => row.job_id);
    expect(await countJobs(jobs)).toBe(2);
    await forgetDevice(store, id, HASH);
    expect(await countJobs(jobs)).toBe(0);
  });

  test('works for a device that was never there', async () => {
    expect(await forgetDevice(store, randomUUID(), HASH)).toBe('forgotten');
  });
});

test('only the subscription that was refused is dropped', async () => {
  const wish = makeWish();
  const id = await put(wish);
  await dropSubscription(store.db, id, 'https://web.push.apple.com/older');
  expect(await findDevice(store, id, HASH)).toMatchObject({ device: { subscription: wish.subscription } });
  await dropSubscription(store.db, id, wish.subscription.endpoint);
  expect(await findDevice(store, id, HASH)).toMatchObject({ device: { subscription: undefined } });
});

test('a phone that repeats its wish gets its dropped subscription back', async () => {
  const wish = makeWish();
  const id = await put(wish);
  await dropSubscription(store.db, id, wish.subscription.endpoint);
  await put(wish, id);
  expect(await findDevice(store, id, HASH)).toMatchObject({ device: { subscription: wish.subscription } });
});

test('a database of a newer version is left alone', async () => {
  await sql`insert into temoto.kysely_migration (name, timestamp) values ('9999-later', '')`.execute(
    store.db,
  );
  await expect(migrate(store.db)).rejects.toThrow(
    /^The database cannot be used by this version of Temoto: .*9999-later/,
  );
  await sql`delete from temoto.kysely_migration where name = '9999-later'`.execute(store.db);
});

test('a retry that arrives after the wish was replaced puts nothing back', async () => {
  const reminder = makeReminder(-1);
  const id = await put(makeWish({ reminders: [reminder] }));
  const [claimed] = await store.boss.fetch('reminders', { batchSize: 100 });
  const [due] = await loadDue(store, claimed ? [claimed] : []);
  await put(makeWish({ revision: 6, reminders: [] }), id);
  if (!claimed || !due) throw new Error('the job was not claimed');
  const outcome = { kind: 'retry', afterSeconds: 0, wasTried: true } as const;
  await settle(store, [{ job: claimed, reminder: due, engine: 'apple', outcome }]);
  expect(await countJobs([claimed.id])).toBe(0);
});

describe('on time', () => {
  const age = (id: string, hours: number) =>
    sql`update temoto.reminders set at = at - ${`${hours} hours`}::interval,
      expires_at = expires_at - ${`${hours} hours`}::interval where device_id = ${id}`.execute(store.db);

  test('a reminder goes two days after it ended, and not before', async () => {
    const id = await put(makeWish({ reminders: [makeReminder(0, 1)] }));
    await age(id, 47);
    await sweep(store);
    expect(await readReminders(id)).toMatchObject([{ state: 'missed' }]);
    await age(id, 2);
    expect((await sweep(store)).reminders).toBe(1);
    expect(await readReminders(id)).toEqual([]);
  });

  test('a device goes 30 days after its last reminder', async () => {
    const id = await put(makeWish({ reminders: [makeReminder(86_400 * 10)] }));
    const row = await store.db
      .selectFrom('devices')
      .select(sql<number>`extract(epoch from forget_at - now())::float8 / 86400`.as('days'))
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(row.days).toBeCloseTo(40, 0);
    await sql`update temoto.devices set forget_at = now() - interval '1 second' where id = ${id}`.execute(
      store.db,
    );
    const jobs = (await readReminders(id)).map(({ job_id }) => job_id);
    expect((await sweep(store)).devices).toBe(1);
    expect(await findDevice(store, id, HASH)).toEqual({ kind: 'unknown' });
    expect(await countJobs(jobs)).toBe(0);
  });

  test('a device without reminders goes 30 days after it was last heard of', async () => {
    const wish = makeWish({ reminders: [] });
    const id = await put(wish);
    await sql`update temoto.devices set forget_at = now() where id = ${id}`.execute(store.db);
    await put(wish, id);
    await sweep(store);
    expect((await findDevice(store, id, HASH)).kind).toBe('found');
  });

  test('space of what was forgotten can be given back', async () => {
    await database.tidy();
  });
});
