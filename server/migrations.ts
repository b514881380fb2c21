// Brings the tables to the newest shape at every start; each migration runs once and is never edited.
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Tables } from './database-schema.ts';
import { createDevices } from './migrations/0001-create-devices.ts';
import { addMissedReason } from './migrations/0002-add-missed-reason.ts';
import { StartupError } from './startup-error.ts';

export const SCHEMA = 'temoto';

const MIGRATIONS: Record<string, Migration> = {
  '0001-create-devices': createDevices,
  '0002-add-missed-reason': addMissedReason,
};

export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db: db.withSchema(SCHEMA),
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableSchema: SCHEMA,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    const cause = error instanceof Error ? error.message : 'unknown';
    throw new StartupError(`The database cannot be used by this version of Temoto: ${cause}.`);
  }
}
