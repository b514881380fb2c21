// Opens the database that the configuration names: PostgreSQL and its relatives by address, else PGlite in the folder.
import { mkdir } from 'node:fs/promises';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { fromPglite } from 'pg-boss';
import type { Config } from './config.ts';
import type { Db, Tables } from './database-schema.ts';
import { openEmbedded } from './embedded-database.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { migrate, SCHEMA } from './migrations.ts';
import { openQueue, releaseClaims } from './queue.ts';
import { StartupError } from './startup-error.ts';
import { errorCode, makeStore, type Store } from './store.ts';

export type OpenDatabase = {
  store: Store;
  /** Gives back the space of deleted rows where no autovacuum does it. */
  tidy(): Promise<void>;
  close(): Promise<void>;
};

type OnError = (error: unknown) => void;

const CLIENTS = 8;
const QUEUE_CLIENTS = 4;
const CONNECT_TIMEOUT_MS = 10_000;
/** A connection that was cut without a word must not hold up the reminders for ever. */
const QUERY_TIMEOUT_MS = 30_000;

export function openDatabase(config: Config, onError: OnError): Promise<OpenDatabase> {
  return config.databaseUrl ? openPostgres(config.databaseUrl, onError) : openFolder(config.dataDir, onError);
}

async function openFolder(dataDir: string, onError: OnError): Promise<OpenDatabase> {
  const lock = await claimFolder(dataDir);
  try {
    const pglite = await openEmbedded(dataDir).catch((error: unknown) => {
      onError(error);
      throw new StartupError(
        `The database in ${dataDir} cannot be opened: put a saved copy of the folder in its place, or name an empty one in DATA_DIR.`,
      );
    });
    const bare = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    await migrate(bare);
    const db = bare.withSchema(SCHEMA);
    const boss = await openQueue({ db: fromPglite(pglite), backend: 'pglite' }, onError);
    await releaseClaims(db, boss);
    return {
      store: makeStore(db, boss),
      tidy: async () => {
        await pglite.exec('vacuum analyze');
      },
      close: async () => {
        await boss.stop({ timeout: 1000 });
        await pglite.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function claimFolder(dataDir: string): Promise<FolderLock> {
  try {
    // The database holds the signing key and where pushes go: nobody else on this machine reads it.
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    return await lockFolder(dataDir);
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(
      `The data folder ${dataDir} cannot be written (${errorCode(error) ?? 'unknown'}).`,
    );
  }
}

async function openPostgres(url: string, onError: OnError): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CLIENTS,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
  });
  pool.on('error', onError);
  const bare = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const backend = await detectBackend(bare);
    await migrate(bare);
    const boss = await openQueue({ connectionString: url, backend, max: QUEUE_CLIENTS }, onError);
    return {
      store: makeStore(bare.withSchema(SCHEMA), boss),
      tidy: async () => {},
      close: async () => {
        await boss.stop({ timeout: 1000 });
        await bare.destroy();
      },
    };
  } catch (error) {
    await bare.destroy();
    throw error;
  }
}

/** Which dialect of PostgreSQL answers: the queue must know it, the operator need not say it. */
async function detectBackend(db: Db): Promise<'postgres' | 'cockroachdb' | 'citus'> {
  const answer = await sql<{ version: string; citus: boolean }>`
    select version() as version, exists (select 1 from pg_extension where extname = 'citus') as citus`
    .execute(db)
    .catch((error: unknown) => {
      const cause = errorCode(error) ?? 'no answer';
      throw new StartupError(`The database at DATABASE_URL cannot be reached (${cause}).`);
    });
  const [row] = answer.rows;
  if (row?.version.includes('CockroachDB')) return 'cockroachdb';
  return row?.citus ? 'citus' : 'postgres';
}
