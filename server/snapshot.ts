// All that the service knows as one compressed file of rows: small, checked to its end, and readable by every later version of the database.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';
import { sql, type Transaction } from 'kysely';
import type { Db, Tables } from './database-schema.ts';
import { newestMigration, SCHEMA } from './migrations.ts';

/** Parents before their children. The queue is not among them: its jobs follow from the reminders. */
export const SNAPSHOT_TABLES = ['vapid_keys', 'devices', 'reminders', 'delivery_counts'] as const;
type Table = (typeof SNAPSHOT_TABLES)[number];

type Counts = Record<Table, number>;

export type Snapshot = {
  path: string;
  madeAt: string;
  /** The shape of the tables when it was made. */
  migration: string;
  counts: Counts;
};

const FORMAT = 'temoto-snapshot-1';
const READ_AT_ONCE = 5000;
const INSERTED_AT_ONCE = 500;

export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

/** One moment of the whole database; everybody else waits meanwhile. */
export async function writeSnapshot(db: Db, path: string): Promise<void> {
  await using file = await open(path, 'w', 0o600);
  const gzip = createGzip();
  const writing = (async () => {
    for await (const chunk of gzip) await file.writeFile(chunk);
  })();
  // Whoever waits for it hears of a failure; until then nobody listens.
  writing.catch(() => gzip.destroy());
  try {
    await db.transaction().execute(async (trx) => {
      for await (const lines of makeLines(trx)) {
        if (!gzip.write(lines)) await Promise.race([once(gzip, 'drain'), writing]);
      }
    });
    gzip.end();
    await writing;
    await file.sync();
  } finally {
    gzip.destroy();
  }
}

/** Many lines at a time: each piece costs the compression a turn of its own. */
async function* makeLines(trx: Transaction<Tables>): AsyncGenerator<string> {
  const madeAt = new Date().toISOString();
  yield `${JSON.stringify({ format: FORMAT, madeAt, migration: newestMigration() })}\n`;
  const counts: Partial<Counts> = {};
  for (const table of SNAPSHOT_TABLES) {
    counts[table] = 0;
    for await (const rows of readRows(trx, table)) {
      counts[table] += rows.length;
      yield rows.map(({ row }) => `{"table":"${table}","row":${row}}\n`).join('');
    }
  }
  yield `${JSON.stringify({ counts })}\n`;
}

/** PostgreSQL writes the rows itself, so that no instant and no large number is rounded on the way. */
async function* readRows(trx: Transaction<Tables>, table: Table): AsyncGenerator<{ row: string }[]> {
  await sql`declare snapshot_rows cursor for select to_jsonb(t)::text as row from ${sql.table(`${SCHEMA}.${table}`)} t`.execute(
    trx,
  );
  for (;;) {
    const { rows } = await sql<{ row: string }>`
      fetch ${sql.raw(String(READ_AT_ONCE))} from snapshot_rows`.execute(trx);
    yield rows;
    if (rows.length < READ_AT_ONCE) break;
  }
  await sql`close snapshot_rows`.execute(trx);
}

/** Reads it to its end: what is returned is whole. */
export async function checkSnapshot(path: string): Promise<Snapshot> {
  const found: Partial<Counts> = {};
  let [head, end]: [Head | undefined, Counts | undefined] = [undefined, undefined];
  for await (const line of readLines(path)) {
    if (!head) head = parseHead(line);
    else if (end) throw new SnapshotError('it goes on after its end');
    else if ('counts' in line) end = line.counts as Counts;
    else found[line.table as Table] = (found[line.table as Table] ?? 0) + 1;
  }
  if (!head || !end) throw new SnapshotError('it is not whole');
  const counts = end;
  if (SNAPSHOT_TABLES.some((table) => counts[table] !== (found[table] ?? 0))) {
    throw new SnapshotError('it does not hold what it says');
  }
  return { path, ...head, counts };
}

type Head = { madeAt: string; migration: string };
type Line = Record<string, unknown>;

function parseHead({ format, madeAt, migration }: Line): Head {
  if (format !== FORMAT) throw new SnapshotError('it was not made by Temoto, or by a newer version');
  if (typeof migration !== 'string' || migration > newestMigration()) {
    throw new SnapshotError('it was made by a newer version of Temoto');
  }
  return { madeAt: String(madeAt), migration };
}

async function* readLines(path: string): AsyncGenerator<Line> {
  const source = createReadStream(path);
  const unpacked = source.on('error', (error) => unpacked.destroy(error)).pipe(createGunzip());
  try {
    for await (const line of createInterface({ input: unpacked })) yield JSON.parse(line) as Line;
    // The lines end quietly where the file breaks off.
    if (unpacked.errored) throw unpacked.errored;
  } catch (error) {
    throw error instanceof SyntaxError ? new SnapshotError('it is damaged') : error;
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

/** Into empty tables that have the shape of the snapshot's time. */
export async function loadSnapshot(db: Db, path: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    let [table, rows]: [Table, unknown[]] = [SNAPSHOT_TABLES[0], []];
    const flush = async () => {
      if (rows.length > 0) await insertRows(trx, table, rows);
      rows = [];
    };
    for await (const line of readLines(path)) {
      const next = SNAPSHOT_TABLES.find((name) => name === line.table);
      if (!next) continue;
      if (next !== table || rows.length === INSERTED_AT_ONCE) await flush();
      table = next;
      rows.push(line.row);
    }
    await flush();
  });
}

async function insertRows(trx: Transaction<Tables>, table: Table, rows: unknown[]): Promise<void> {
  const target = sql.table(`${SCHEMA}.${table}`);
  await sql`insert into ${target}
    select * from jsonb_populate_recordset(null::${target}, ${JSON.stringify(rows)}::jsonb)`.execute(trx);
}
