// Pages of a store by its `at` index, newest first: only what is asked for is read, however much there is.
import type { Connection } from './database.ts';
import type { TemotoSchema } from './schema.ts';

type Dated = 'reports' | 'attempts';

/**
 * Before the instant `before`, or from the newest on. Reads on until the last instant is complete, so that the next
 * page can begin before it.
 */
export async function readNewestFirst<S extends Dated>(
  connection: Connection,
  store: S,
  before: string | undefined,
  count: number,
): Promise<TemotoSchema[S]['value'][]> {
  const found: TemotoSchema[S]['value'][] = [];
  const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  let cursor = await connection.transaction(store).store.index('at').openCursor(range, 'prev');
  while (cursor && (found.length < count || cursor.value.at === found.at(-1)?.at)) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}
