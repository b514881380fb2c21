// Whether the files of the embedded database still hold what they held: every row is counted, once by its table and once by its key.
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { SCHEMA } from './migrations.ts';

export class DamagedError extends Error {
  override readonly name = 'DamagedError';
}

const BY_KEY = 'set local enable_seqscan = off; set local enable_bitmapscan = off';
const BY_TABLE =
  'set local enable_seqscan = on; set local enable_indexscan = off; set local enable_indexonlyscan = off; set local enable_bitmapscan = off';

/** A file that was cut short is an empty table to PostgreSQL: only the index tells that rows are missing. */
export async function refuseDamaged(pglite: PGlite): Promise<void> {
  await pglite.transaction(async (trx) => {
    const { rows } = await trx.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name
         from pg_class c
         join pg_namespace n on n.oid = c.relnamespace
         join pg_index i on i.indrelid = c.oid and i.indisprimary
        where c.relkind = 'r' and n.nspname in ($1, 'pgboss')`,
      [SCHEMA],
    );
    for (const { name } of rows) {
      await trx.exec(BY_KEY);
      const byKey = await count(trx, `select count(*) as rows from ${name}`);
      await trx.exec(BY_TABLE);
      const byTable = await count(trx, `select count(*) as rows from ${name}`);
      await trx.exec('set local enable_indexscan = on; set local enable_indexonlyscan = on');
      if (byKey !== byTable) throw new DamagedError('a table and its key hold different rows');
    }
  });
}

async function count(trx: Transaction, query: string): Promise<number> {
  const { rows } = await trx.query<{ rows: number }>(query);
  return Number(rows[0]?.rows);
}

/** Every database in use has been migrated; one that knows of nothing has lost its catalogue. */
export async function isBare(pglite: PGlite): Promise<boolean> {
  const { rows } = await pglite.query('select 1 from pg_namespace where nspname = $1', [SCHEMA]);
  return rows.length === 0;
}
