// A database by address: PostgreSQL or one that speaks its language, shared by any number of processes.
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { OpenDatabase, OpeningOptions } from './database.ts';
import type { Db, Tables } from './database-schema.ts';
import { errorCode } from './error-code.ts';
import { migrate, SCHEMA } from './migrations.ts';
import { openQueue } from './queue.ts';
import { StartupError } from './startup-error.ts';
import { makeStore } from './store.ts';

const CLIENTS = 8;
const QUEUE_CLIENTS = 4;
/** A connection that was cut without a word must not hold up the reminders for ever. */
const WAITS = { connectionTimeoutMillis: 10_000, query_timeout: 30_000, keepAlive: true };

export async function openPostgres(
  connectionString: string,
  { onError, stop }: OpeningOptions,
  waits = WAITS,
): Promise<OpenDatabase> {
  stop.throwIfAborted();
  const pool = new pg.Pool({ ...waits, connectionString, max: CLIENTS });
  pool.on('error', onError);
  // A connection in use that breaks says so twice: to the statement, which fails, and to whoever listens; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  const bare = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const backend = await detectBackend(bare);
    stop.throwIfAborted();
    await migrate(bare);
    stop.throwIfAborted();
    const boss = await openQueue({ ...waits, connectionString, backend, max: QUEUE_CLIENTS }, onError);
    return {
      store: makeStore(bare.withSchema(SCHEMA), boss),
      tidy: async () => {},
      snapshot: async () => {},
      snapshotIfDue: async () => {},
      noteForgotten: async () => {},
      close: async () => {
        await boss.stop({ timeout: 1000 });
        await bare.destroy();
      },
    };
  } catch (error) {
    await bare.destroy();
    if (error instanceof StartupError || stop.aborted) throw error;
    onError(error);
    throw new StartupError(
      `The database at DATABASE_URL cannot be used (${errorCode(error) ?? 'unknown'}): its user must be allowed to make schemas and tables.`,
    );
  }
}

/** Which dialect of PostgreSQL answers: the queue must know it, the operator need not say it. */
async function detectBackend(db: Db): Promise<'postgres' | 'cockroachdb' | 'citus'> {
  const answer = await sql<{ version: string; citus: boolean }>`
    select version() as version, exists (select 1 from pg_extension where extname = 'citus') as citus`
    .execute(db)
    .catch((error: unknown) => {
      throw new StartupError(`The database at DATABASE_URL ${complaintOf(errorCode(error))}.`);
    });
  const [row] = answer.rows;
  if (row?.version.includes('CockroachDB')) return 'cockroachdb';
  return row?.citus ? 'citus' : 'postgres';
}

function complaintOf(code = 'no answer'): string {
  if (code === '28P01' || code === '28000') return `refuses this user or password (${code})`;
  if (code === '3D000') return `does not exist on its server (${code})`;
  if (code === 'ERR_INVALID_URL') return 'is not named by an address that can be read';
  return `cannot be reached (${code})`;
}
