// Devices as the database holds them, for tests that look behind the routes.
import { createECDH, randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { putDevice } from '../../server/devices.ts';
import type { Store } from '../../server/store.ts';
import type { Wish } from '../../server/wish.ts';

export const HASH = 'ab'.repeat(32);
export const OTHER_HASH = 'cd'.repeat(32);
const p256dh = createECDH('prime256v1').generateKeys('base64url');

export const makeReminder = (dueInSeconds: number, usefulSeconds = 3600) => ({
  id: randomBytes(8).toString('hex'),
  at: new Date(Date.now() + dueInSeconds * 1000),
  expiresAt: new Date(Date.now() + (dueInSeconds + usefulSeconds) * 1000),
});

export const makeWish = (parts: Partial<Wish> = {}): Wish => ({
  revision: 5,
  locale: 'ja',
  subscription: { endpoint: `https://web.push.apple.com/${randomUUID()}`, p256dh, auth: 'A'.repeat(22) },
  reminders: [makeReminder(3600), makeReminder(7200)],
  ...parts,
});

export async function put(store: Store, wish: Wish, id: string = randomUUID()): Promise<string> {
  expect(await putDevice(store, id, HASH, wish)).toEqual({ kind: 'accepted' });
  return id;
}

export function readReminders(store: Store, deviceId: string) {
  return store.db
    .selectFrom('reminders')
    .selectAll()
    .where('device_id', '=', deviceId)
    .orderBy('at')
    .execute();
}

export async function countJobs(store: Store, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const answer = await sql<{ count: string }>`
    select count(*) from pgboss.job where id in (${sql.join(ids)})`.execute(store.db);
  return Number(answer.rows[0]?.count);
}
