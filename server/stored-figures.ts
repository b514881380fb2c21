// Figures that the database holds, read at each look, so that every process shows the same: do not add them up.
import { sql } from 'kysely';
import { Gauge, type Registry } from 'prom-client';
import { isReachable } from './database-away.ts';
import type { Db } from './database-schema.ts';
import { within } from './deadline.ts';
import { QUEUE } from './queue.ts';

const READ_WITHIN_MS = 2000;

export function addStoredFigures(db: Db, registers: Registry[]): void {
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
    gauge.set((await isReachable(db)) ? 1 : 0);
  });
  addFigure(
    'temoto_reminders_pending',
    'Reminders that are still to be sent, in the whole database.',
    async (gauge) => {
      const row = await db
        .selectFrom('reminders')
        .select(({ fn }) => fn.countAll<string | number>().as('count'))
        .where('state', '=', 'pending')
        .executeTakeFirstOrThrow();
      gauge.set(Number(row.count));
    },
  );
  addFigure(
    'temoto_reminders_due',
    'Reminders whose time has come and that nobody has claimed yet.',
    async (gauge) => gauge.set((await readDue(db)).due),
  );
  addFigure(
    'temoto_handover_lag_seconds',
    'How long the oldest of the due reminders has been waiting; 0 when none is.',
    async (gauge) => gauge.set((await readDue(db)).lagSeconds),
  );
  addFigure('temoto_devices', 'Devices that the database knows.', async (gauge) => {
    const row = await db
      .selectFrom('devices')
      .select(({ fn }) => fn.countAll<string | number>().as('count'))
      .executeTakeFirstOrThrow();
    gauge.set(Number(row.count));
  });
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
