// The key pairs that sign the pushes: the current one, and older ones for as long as a subscription was made with them.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import webPush from 'web-push';
import type { Config, VapidKeys } from './config.ts';
import type { Db } from './database-schema.ts';

export type PushKey = VapidKeys & { id: string };

export type Keyring = {
  /** What phones subscribe with from now on. */
  current: PushKey;
  /** All that may be tried for a subscription, the one it was made with first. */
  candidates(keyId: string | null): Promise<PushKey[]>;
};

type GivenKeys = Pick<Config, 'vapidKeys' | 'vapidPreviousKeys'>;

/** After this no phone is left that has not been heard of since: its device row is gone. */
const UNUSED_DAYS = 30;
const READ_AGAIN_MS = 10_000;
const FIRST_ROW = 1;

export async function loadKeyring(db: Db, given: GivenKeys): Promise<Keyring> {
  let keys = await readKeys(db, given);
  let readAtMs = performance.now();
  const [current] = keys;
  if (!current) throw new RangeError('a push key was stored and is not there');
  return {
    current,
    async candidates(keyId) {
      const isKnown = keyId === null || keys.some(({ id }) => id === keyId);
      // Another process may have started with a key that was made since.
      if (!isKnown && performance.now() - readAtMs > READ_AGAIN_MS) {
        readAtMs = performance.now();
        keys = await readKeys(db, given);
      }
      // A subscription from before keys had names was made with the oldest.
      const first = keyId === null ? keys.at(-1) : keys.find(({ id }) => id === keyId);
      return first ? [first, ...keys.filter((key) => key !== first)] : keys;
    },
  };
}

/** Newest first, each once. */
async function readKeys(db: Db, { vapidKeys, vapidPreviousKeys }: GivenKeys): Promise<PushKey[]> {
  // The first pair that is stored stays: another would cut off every subscribed phone.
  if (!vapidKeys) await storeKeys(db, FIRST_ROW);
  const rows = await db.selectFrom('vapid_keys').selectAll().orderBy('id', 'desc').execute();
  const stored = rows.map((row) => ({ publicKey: row.public_key, privateKey: row.private_key }));
  const ordered = vapidKeys ? [vapidKeys, vapidPreviousKeys, ...stored] : [...stored, vapidPreviousKeys];
  const byId = new Map<string, PushKey>();
  for (const keys of ordered) {
    const id = keys && keyIdOf(keys.publicKey);
    if (id && !byId.has(id)) byId.set(id, { ...keys, id });
  }
  return [...byId.values()];
}

/** Short, and the same in every process and on every start. */
export function keyIdOf(publicKey: string): string {
  return createHash('sha256').update(publicKey).digest('base64url').slice(0, 16);
}

async function storeKeys(db: Db, id: number): Promise<void> {
  const made = webPush.generateVAPIDKeys();
  await db
    .insertInto('vapid_keys')
    .values({ id, public_key: made.publicKey, private_key: made.privateKey })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** From the next start on phones subscribe with a new pair. Resolves with how many devices the older ones still serve. */
export async function rotateKeys(db: Db): Promise<number> {
  await storeKeys(db, FIRST_ROW);
  const { last } = await db
    .selectFrom('vapid_keys')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  await storeKeys(db, Number(last) + 1);
  const { count } = await db
    .selectFrom('devices')
    .select(({ fn }) => fn.countAll<string | number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Removes older pairs that sign for nobody any more. */
export async function forgetUnusedKeys(db: Db): Promise<number> {
  const [newest, ...older] = await db
    .selectFrom('vapid_keys')
    .select(['id', 'public_key'])
    .select(sql<boolean>`made_at < now() - ${`${UNUSED_DAYS} days`}::interval`.as('is_old'))
    .orderBy('id', 'desc')
    .execute();
  if (!newest?.is_old || older.length === 0) return 0;
  const rows = await db
    .selectFrom('devices')
    .select('key_id')
    .distinct()
    .where(({ or, eb }) =>
      or([
        eb('key_id', 'is', null),
        eb(
          'key_id',
          'in',
          older.map((row) => keyIdOf(row.public_key)),
        ),
      ]),
    )
    .execute();
  const used = new Set(rows.map(({ key_id }) => key_id));
  if (used.has(null)) return 0;
  const unused = older.filter((row) => !used.has(keyIdOf(row.public_key)));
  if (unused.length === 0) return 0;
  await db
    .deleteFrom('vapid_keys')
    .where(
      'id',
      'in',
      unused.map(({ id }) => id),
    )
    .execute();
  return unused.length;
}
