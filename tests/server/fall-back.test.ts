// A damaged data folder: the next start goes back to the last snapshot, says so, and keeps the damaged files.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Environment } from '../../server/config.ts';
import { openDatabase } from '../../server/database.ts';
import { findDevice, putDevice } from '../../server/devices.ts';
import { loadKeyring } from '../../server/vapid-keys.ts';
import { makeDataFolder, makeDist, makeFolder, OWN_KEYS, QUIET, removeFolder } from './harness.ts';
import { endProcessesAfterEach, FIRST_START, startProcess, stopProcess } from './processes.ts';
import { makeWish, put, readReminders } from './stored-devices.ts';

let folder: string;
let dataDir: string;
let env: Environment;
let deviceId: string;
let publicKey: string;

beforeEach(async () => {
  folder = makeFolder();
  dataDir = await makeDataFolder(folder);
  env = { DATA_DIR: dataDir, DIST_DIR: makeDist(folder) };
  const { store, close } = await open();
  ({ publicKey } = (await loadKeyring(store.db, OWN_KEYS)).current);
  deviceId = await put(store, makeWish());
  await close();
});
afterEach(() => removeFolder(folder));
endProcessesAfterEach();

const open = () => openDatabase({ databaseUrl: undefined, dataDir }, QUIET);
const database = () => join(dataDir, 'database');
const snapshots = () => readdirSync(join(dataDir, 'snapshots')).sort();

test.each<[string, RegExp, () => void]>([
  [
    'a file of the database was cut',
    /^The database in \S+ was damaged \(kept as \S+\): Temoto went back to the snapshot of \d{4}-\S+Z, .*/m,
    () => truncateSync(join(database(), 'global', 'pg_control'), 0),
  ],
  [
    'the folder of the database is gone',
    /^The database in \S+ was gone: Temoto went back to the snapshot of \d{4}-\S+Z, .*/m,
    () => rmSync(database(), { recursive: true }),
  ],
])(
  '%s: the server says from when it goes on, with its keys and devices',
  FIRST_START,
  async (_, said, damage) => {
    damage();
    const hasFiles = readdirSync(dataDir).includes('database');
    const server = startProcess({ env: { ...env, LOG_LEVEL: 'error' } });
    const url = await server.ready;
    expect(server.output().stdout).toMatch(said);
    expect(await (await fetch(`${url}/api/push-key`)).json()).toEqual({ publicKey });
    expect(await stopProcess(server, 'SIGTERM')).toEqual({ code: 0, signal: null });
    const kept = readdirSync(dataDir).filter((name) => name.startsWith('database.damaged-'));
    expect(kept).toHaveLength(hasFiles ? 1 : 0);

    const again = await open();
    expect(again.notice).toBeUndefined();
    expect(await readReminders(again.store, deviceId)).toHaveLength(2);
    await again.close();
  },
);

test('who was forgotten since the snapshot does not come back with it', FIRST_START, async () => {
  const secret = randomBytes(32);
  const forgottenId = randomUUID();
  const before = await open();
  const hash = createHash('sha256').update(secret).digest('hex');
  await putDevice(before.store, forgottenId, hash, makeWish());
  await before.close();

  const server = startProcess({ env: { ...env, LOG_LEVEL: 'error' } });
  const url = await server.ready;
  const forgotten = await fetch(`${url}/api/devices/${forgottenId}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${secret.toString('base64url')}` },
  });
  expect(forgotten.status).toBe(204);
  await stopProcess(server, 'SIGKILL');
  const newest = join(dataDir, 'snapshots', snapshots().at(-1) ?? '');
  expect(gunzipSync(readFileSync(newest)).toString()).toContain(forgottenId);
  truncateSync(join(database(), 'global', 'pg_control'), 0);

  const again = await open();
  expect(again.notice).toMatch(/went back to the snapshot/);
  expect(await findDevice(again.store, forgottenId, hash)).toEqual({ kind: 'unknown' });
  expect(await readReminders(again.store, forgottenId)).toEqual([]);
  expect(await readReminders(again.store, deviceId)).toHaveLength(2);
  await again.close();
  expect(readdirSync(dataDir)).not.toContain('forgotten');
});

test('damage that comes while it runs never becomes a snapshot', async () => {
  const running = await open();
  const before = snapshots();
  // A row that its key does not know, as a lost page of the key leaves it.
  const setReady = (isReady: boolean) =>
    sql`update pg_index set indisready = ${isReady}
         where indexrelid = 'temoto.delivery_counts_pkey'::regclass`.execute(running.store.db);
  await setReady(false);
  await sql`insert into temoto.delivery_counts values ('apple', 'sent', 1)`.execute(running.store.db);
  await setReady(true);
  await expect(running.snapshot()).rejects.toThrow('a table and its key hold different rows');
  await running.close();
  expect(snapshots()).toEqual(before);
});

test('without a whole snapshot the start is refused and nothing is touched', FIRST_START, async () => {
  for (const name of snapshots()) truncateSync(join(dataDir, 'snapshots', name), 10);
  truncateSync(join(database(), 'global', 'pg_control'), 0);
  const before = readdirSync(dataDir).sort();
  const server = startProcess({ env: { ...env, LOG_LEVEL: 'silent' } });
  expect(await server.ended).toEqual({ code: 1, signal: null });
  expect(server.output().stderr).toMatch(
    /^The database in \S+ cannot be opened, and no snapshot of it is whole: bring one back with "npm run restore", or name an empty folder in DATA_DIR\.\n$/,
  );
  expect(readdirSync(dataDir).sort()).toEqual(before);
});
