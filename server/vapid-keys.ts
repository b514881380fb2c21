// The key pair that signs every push: given by the operator, or made once and kept in the database.
import webPush from 'web-push';
import type { Config, VapidKeys } from './config.ts';
import type { Db } from './database-schema.ts';

const ONLY_ROW = 1;

/** New keys would cut off every subscribed phone, so the first pair that was stored stays. */
export async function loadVapidKeys(db: Db, config: Pick<Config, 'vapidKeys'>): Promise<VapidKeys> {
  if (config.vapidKeys) return config.vapidKeys;
  const made = webPush.generateVAPIDKeys();
  await db
    .insertInto('vapid_keys')
    .values({ id: ONLY_ROW, public_key: made.publicKey, private_key: made.privateKey })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const row = await db
    .selectFrom('vapid_keys')
    .selectAll()
    .where('id', '=', ONLY_ROW)
    .executeTakeFirstOrThrow();
  return { publicKey: row.public_key, privateKey: row.private_key };
}
