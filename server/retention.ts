// Forgets on time: reminders two days after they end, devices that nobody has used for a month.
import { sql } from 'kysely';
import { deleteDevices } from './devices.ts';
import { deleteJobs } from './reminders.ts';
import { addCounts } from './settlement.ts';
import { inTransaction, type Store } from './store.ts';
import { forgetUnusedKeys } from './vapid-keys.ts';

const REMINDER_HOURS = 48;
const BATCH = 500;

type Swept = { missed: number; reminders: number; devices: number; keys: number };

/** Safe to run at any time and by any number of processes. */
export async function sweep(store: Store): Promise<Swept> {
  return {
    missed: await repeat(() => closeExpired(store)),
    reminders: await repeat(() => deleteReminders(store)),
    devices: await repeat(() => deleteUnused(store)),
    keys: await forgetUnusedKeys(store.db),
  };
}

async function repeat(batch: () => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const done = await batch();
    total += done;
    if (done < BATCH) return total;
  }
}

/** The queue forgets jobs that were due weeks ago, so after a long stop their reminders are closed here. */
function closeExpired(store: Store): Promise<number> {
  return inTransaction(store.db, async (trx) => {
    const rows = await trx
      .selectFrom('reminders')
      .select('job_id')
      .where('state', '=', 'pending')
      .where('expires_at', '<', sql<Date>`now() - interval '1 hour'`)
      .limit(BATCH)
      .forUpdate()
      .skipLocked()
      .execute();
    if (rows.length === 0) return 0;
    const jobIds = rows.map((row) => row.job_id);
    await trx
      .updateTable('reminders')
      .set({ state: 'missed', reason: 'expired' })
      .where('job_id', 'in', jobIds)
      .execute();
    await deleteJobs(store, trx, jobIds);
    await addCounts(trx, [{ engine: 'other', outcome: 'missed', count: rows.length }]);
    return rows.length;
  });
}

async function deleteReminders(store: Store): Promise<number> {
  const old = store.db
    .selectFrom('reminders')
    .select('job_id')
    .where('expires_at', '<', sql<Date>`now() - ${`${REMINDER_HOURS} hours`}::interval`)
    .where('state', '!=', 'pending')
    .limit(BATCH);
  const result = await store.db.deleteFrom('reminders').where('job_id', 'in', old).executeTakeFirst();
  return Number(result.numDeletedRows);
}

function deleteUnused(store: Store): Promise<number> {
  return inTransaction(store.db, async (trx) => {
    const rows = await trx
      .selectFrom('devices')
      .select('id')
      .where('forget_at', '<', sql<Date>`now()`)
      .limit(BATCH)
      .forUpdate()
      .skipLocked()
      .execute();
    const ids = rows.map((row) => row.id);
    await deleteDevices(store, trx, ids);
    return ids.length;
  });
}
