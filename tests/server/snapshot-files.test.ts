// Which snapshots are kept: the newest few, one that can be read, and none that knows somebody who was forgotten.
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  utimesSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../server/database.ts';
import { askOwner } from '../../server/folder-lock.ts';
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
  await database.noteForgotten([id]);
  // As a killed process leaves it: what was to be forgotten is still to be forgotten.
  expect(readFileSync(join(dataDir, 'forgotten'), 'utf8')).not.toContain(id);
  await database.close();
  expect(list()).toHaveLength(1);
  expect(list().some((name) => textOf(name).includes(id))).toBe(false);
  expect(existsSync(join(dataDir, 'forgotten'))).toBe(false);
});

test('whoever asks for one from another folder gets a path that holds there too', async () => {
  await database.close();
  const fromHere = relative('.', dataDir);
  database = await openDatabase({ databaseUrl: undefined, dataDir: fromHere }, QUIET);
  const path = await askOwner(dataDir);
  expect(path).toBe(join(dataDir, 'snapshots', list().at(-1) ?? ''));
  await database.close();
});

test('nobody forgotten, nothing is made for it', async () => {
  await database.snapshot();
  const [before] = list();
  const id = await put(database.store, makeWish(), randomUUID());
  await database.snapshotIfDue();
  expect(list()).toEqual([before]);
  await database.noteForgotten([]);
  await database.snapshotIfDue();
  const [after = '', ...others] = list();
  expect(others).toEqual([]);
  expect(textOf(after)).toContain(id);
  await database.snapshotIfDue();
  expect(list()).toEqual([after]);
  await database.close();
});

test('one is due where none is, and when the newest is about to be an hour old', async () => {
  expect(database.snapshotAgeSeconds?.()).toBeUndefined();
  await database.snapshotIfDue();
  const [first = ''] = list();
  await database.snapshotIfDue();
  expect(list()).toEqual([first]);
  expect(database.snapshotAgeSeconds?.()).toBeLessThan(60);

  const now = performance.now();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(now + 3_599_000);
  expect(database.snapshotAgeSeconds?.()).toBeGreaterThan(3500);
  await database.snapshotIfDue();
  clock.mockRestore();
  expect(list()).toHaveLength(2);
  await database.close();
});

test.each([-7200, 7200])(
  'a start finds the newest made %d s from now: another one is due',
  async (seconds) => {
    await database.close();
    const [only = ''] = list();
    const madeAt = Date.now() / 1000 + seconds;
    utimesSync(join(dataDir, 'snapshots', only), madeAt, madeAt);
    database = await openDatabase({ databaseUrl: undefined, dataDir }, QUIET);
    await database.snapshotIfDue();
    expect(list()).toHaveLength(2);
    await database.close();
  },
);

test('a snapshot from when the clock was ahead is followed by newer ones, and goes like any other', async () => {
  await database.snapshot();
  const ahead = '2030-01-01T00-00-00-000Z.gz';
  renameSync(join(dataDir, 'snapshots', list()[0] ?? ''), join(dataDir, 'snapshots', ahead));
  const id = await put(database.store, makeWish());
  await database.snapshot();
  expect(list()).toHaveLength(2);
  const newest = await findSnapshot(dataDir);
  expect(newest?.path).toBe(join(dataDir, 'snapshots', '2030-01-01T00-00-00-001Z.gz'));
  expect(newest?.counts.devices).toBe(1);
  await database.store.db.deleteFrom('devices').where('id', '=', id).execute();
  await database.noteForgotten([id]);
  await database.snapshotIfDue();
  expect(list()).toHaveLength(1);
  expect(list().some((name) => textOf(name).includes(id))).toBe(false);
  await database.close();
});
