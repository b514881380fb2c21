// A database of the first version is brought to the newest shape by itself, and everything in it goes on.
import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateVAPIDKeys } from 'web-push';
import { type Environment, parseConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/database.ts';
import { migrate, newestMigration } from '../../server/migrations.ts';
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

/** The tables as the first version made them, with what it would have stored for one device. */
async function storeAsFirstVersion(
  device: { id: string; secretHash: string; wishHash: string },
  wish: object,
) {
  const { subscription, reminders } = wish as ReturnType<typeof makeWish> & {
    reminders: ReturnType<typeof makeReminder>[];
  };
  const keys = generateVAPIDKeys();
  const { store, close } = await openDatabase(parseConfig(env), QUIET);
  const { db, boss } = store;
  await sql`drop schema temoto cascade`.execute(db);
  await migrate(db, '0001-create-devices');
  await sql`insert into temoto.vapid_keys (id, public_key, private_key)
    values (1, ${keys.publicKey}, ${keys.privateKey})`.execute(db);
  await sql`insert into temoto.devices
      (id, secret_hash, revision, wish_hash, locale, endpoint, p256dh, auth, forget_at)
    values (${device.id}, ${device.secretHash}, 1, ${device.wishHash}, 'ja', ${subscription.endpoint},
      ${subscription.keys.p256dh}, ${subscription.keys.auth}, now() + interval '30 days')`.execute(db);
  for (const { id, at, expiresAt } of reminders) {
    const jobId = randomUUID();
    await sql`insert into temoto.reminders (device_id, id, at, expires_at, job_id)
      values (${device.id}, ${id}, ${at}, ${expiresAt}, ${jobId})`.execute(db);
    await boss.insert('reminders', [{ id: jobId, startAfter: at }]);
  }
  await sql`insert into temoto.delivery_counts values ('apple', 'sent', 12)`.execute(db);
  await close();
  return keys;
}

test('from 0001: keys, devices, reminders and counts are there, and the reminder comes', async () => {
  const subscription = push.subscribe();
  const known = makeDevice('');
  const secretHash = createHash('sha256').update(Buffer.from(known.secret, 'base64url')).digest('hex');
  const wish = makeWish(subscription, { reminders: [makeReminder(1), makeReminder(3600)] });
  const keys = await storeAsFirstVersion({ id: known.id, secretHash, wishHash: 'x' }, wish);

  const server = await startTestServer(env);
  expect(await (await fetch(`${server.url}/api/push-key`)).json()).toEqual({ publicKey: keys.publicKey });
  const [received] = await subscription.waitFor(1);
  expect(received?.authorization).toContain(`k=${keys.publicKey}`);
  const answer = await fetch(`${server.url}/api/devices/${known.id}/test`, {
    method: 'POST',
    headers: { authorization: `Bearer ${known.secret}` },
  });
  expect(await answer.json()).toEqual({ status: 201 });
  await server.stop();

  const { store, close } = await openDatabase(parseConfig(env), QUIET);
  const { rows } = await sql<{ name: string }>`
    select name from temoto.kysely_migration order by name desc limit 1`.execute(store.db);
  expect(rows[0]?.name).toBe(newestMigration());
  const counts = await store.db
    .selectFrom('delivery_counts')
    .selectAll()
    .where('engine', '=', 'apple')
    .execute();
  expect(counts.map(({ count }) => Number(count))).toEqual([12]);
  expect(await store.db.selectFrom('reminders').select('id').execute()).toHaveLength(2);
  await close();
});
