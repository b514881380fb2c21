// Brings the tables to the newest shape at every start; each migration runs once and is never edited.
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Tables } from './database-schema.ts';
import { createDevices } from './migrations/0001-create-devices.ts';
import { addMissedReason } from './migrations/0002-add-missed-reason.ts';
import { bindDevicesToKeys } from './migrations/0003-bind-devices-to-keys.ts';
import { StartupError } from './startup-error.ts';

export const SCHEMA = 'temoto';

const MIGRATIONS: Record<string, Migration> = {
  '0001-create-devices': createDevices,
  '0002-add-missed-reason': addMissedReason,
  '0003-bind-devices-to-keys': bindDevicesToKeys,
};

/** The shape that this version works with. */
export function newestMigration(): string {
  return Object.keys(MIGRATIONS).sort().at(-1) ?? '';
}

/** What stands in the way of a migration is thrown as it is; a database from a newer version is told in one sentence. */
export async function migrate(db: Kysely<Tables>, to = newestMigration()): Promise<void> {
  const migrator = new Migrator({
    db: db.withSchema(SCHEMA),
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableSchema: SCHEMA,
  });
  const { error } = await migrator.migrateTo(to);
  if (!error) return;
  const isNewer = error instanceof Error && error.message.startsWith('corrupted migrations');
  throw isNewer
    ? new StartupError(
        `The database was made by a newer version of Temoto (${error.message}): start that one.`,
      )
    : error;
}
