// Which snapshots are kept: the newest few, one that can be read, and none that knows somebody who was forgotten.
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../server/database.ts';
import { findSnapshot } from '../../server/snapshot-files.ts';
import { makeDataFolder, makeFolder, QUIET, removeFolder } from './harness.ts';
import { makeWish, put } from './stored-devices.ts';

let folder: string;
let dataDir: string;
let database: OpenDatabase;
beforeEach(async () => {
  folder = makeFolder();
  dataDir = await makeDataFolder(folder);
  database = await openDatabase({ databaseUrl: undefined, dataDir }, QUIET);
});
afterEach(() => removeFolder(folder));

const list = () => readdirSync(join(dataDir, 'snapshots')).sort();
const textOf = (name: string) => gunzipSync(readFileSync(join(dataDir, 'snapshots', name))).toString();

test('three are kept, readable for the owner only, and closing makes the last', async () => {
  for (let time = 0; time < 5; time++) await database.snapshot();
  const before = list();
  expect(before).toHaveLength(3);
  const id = await put(database.store, makeWish());
  await database.close();
  const after = list();
  expect(after).toHaveLength(3);
  expect(after.slice(0, 2)).toEqual(before.slice(1));
  expect(textOf(after[2] ?? '')).toContain(id);
  expect(statSync(join(dataDir, 'snapshots')).mode & 0o777).toBe(0o700);
  expect(statSync(join(dataDir, 'snapshots', after[0] ?? '')).mode & 0o777).toBe(0o600);
});

test('a newest one that is damaged is passed over', async () => {
  await database.snapshot();
  await database.snapshot();
  const [older = '', newer = ''] = list();
  truncateSync(join(dataDir, 'snapshots', newer), 100);
  expect((await findSnapshot(dataDir))?.path).toBe(join(dataDir, 'snapshots', older));
  truncateSync(join(dataDir, 'snapshots', older), 0);
  expect(await findSnapshot(dataDir)).toBeUndefined();
  await database.close();
});

test('who was forgotten is soon in none of them, though the process is killed in between', async () => {
  const id = await put(database.store, makeWish());
  await database.snapshot();
  await database.snapshot();
  expect(list().every((name) => textOf(name).includes(id))).toBe(true);
  await database.store.db.deleteFrom('devices').where('id', '=', id).execute();
  await database.noteForgotten();
  // As a killed process leaves it: what was to be forgotten is still to be forgotten.
  expect(existsSync(join(dataDir, 'forgotten'))).toBe(true);
  await database.close();
  expect(list()).toHaveLength(1);
  expect(list().some((name) => textOf(name).includes(id))).toBe(false);
  expect(existsSync(join(dataDir, 'forgotten'))).toBe(false);
});

test('nobody forgotten, nothing is made for it', async () => {
  await database.snapshotIfForgotten();
  expect(existsSync(join(dataDir, 'snapshots'))).toBe(false);
  const id = await put(database.store, makeWish(), randomUUID());
  await database.noteForgotten();
  await database.snapshotIfForgotten();
  expect(list()).toHaveLength(1);
  expect(textOf(list()[0] ?? '')).toContain(id);
  await database.snapshotIfForgotten();
  expect(list()).toHaveLength(1);
  await database.close();
});
