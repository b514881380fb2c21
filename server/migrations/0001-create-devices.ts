// Makes the first tables. Frozen since release: a change is a new file with the next number.
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const createDevices: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('devices')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('secret_hash', 'text', (column) => column.notNull())
      .addColumn('revision', 'bigint', (column) => column.notNull())
      .addColumn('wish_hash', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('endpoint', 'text')
      .addColumn('p256dh', 'text')
      .addColumn('auth', 'text')
      .addColumn('forget_at', 'timestamptz', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('devices_forget_at').on('devices').column('forget_at').execute();

    await db.schema
      .createTable('reminders')
      .addColumn('device_id', 'uuid', (column) =>
        column.notNull().references('devices.id').onDelete('cascade'),
      )
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('at', 'timestamptz', (column) => column.notNull())
      .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
      .addColumn('job_id', 'uuid', (column) => column.notNull().unique())
      .addColumn('state', 'text', (column) => column.notNull().defaultTo('pending'))
      .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('shown_at', 'timestamptz')
      .addPrimaryKeyConstraint('reminders_pkey', ['device_id', 'id'])
      .addCheckConstraint('reminders_window', sql`at < expires_at`)
      .execute();
    await db.schema.createIndex('reminders_expires_at').on('reminders').column('expires_at').execute();

    await db.schema
      .createTable('delivery_counts')
      .addColumn('engine', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('delivery_counts_pkey', ['engine', 'outcome'])
      .execute();

    await db.schema
      .createTable('vapid_keys')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('public_key', 'text', (column) => column.notNull())
      .addColumn('private_key', 'text', (column) => column.notNull())
      .execute();
  },
};
