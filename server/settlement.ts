// What became of each claimed job, written for many at once: row, queue and counts in one transaction.
import { sql, type Transaction } from 'kysely';
import type { JobAttempt } from 'pg-boss';
import type { MissedReason, Tables } from './database-schema.ts';
import { bindToKey, dropSubscription } from './devices.ts';
import type { Engine } from './push-endpoint.ts';
import { priorityAt } from './queue.ts';
import { type DueReminder, deleteJobs, insertJobs } from './reminders.ts';
import { inTransaction, type Store } from './store.ts';

export type Outcome =
  | { kind: 'sent' }
  | { kind: 'missed'; reason: Exclude<MissedReason, 'gone' | 'refused'> }
  | { kind: 'rejected' }
  /** The subscription is no more: nothing can be sent there again. */
  | { kind: 'gone' }
  | { kind: 'retry'; afterSeconds: number; wasTried: boolean };

export type Settlement =
  | {
      job: JobAttempt;
      reminder: DueReminder;
      engine: Engine;
      outcome: Outcome;
      /** The push key that was right, where the device was bound to another. */
      keyId?: string | undefined;
    }
  /** The reminder was replaced or forgotten after its job was claimed. */
  | { job: JobAttempt; reminder?: undefined };

/** Safe to repeat: where nobody heard whether the first time was written, a second one changes and counts nothing. */
export async function settle(store: Store, settlements: readonly Settlement[]): Promise<void> {
  await inTransaction(store.db, async (trx) => {
    // Devices, then reminders, then jobs: the order of every other transaction, so that none waits in a ring.
    for (const { reminder, outcome, keyId } of withReminder(settlements)) {
      if (keyId) await bindToKey(trx, reminder.device, keyId);
      const endpoint = reminder.device.subscription?.endpoint;
      if (outcome.kind === 'gone' && endpoint) await dropSubscription(trx, reminder.device.id, endpoint);
    }
    const closed = await closeReminders(trx, settlements);
    const retried = await markRetried(trx, settlements);
    await deleteJobs(
      store,
      trx,
      settlements.map(({ job }) => job),
    );
    await insertJobs(store, trx, retried);
    await addCounts(trx, countOutcomes(settlements, closed));
  });
}

type Complete = Extract<Settlement, { reminder: DueReminder }>;

function withReminder(settlements: readonly Settlement[]): Complete[] {
  return settlements.filter((settlement): settlement is Complete => settlement.reminder !== undefined);
}

type Ending = { state: 'sent' | 'missed' | 'rejected'; reason: MissedReason | null };

function endingOf(outcome: Exclude<Outcome, { kind: 'retry' }>): Ending {
  if (outcome.kind === 'sent') return { state: 'sent', reason: null };
  if (outcome.kind === 'gone') return { state: 'missed', reason: 'gone' };
  if (outcome.kind === 'rejected') return { state: 'rejected', reason: 'refused' };
  return { state: 'missed', reason: outcome.reason };
}

/** Whoever else sent it meanwhile is right: a handover is never taken back by what another process found later. */
async function closeReminders(
  trx: Transaction<Tables>,
  settlements: readonly Settlement[],
): Promise<ReadonlySet<string>> {
  const endings = withReminder(settlements).flatMap(({ job, outcome }) =>
    outcome.kind === 'retry' ? [] : [{ id: job.id, ...endingOf(outcome) }],
  );
  const closed = new Set<string>();
  for (const jobs of Map.groupBy(endings, ({ state, reason }) => `${state} ${reason}`).values()) {
    const [first] = jobs;
    if (!first) continue;
    const { state, reason } = first;
    const rows = await trx
      .updateTable('reminders')
      .set({ state, reason })
      .where(
        'job_id',
        'in',
        jobs.map(({ id }) => id),
      )
      .where('state', 'in', state === 'sent' ? ['pending', 'missed', 'rejected'] : ['pending'])
      .returning('job_id')
      .execute();
    for (const { job_id } of rows) closed.add(job_id);
  }
  return closed;
}

/** Only reminders that still wait under this job go back into the queue. */
async function markRetried(trx: Transaction<Tables>, settlements: readonly Settlement[]) {
  const waits = new Map<string, number>();
  const tried: string[] = [];
  for (const { job, outcome } of withReminder(settlements)) {
    if (outcome.kind !== 'retry') continue;
    waits.set(job.id, outcome.afterSeconds);
    if (outcome.wasTried) tried.push(job.id);
  }
  if (waits.size === 0) return [];
  if (tried.length > 0) {
    await trx
      .updateTable('reminders')
      .set({ attempts: sql`attempts + 1` })
      .where('job_id', 'in', tried)
      .execute();
  }
  const rows = await trx
    .selectFrom('reminders')
    .select(['job_id', sql<number>`(extract(epoch from now()) * 1000)::float8`.as('now_ms')])
    .where('job_id', 'in', [...waits.keys()])
    .where('state', '=', 'pending')
    .forUpdate()
    .execute();
  return rows.map(({ job_id, now_ms }) => {
    const startAfter = waits.get(job_id) ?? 0;
    return { id: job_id, startAfter, priority: priorityAt(now_ms + startAfter * 1000) };
  });
}

type OutcomeCount = { engine: Engine; outcome: string; count: number };

function countOutcomes(settlements: readonly Settlement[], closed: ReadonlySet<string>): OutcomeCount[] {
  const counts = new Map<string, OutcomeCount>();
  for (const { job, engine, outcome } of withReminder(settlements)) {
    if (!closed.has(job.id)) continue;
    const key = `${engine} ${outcome.kind}`;
    const known = counts.get(key) ?? { engine, outcome: outcome.kind, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  // One order for everybody who writes several rows.
  return [...counts.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
}

/** Counts outlive the rows that they come from. */
export async function addCounts(
  trx: Transaction<Tables> | Store['db'],
  counts: readonly OutcomeCount[],
): Promise<void> {
  for (const { engine, outcome, count } of counts) {
    await trx
      .insertInto('delivery_counts')
      .values({ engine, outcome, count })
      .onConflict((conflict) =>
        conflict.columns(['engine', 'outcome']).doUpdateSet({
          count: sql`delivery_counts.count + ${count}`,
        }),
      )
      .execute();
  }
}
