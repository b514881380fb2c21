// Says for which push key a device's subscription was made, and since when a key is there. Frozen since release.
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const bindDevicesToKeys: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('devices').addColumn('key_id', 'text').execute();
    await db.schema
      .alterTable('vapid_keys')
      .addColumn('made_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .execute();
  },
};
