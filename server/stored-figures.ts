// Figures that the database holds, read at each look, so that every process shows the same: do not add them up.
import { sql } from 'kysely';
import { Gauge, type Registry } from 'prom-client';
import { isReachable } from './database-away.ts';
import type { Db } from './database-schema.ts';
import { within } from './deadline.ts';
import { QUEUE } from './queue.ts';
import { shareRead } from './shared-read.ts';

const READ_WITHIN_MS = 2000;
/** What counts a whole table. */
const COUNT_KEPT_MS = 30_000;
/** What several figures of one look need is read once, and anew at the next. */
const LOOK_KEPT_MS = 0;

export function addStoredFigures(db: Db, registers: Registry[]): void {
  const countPending = shareRead(async () => {
    const row = await db
      .selectFrom('reminders')
      .select(({ fn }) => fn.countAll<string | number>().as('count'))
      .where('state', '=', 'pending')
      .executeTakeFirstOrThrow();
    return Number(row.count);
  }, COUNT_KEPT_MS);
  const countDevices = shareRead(async () => {
    const row = await db
      .selectFrom('devices')
      .select(({ fn }) => fn.countAll<string | number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(row.count);
  }, COUNT_KEPT_MS);
  const isThere = shareRead(() => isReachable(db), LOOK_KEPT_MS);
  const lookAtDue = shareRead(() => readDue(db), LOOK_KEPT_MS);

  /** An older count is not shown as if the database had just said it. */
  async function whileThere(count: () => Promise<number>): Promise<number> {
    if (!(await isThere())) throw new Error('away');
    return count();
  }

  /** A figure that cannot be read is left out, and the others are shown all the same. */
  function addFigure(
    name: string,
    help: string,
    read: (gauge: Gauge) => Promise<void>,
    labelNames: string[] = [],
  ) {
    new Gauge({
      name,
      help,
      labelNames,
      registers,
      async collect() {
        await within(READ_WITHIN_MS, read(this), () => new Error('no answer')).catch(() =>
          labelNames.length > 0 ? this.reset() : this.remove(),
        );
      },
    });
  }

  addFigure('temoto_database_reachable', '1 while the database answers, else 0.', async (gauge) => {
    gauge.set((await isThere()) ? 1 : 0);
  });
  addFigure(
    'temoto_reminders_pending',
    'Reminders that are still to be sent, in the whole database, counted at most twice a minute.',
    async (gauge) => gauge.set(await whileThere(countPending)),
  );
  addFigure(
    'temoto_reminders_due',
    'Reminders whose time has come and that nobody has claimed yet.',
    async (gauge) => gauge.set((await lookAtDue()).due),
  );
  addFigure(
    'temoto_handover_lag_seconds',
    'How long the oldest of the due reminders has been waiting; 0 when none is.',
    async (gauge) => gauge.set((await lookAtDue()).lagSeconds),
  );
  addFigure(
    'temoto_devices',
    'Devices that the database knows, counted at most twice a minute.',
    async (gauge) => gauge.set(await whileThere(countDevices)),
  );
  addFigure(
    'temoto_reminders_recorded',
    'Reminders by push service and what became of them, since the beginning; shown is a lower bound.',
    async (gauge) => {
      const rows = await db.selectFrom('delivery_counts').selectAll().execute();
      for (const { engine, outcome, count } of rows) gauge.set({ engine, outcome }, Number(count));
    },
    ['engine', 'outcome'],
  );
}

/** From the queue, whose index is by due time: it stays fast with a million reminders that wait. */
async function readDue(db: Db): Promise<{ due: number; lagSeconds: number }> {
  const { rows } = await sql<{ due: number; lag: number | null }>`
    select count(*)::float8 as due,
           extract(epoch from clock_timestamp() - min(start_after))::float8 as lag
      from pgboss.job
     where name = ${QUEUE} and state in ('created', 'retry') and not blocked
       and start_after <= clock_timestamp()`.execute(db);
  return { due: rows[0]?.due ?? 0, lagSeconds: rows[0]?.lag ?? 0 };
}
