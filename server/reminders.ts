// Reminders as rows, each pending one with a job in the queue: both are written in one transaction.
import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { JobAttempt, PgBoss } from 'pg-boss';
import type { Tables } from './database-schema.ts';
import type { Device } from './devices.ts';
import { priorityAt, QUEUE } from './queue.ts';
import type { Store } from './store.ts';
import type { WishedReminder } from './wish.ts';

export type DueReminder = {
  job: JobAttempt;
  id: string;
  device: Device;
  attempts: number;
  /** Both by the clock of the database, at the moment of the look-up. */
  secondsLeft: number;
  secondsLate: number;
};

/**
 * Keeps what the wish still holds unchanged, so that a reminder already sent is not sent again. One that was lost,
 * with a subscription that had ended for instance, is made anew while it is still of use.
 */
export async function replaceReminders(
  store: Store,
  trx: Transaction<Tables>,
  deviceId: string,
  wished: readonly WishedReminder[],
): Promise<void> {
  const stored = await trx
    .selectFrom('reminders')
    .select(['id', 'at', 'expires_at', 'job_id', 'state'])
    .select(sql<boolean>`state in ('missed', 'rejected') and expires_at > now()`.as('is_lost'))
    .where('device_id', '=', deviceId)
    .execute();
  const storedById = new Map(stored.map((row) => [row.id, row]));
  const isKept = ({ id, at, expiresAt }: WishedReminder) => {
    const row = storedById.get(id);
    if (!row || row.is_lost) return false;
    return row.at.getTime() === at.getTime() && row.expires_at.getTime() === expiresAt.getTime();
  };
  const keptIds = new Set(wished.filter(isKept).map(({ id }) => id));
  const gone = stored.filter(({ id }) => !keptIds.has(id));
  if (gone.length > 0) {
    await trx
      .deleteFrom('reminders')
      .where('device_id', '=', deviceId)
      .where(
        'id',
        'in',
        gone.map(({ id }) => id),
      )
      .execute();
    await deleteJobs(
      store,
      trx,
      gone.filter(({ state }) => state === 'pending').map(({ job_id }) => job_id),
    );
  }
  await addReminders(
    store,
    trx,
    deviceId,
    wished.filter(({ id }) => !keptIds.has(id)),
  );
}

/** For a wish that came again: what was lost under it and is still of use waits anew. Nothing else is touched. */
export async function renewLost(
  store: Store,
  trx: Transaction<Tables>,
  deviceId: string,
  wished: readonly WishedReminder[],
): Promise<void> {
  const rows = await trx
    .deleteFrom('reminders')
    .where('device_id', '=', deviceId)
    .where('state', 'in', ['missed', 'rejected'])
    .where('expires_at', '>', sql<Date>`now()`)
    .returning('id')
    .execute();
  const lost = new Set(rows.map(({ id }) => id));
  await addReminders(
    store,
    trx,
    deviceId,
    wished.filter(({ id }) => lost.has(id)),
  );
}

async function addReminders(
  store: Store,
  trx: Transaction<Tables>,
  deviceId: string,
  wished: readonly WishedReminder[],
): Promise<void> {
  if (wished.length === 0) return;
  const added = wished.map((reminder) => ({ ...reminder, jobId: randomUUID() }));
  await trx
    .insertInto('reminders')
    .values(
      added.map(({ id, at, expiresAt, jobId }) => ({
        device_id: deviceId,
        id,
        at: at.toISOString(),
        expires_at: expiresAt.toISOString(),
        job_id: jobId,
      })),
    )
    .execute();
  await insertJobs(
    store,
    trx,
    added.map(({ jobId, at }) => ({
      id: jobId,
      startAfter: at.toISOString(),
      priority: priorityAt(at.getTime()),
    })),
  );
}

type JobInsert = Parameters<PgBoss['insert']>[1][number];

export async function insertJobs(store: Store, trx: Transaction<Tables>, jobs: JobInsert[]): Promise<void> {
  if (jobs.length > 0) await store.boss.insert(QUEUE, jobs, store.inside(trx));
}

export async function deleteJobs(
  store: Store,
  trx: Transaction<Tables>,
  jobs: string[] | JobAttempt[],
): Promise<void> {
  if (jobs.length > 0) await store.boss.deleteJob(QUEUE, jobs, store.inside(trx));
}

/** The reminders behind claimed jobs; a job whose reminder is gone has none. */
export async function loadDue(store: Store, jobs: readonly JobAttempt[]): Promise<DueReminder[]> {
  const jobById = new Map(jobs.map((job) => [job.id, job]));
  const rows = await store.db
    .selectFrom('reminders')
    .innerJoin('devices', 'devices.id', 'reminders.device_id')
    .select([
      'reminders.job_id',
      'reminders.id',
      'reminders.attempts',
      'devices.id as device_id',
      'devices.locale',
      'devices.endpoint',
      'devices.p256dh',
      'devices.auth',
      'devices.key_id',
      sql<number>`extract(epoch from reminders.expires_at - clock_timestamp())::float8`.as('seconds_left'),
      sql<number>`extract(epoch from clock_timestamp() - reminders.at)::float8`.as('seconds_late'),
    ])
    .where('reminders.state', '=', 'pending')
    .where('reminders.job_id', 'in', [...jobById.keys()])
    .execute();
  return rows.flatMap((row) => {
    const job = jobById.get(row.job_id);
    const { endpoint, p256dh, auth } = row;
    const subscription =
      endpoint === null || p256dh === null || auth === null ? undefined : { endpoint, p256dh, auth };
    return job
      ? {
          job,
          id: row.id,
          device: { id: row.device_id, locale: row.locale, subscription, keyId: row.key_id },
          attempts: row.attempts,
          secondsLeft: row.seconds_left,
          secondsLate: row.seconds_late,
        }
      : [];
  });
}

/** Tells whether this is the first time: the worker may say so again after a lost answer. */
export async function markShown(store: Store, deviceId: string, reminderId: string): Promise<boolean> {
  const row = await store.db
    .updateTable('reminders')
    .set({ shown_at: sql`now()` })
    .where('device_id', '=', deviceId)
    .where('id', '=', reminderId)
    .where('shown_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
