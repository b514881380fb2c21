// Where devices and reminders are kept: one database and, inside it, the queue of scheduled sends.
import type { Kysely, Transaction } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import type { Db, Tables } from './database-schema.ts';
import { errorCode } from './error-code.ts';

export type Store = {
  db: Db;
  boss: PgBoss;
  /** Statements of the queue that commit or roll back together with this transaction. */
  inside(trx: Transaction<Tables>): { db: ReturnType<typeof fromKysely> };
};

export function makeStore(db: Db, boss: PgBoss): Store {
  return { db, boss, inside: (trx) => ({ db: fromKysely(trx) }) };
}

const ATTEMPTS = 5;
/** Serialization failure, deadlock: the database gave up one of two, and asks for the same again. */
const TRY_AGAIN = new Set(['40001', '40P01']);

/** Runs `work` in a transaction, again when the database asks for it: `work` must have no other effect. */
export async function inTransaction<T>(
  db: Kysely<Tables>,
  work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !TRY_AGAIN.has(errorCode(error) ?? '')) throw error;
    }
  }
}
