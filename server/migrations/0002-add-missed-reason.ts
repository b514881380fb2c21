// Keeps beside a reminder why it was not handed over. Frozen since release: a change is a new file with the next number.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const addMissedReason: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('reminders').addColumn('reason', 'text').execute();
  },
};
