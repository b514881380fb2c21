// The two databases that the service runs on, each real: PGlite in a folder, PostgreSQL as a server of its own.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Environment } from '../../server/config.ts';
import { makeDataFolder } from '../server/harness.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';

export const BACKEND_NAMES = ['PGlite', 'PostgreSQL'] as const;
export type BackendName = (typeof BACKEND_NAMES)[number];

export type StoredReminder = { id: string; state: string; reason: string | null };

export type Backend = {
  name: BackendName;
  env: Environment;
  /** What the database says in the end; the embedded one must have been closed before. */
  readReminders(): Promise<StoredReminder[]>;
};

const ROWS = 'select id, state, reason from temoto.reminders';

export type Backends = {
  /** An empty database for one test. */
  make(name: BackendName, folder: string): Promise<Backend>;
  /** The PostgreSQL server behind it, once one was made. */
  postgres(): PostgresServer;
  remove(): Promise<void>;
};

export function makeBackends(): Backends {
  let server: PostgresServer | undefined;

  async function onServer(): Promise<Backend> {
    server ??= await startPostgres();
    return inDatabase(await server.makeDatabase(`temoto_${randomUUID().replaceAll('-', '')}`));
  }

  return {
    make: (name, folder) => (name === 'PGlite' ? inFolder(folder) : onServer()),
    postgres() {
      if (!server) throw new Error('No database was made on PostgreSQL yet');
      return server;
    },
    remove: async () => server?.remove(),
  };
}

export function inDatabase(url: string): Backend {
  return {
    name: 'PostgreSQL',
    env: { DATABASE_URL: url },
    async readReminders() {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const { rows } = await client.query<StoredReminder>(ROWS);
      await client.end();
      return rows;
    },
  };
}

export async function inFolder(folder: string): Promise<Backend> {
  const dataDir = await makeDataFolder(folder);
  return {
    name: 'PGlite',
    env: { DATA_DIR: dataDir },
    async readReminders() {
      const database = await PGlite.create(join(dataDir, 'database'));
      const { rows } = await database.query<StoredReminder>(ROWS);
      await database.close();
      return rows;
    },
  };
}
