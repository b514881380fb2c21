// A snapshot holds every row to the last digit, and one that is not whole is never taken for one.
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../server/database.ts';
import { putSnapshotInPlace } from '../../server/fall-back.ts';
import { addCounts } from '../../server/settlement.ts';
import { checkSnapshot, SNAPSHOT_TABLES, type Snapshot, writeSnapshot } from '../../server/snapshot.ts';
import { loadKeyring } from '../../server/vapid-keys.ts';
import { makeDataFolder, makeFolder, OWN_KEYS, QUIET, removeFolder } from './harness.ts';
import { countJobs, makeReminder, makeWish, put, readReminders } from './stored-devices.ts';

let folder: string;
let database: OpenDatabase;
let path: string;
let deviceId: string;

beforeAll(async () => {
  folder = makeFolder();
  path = join(folder, 'snapshot.gz');
  database = await open(await makeDataFolder(folder));
  const { store } = database;
  await loadKeyring(store.db, OWN_KEYS);
  deviceId = await put(store, makeWish({ revision: Number.MAX_SAFE_INTEGER }));
  await put(store, makeWish({ reminders: Array.from({ length: 200 }, () => makeReminder(3600)) }));
  for (let device = 0; device < 5; device++) {
    await put(store, makeWish({ reminders: Array.from({ length: 150 }, () => makeReminder(3600)) }));
  }
  await addCounts(store.db, [{ engine: 'apple', outcome: 'sent', count: 9_007_199_254_740_991 }]);
  await writeSnapshot(store.db, path);
});
afterAll(async () => {
  await database.close();
  removeFolder(folder);
});

const open = (dataDir: string) => openDatabase({ databaseUrl: undefined, dataDir }, QUIET);

async function readAll({ store }: OpenDatabase) {
  const tables = SNAPSHOT_TABLES.map(async (table) => {
    const { rows } = await sql<{ row: string }>`
      select t::text as row from ${sql.table(`temoto.${table}`)} t order by 1`.execute(store.db);
    return rows.map(({ row }) => row);
  });
  return Promise.all(tables);
}

test('every table of ours is in it', async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
     where table_schema = 'temoto' and table_name not like 'kysely%'`.execute(database.store.db);
  expect(rows.map(({ name }) => name).sort()).toEqual([...SNAPSHOT_TABLES].sort());
});

test('a database made from it has the same rows, and a job for every reminder that waits', async () => {
  const dataDir = join(folder, randomUUID());
  const target = await makeDataFolder(makeFolder());
  const snapshot = await checkSnapshot(path);
  expect(snapshot.counts).toEqual({ vapid_keys: 1, devices: 7, reminders: 952, delivery_counts: 1 });
  const aside = await putSnapshotInPlace(target, snapshot, 'replaced', QUIET.stop);
  expect(aside).toMatch(/database\.replaced-\d{4}-/);
  const copy = await open(target);
  expect(await readAll(copy)).toEqual(await readAll(database));
  const reminders = await readReminders(copy.store, deviceId);
  expect(
    await countJobs(
      copy.store,
      reminders.map(({ job_id }) => job_id),
    ),
  ).toBe(2);
  await copy.close();
  removeFolder(dataDir);
});

test('one that breaks off, was changed, or is something else is refused', async () => {
  const whole = readFileSync(path);
  const text = gunzipSync(whole).toString();
  const broken: Record<string, Buffer> = {
    empty: Buffer.alloc(0),
    half: whole.subarray(0, whole.length / 2),
    'without its last byte': whole.subarray(0, -1),
    'one bit turned': Buffer.concat([
      whole.subarray(0, 4000),
      Buffer.from([(whole[4000] ?? 0) ^ 1]),
      whole.subarray(4001),
    ]),
    'a line less': gzipSync(text.split('\n').toSpliced(5, 1).join('\n')),
    'without its end': gzipSync(text.split('\n').slice(0, -2).join('\n')),
    'of a newer version': gzipSync(text.replace(/"migration":"\d{4}/, '"migration":"9999')),
    'another file': gzipSync('{"format":"another"}\n{"counts":{}}\n'),
    'no JSON': gzipSync('text'),
  };
  for (const [name, bytes] of Object.entries(broken)) {
    const file = join(folder, 'broken.gz');
    writeFileSync(file, bytes);
    const found: Promise<Snapshot> = checkSnapshot(file);
    await expect(found, name).rejects.toThrow();
  }
  await expect(checkSnapshot(join(folder, 'nowhere.gz'))).rejects.toThrow(/ENOENT/);
});
