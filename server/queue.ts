// The queue of scheduled sends: one job per reminder, due by the clock of the database, the earliest first.
import { sql } from 'kysely';
import type { ConstructorOptions, JobAttempt } from 'pg-boss';
import { PgBoss } from 'pg-boss';
import type { Db } from './database-schema.ts';
import { SCHEMA } from './migrations.ts';

export const QUEUE = 'reminders';

/** After this a claim counts as lost, and another process sends: longer than one attempt may take. */
const CLAIM_SECONDS = 30;
/** A claim from so far in the future was made before the clock was set back. */
const CLAIM_MARGIN_SECONDS = 5;
const QUEUE_UPKEEP_SECONDS = 60;
/** A reminder ends by its own time, never by a number of tries. */
const RETRY_LIMIT = 1_000_000;

export async function openQueue(
  connection: Pick<ConstructorOptions, 'db' | 'connectionString' | 'backend' | 'max'>,
  onError: (error: unknown) => void,
): Promise<PgBoss> {
  const boss = new PgBoss({
    ...connection,
    schedule: false,
    registerInstance: false,
    superviseIntervalSeconds: QUEUE_UPKEEP_SECONDS,
    monitorIntervalSeconds: QUEUE_UPKEEP_SECONDS,
    flowIntervalSeconds: 3600,
  });
  boss.on('error', onError);
  await boss.start();
  await boss.createQueue(QUEUE, { expireInSeconds: CLAIM_SECONDS, retryLimit: RETRY_LIMIT });
  // Reads the queue's row now: inside a transaction the embedded database has no second connection for it.
  await boss.fetch(QUEUE, { batchSize: 1, minPriority: 1 });
  return boss;
}

/** Only where no other process can hold a claim: what a killed process had in hand is due again at once. */
export async function releaseClaims(db: Db, boss: PgBoss): Promise<void> {
  const claimed = await sql<{ id: string }>`
    select id from pgboss.job where name = ${QUEUE} and state = 'active'`.execute(db);
  if (claimed.rows.length === 0) return;
  await boss.fail(
    QUEUE,
    claimed.rows.map((row) => row.id),
  );
}

const ENQUEUED_AT_ONCE = 1000;

/** A reminder that waits without its job would never come: after a snapshot, or where the queue's own files were lost. */
export async function enqueueMissing(db: Db, boss: PgBoss): Promise<void> {
  const { rows } = await sql<{ job_id: string; at: Date }>`
    select job_id, at from ${sql.table(`${SCHEMA}.reminders`)}
     where state = 'pending'
       and not exists (select 1 from pgboss.job where name = ${QUEUE} and id = job_id)`.execute(db);
  for (let from = 0; from < rows.length; from += ENQUEUED_AT_ONCE) {
    const jobs = rows.slice(from, from + ENQUEUED_AT_ONCE);
    await boss.insert(
      QUEUE,
      jobs.map(({ job_id, at }) => ({
        id: job_id,
        startAfter: at.toISOString(),
        priority: priorityAt(at.getTime()),
      })),
    );
  }
}

const MINUTE_MS = 60_000;

/** The queue's index begins with it: what is due stands together at the front, however much waits behind. */
export function priorityAt(atMs: number): number {
  return -Math.floor(atMs / MINUTE_MS);
}

/** The earliest of what is due now, by the clock of the database. */
export async function claimDue(db: Db, boss: PgBoss, batchSize: number): Promise<JobAttempt[]> {
  const { rows } = await sql<{ ms: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`.execute(db);
  return boss.fetch(QUEUE, { batchSize, minPriority: priorityAt(rows[0]?.ms ?? 0) });
}

/**
 * What a process that died had in hand is due again. The queue itself looks for it as well, but waits for hours after
 * the clock of the database was set back, as does a claim that was made before: it seems to come from the future.
 */
export async function releaseLostClaims(db: Db, boss: PgBoss): Promise<void> {
  const { rows } = await sql<{ id: string; retry_count: number }>`
    select id, retry_count from pgboss.job
    where name = ${QUEUE} and state = 'active'
      and (started_on < now() - ${`${CLAIM_SECONDS} seconds`}::interval
        or started_on > now() + ${`${CLAIM_MARGIN_SECONDS} seconds`}::interval)
    limit 1000`.execute(db);
  if (rows.length === 0) return;
  await boss.fail(
    QUEUE,
    rows.map(({ id, retry_count }) => ({ id, retryCount: retry_count })),
  );
}
