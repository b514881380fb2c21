// What it costs to ask for what is due while more and more waits: it must not depend on what waits.
import { sql } from 'kysely';
import { claimDue, releaseLostClaims } from '../../server/queue.ts';
import type { Store } from '../../server/store.ts';
import { onPostgres, storeReminders } from './bench-database.ts';
import { atMost, type Figure, type Part, percentile } from './figures.ts';

const WAITING = [10_000, 100_000, 1_000_000] as const;
const CLAIM = 256;
const LOOKS = 41;
const DAY_MS = 86_400_000;
/** One statement must end within the time that the server gives each. */
const PORTION = 50_000;
/** The distance between a tenth of a millisecond and two is the machine's, not the query's. */
const MOST = 3;

export const dueQuery: Part = {
  name: 'due query',
  async run({ scale }) {
    const database = await onPostgres();
    return database.use(async (store) => {
      const idle = new Map<number, number>();
      const claims = new Map<number, number>();
      const lost = new Map<number, number>();
      const sizes = WAITING.map((count) => Math.round(count * scale));
      await storeReminders(store, 200, endpoint, new Date(Date.now() + 2 * DAY_MS));
      for (const size of sizes) {
        await fillUp(store, size);
        idle.set(size, await timed(LOOKS, () => claimDue(store.db, store.boss, CLAIM)));
        lost.set(size, await timed(LOOKS, () => releaseLostClaims(store.db, store.boss)));
        await storeReminders(store, CLAIM * 10, endpoint, new Date(Date.now() - 1000));
        claims.set(
          size,
          await timed(10, async () => {
            const claimed = await claimDue(store.db, store.boss, CLAIM);
            if (claimed.length !== CLAIM) throw new Error(`${claimed.length} were due`);
          }),
        );
        await sql`delete from temoto.reminders where at < now()`.execute(store.db);
        await sql`delete from pgboss.job where start_after < now()`.execute(store.db);
      }
      const [fewest = 0] = sizes;
      const told = (name: string, times: Map<number, number>): Figure[] => [
        {
          name: `${name} with ${sizes.join(', ')} waiting`,
          value: sizes.map((size) => `${times.get(size)?.toFixed(1)} ms`).join(', '),
        },
        ...sizes
          .slice(1)
          .map((size) =>
            atMost(
              `${name}, ${size} against ${fewest}`,
              (times.get(size) ?? 0) / (times.get(fewest) ?? 1),
              MOST,
            ),
          ),
      ];
      return [
        ...told('nothing due', idle),
        ...told(`claiming ${CLAIM}`, claims),
        ...told('looking for lost claims', lost),
      ];
    });
  },
};

const endpoint = () => 'https://fcm.googleapis.com/fcm/send/bench';

async function timed(times: number, work: () => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  for (let each = 0; each < times; each++) {
    const startedAt = performance.now();
    await work();
    took.push(performance.now() - startedAt);
  }
  return percentile(took, 0.5);
}

/** Copies a stored reminder with its job, spread over the coming year, until so many wait. */
async function fillUp(store: Store, size: number): Promise<void> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from temoto.reminders`.execute(
    store.db,
  );
  const missing = size - (rows[0]?.count ?? 0);
  if (missing <= 0) return;
  const columns = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'pgboss' and table_name = 'job' and is_generated = 'NEVER' and is_identity = 'NO'`.execute(
    store.db,
  );
  const kept = columns.rows
    .map(({ name }) => name)
    .filter((name) => !['id', 'start_after', 'priority', 'keep_until'].includes(name));
  for (let left = missing; left > 0; left -= PORTION) await copy(store, Math.min(left, PORTION), kept);
  await sql`analyze temoto.reminders`.execute(store.db);
  await sql`analyze pgboss.job`.execute(store.db);
}

async function copy(store: Store, count: number, columns: readonly string[]): Promise<void> {
  const names = sql.join(columns.map((name) => sql.ref(name)));
  // A table of one connection.
  await store.db.connection().execute(async (one) => {
    await sql`
      create temporary table filling as
        select gen_random_uuid() as id,
          date_trunc('milliseconds', now()) + interval '1 day' + random() * interval '380 days' as at
        from generate_series(1, ${sql.lit(count)})`.execute(one);
    await sql`
      insert into temoto.reminders (device_id, id, at, expires_at, job_id)
        select (select id from temoto.devices limit 1), filling.id::text, at, at + interval '1 hour', filling.id
        from filling`.execute(one);
    await sql`
      insert into pgboss.job (id, start_after, priority, keep_until, ${names})
        select filling.id, filling.at, -floor(extract(epoch from filling.at) / 60)::int,
          filling.at + interval '14 days', ${names}
        from filling, (select ${names} from pgboss.job where name = 'reminders' limit 1) as one`.execute(one);
    await sql`drop table filling`.execute(one);
  });
}
