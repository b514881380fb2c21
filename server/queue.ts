// The queue of scheduled sends: one job per reminder, due by the clock of the database.
import { sql } from 'kysely';
import type { ConstructorOptions } from 'pg-boss';
import { PgBoss } from 'pg-boss';
import type { Db } from './database-schema.ts';
import { SCHEMA } from './migrations.ts';

export const QUEUE = 'reminders';

/** After this a claim counts as lost, and another process sends: longer than one attempt may take. */
const CLAIM_SECONDS = 30;
const LOST_CLAIM_CHECK_SECONDS = 10;
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
    superviseIntervalSeconds: LOST_CLAIM_CHECK_SECONDS,
    monitorIntervalSeconds: LOST_CLAIM_CHECK_SECONDS,
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
      jobs.map(({ job_id, at }) => ({ id: job_id, startAfter: at.toISOString() })),
    );
  }
}
