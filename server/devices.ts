// What one device asked for: stored whole, replaced whole, forgotten whole.
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from './database-schema.ts';
import { deleteJobs, renewLost, replaceReminders } from './reminders.ts';
import { isSameHash } from './secret.ts';
import { inTransaction, type Store } from './store.ts';
import { hashWish, type Wish } from './wish.ts';

export type Device = {
  id: string;
  locale: Wish['locale'];
  /** Undefined once the push service has said that it is gone. */
  subscription: Wish['subscription'] | undefined;
  /** The push key that it was made with. */
  keyId: string | null;
};

type PutResult = { kind: 'accepted' } | { kind: 'conflict'; revision: number } | { kind: 'forbidden' };

type FindResult = { kind: 'found'; device: Device } | { kind: 'forbidden' } | { kind: 'unknown' };

const KEPT_DAYS = 30;

/**
 * Device and queue change together or not at all: what was accepted survives the process.
 * `keyId` names the push key that phones subscribe with now.
 */
export async function putDevice(
  store: Store,
  id: string,
  secretHash: string,
  wish: Wish,
  keyId: string | null = null,
): Promise<PutResult> {
  for (;;) {
    const result = await inTransaction(store.db, (trx) => putOnce(store, trx, id, secretHash, wish, keyId));
    // Forgotten between two looks at it: now there is room for it.
    if (result.kind !== 'gone') return result;
  }
}

async function putOnce(
  store: Store,
  trx: Transaction<Tables>,
  id: string,
  secretHash: string,
  wish: Wish,
  keyId: string | null,
): Promise<PutResult | { kind: 'gone' }> {
  const wishHash = hashWish(wish);
  const row = {
    secret_hash: secretHash,
    revision: wish.revision,
    wish_hash: wishHash,
    locale: wish.locale,
    ...wish.subscription,
    forget_at: forgetAt(wish),
    key_id: keyId,
  };
  const isNew = await trx
    .insertInto('devices')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!isNew) {
    const stored = await lockDevice(trx, id);
    if (!stored) return { kind: 'gone' };
    if (!isSameHash(stored.secret_hash, secretHash)) return { kind: 'forbidden' };
    // The same subscription still needs the key that it was made with.
    if (stored.endpoint === wish.subscription.endpoint) row.key_id = stored.key_id;
    const revision = Number(stored.revision);
    if (wish.revision === revision && stored.wish_hash === wishHash) {
      // The phone still stands by a subscription that was dropped: the next push finds out again.
      const { forget_at, key_id } = row;
      await trx
        .updateTable('devices')
        .set({ forget_at, key_id, ...wish.subscription })
        .where('id', '=', id)
        .execute();
      await renewLost(store, trx, id, wish.reminders);
      return { kind: 'accepted' };
    }
    if (wish.revision <= revision) return { kind: 'conflict', revision };
    await trx.updateTable('devices').set(row).where('id', '=', id).execute();
  }
  await replaceReminders(store, trx, id, wish.reminders);
  return { kind: 'accepted' };
}

/** Leaves no row behind, in no table; fine for a device that was never there. */
export async function forgetDevice(
  store: Store,
  id: string,
  secretHash: string,
): Promise<'forgotten' | 'forbidden'> {
  return inTransaction(store.db, async (trx) => {
    const stored = await trx
      .selectFrom('devices')
      .select('secret_hash')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!stored) return 'forgotten';
    if (!isSameHash(stored.secret_hash, secretHash)) return 'forbidden';
    await deleteDevices(store, trx, [id]);
    return 'forgotten';
  });
}

export async function findDevice(store: Store, id: string, secretHash: string): Promise<FindResult> {
  const row = await store.db
    .selectFrom('devices')
    .select(['secret_hash', 'locale', 'endpoint', 'p256dh', 'auth', 'key_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return { kind: 'unknown' };
  if (!isSameHash(row.secret_hash, secretHash)) return { kind: 'forbidden' };
  const { locale, endpoint, p256dh, auth } = row;
  const subscription =
    endpoint === null || p256dh === null || auth === null ? undefined : { endpoint, p256dh, auth };
  return { kind: 'found', device: { id, locale, subscription, keyId: row.key_id } };
}

/** What has to be known before a wish is taken: the time by the clock of the database, which every process shares. */
export async function lookAhead(store: Store, id: string): Promise<{ now: Date; isKnown: boolean }> {
  const { now_ms, is_known } = await store.db
    .selectNoFrom(({ exists, selectFrom }) => [
      sql<number>`(extract(epoch from clock_timestamp()) * 1000)::float8`.as('now_ms'),
      exists(selectFrom('devices').select('id').where('id', '=', id)).as('is_known'),
    ])
    .executeTakeFirstOrThrow();
  return { now: new Date(now_ms), isKnown: Boolean(is_known) };
}

/** Only the subscription that was refused: the device may have sent a newer one meanwhile. */
export async function dropSubscription(
  trx: Transaction<Tables> | Store['db'],
  deviceId: string,
  endpoint: string,
): Promise<void> {
  await trx
    .updateTable('devices')
    .set({ endpoint: null, p256dh: null, auth: null })
    .where('id', '=', deviceId)
    .where('endpoint', '=', endpoint)
    .execute();
}

/** The push service took another key than the one that was thought to be right. */
export async function bindToKey(
  trx: Transaction<Tables> | Store['db'],
  { id, subscription }: Pick<Device, 'id' | 'subscription'>,
  keyId: string,
): Promise<void> {
  if (!subscription) return;
  await trx
    .updateTable('devices')
    .set({ key_id: keyId })
    .where('id', '=', id)
    .where('endpoint', '=', subscription.endpoint)
    .execute();
}

/** The rows of their reminders go with them; the jobs have to be named. */
export async function deleteDevices(store: Store, trx: Transaction<Tables>, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const jobs = await trx
    .selectFrom('reminders')
    .select('job_id')
    .where('device_id', 'in', ids)
    .where('state', '=', 'pending')
    .execute();
  await trx.deleteFrom('devices').where('id', 'in', ids).execute();
  await deleteJobs(
    store,
    trx,
    jobs.map((job) => job.job_id),
  );
}

function lockDevice(trx: Transaction<Tables>, id: string) {
  return trx
    .selectFrom('devices')
    .select(['secret_hash', 'revision', 'wish_hash', 'endpoint', 'key_id'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

function forgetAt(wish: Wish): RawBuilder<Date> {
  const last = new Date(Math.max(0, ...wish.reminders.map(({ expiresAt }) => expiresAt.getTime())));
  return sql<Date>`greatest(now(), ${last.toISOString()}::timestamptz) + ${`${KEPT_DAYS} days`}::interval`;
}
