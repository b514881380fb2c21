// Files that PostgreSQL opens without a word, although rows are missing, are found out.
import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../server/database.ts';
import { isBare, refuseDamaged } from '../../server/intact.ts';
import { loadKeyring } from '../../server/vapid-keys.ts';
import { makeDataFolder, makeFolder, OWN_KEYS, QUIET, removeFolder } from './harness.ts';
import { makeWish, put } from './stored-devices.ts';

let folder: string;
let files: string;
beforeEach(async () => {
  folder = makeFolder();
  const dataDir = await makeDataFolder(folder);
  files = join(dataDir, 'database');
  const { store, close } = await openDatabase({ databaseUrl: undefined, dataDir }, QUIET);
  await loadKeyring(store.db, OWN_KEYS);
  for (let device = 0; device < 40; device++) await put(store, makeWish());
  await close();
});
afterEach(() => removeFolder(folder));

async function use<T>(work: (pglite: PGlite) => Promise<T>): Promise<T> {
  const pglite = await PGlite.create(files);
  try {
    return await work(pglite);
  } finally {
    await pglite.close();
  }
}

async function cut(relation: string, share: number): Promise<void> {
  const path = await use(async (pglite) => {
    const { rows } = await pglite.query<{ path: string }>('select pg_relation_filepath($1) as path', [
      relation,
    ]);
    return join(files, rows[0]?.path ?? '');
  });
  truncateSync(path, Math.floor((statSync(path).size * share) / 8192) * 8192);
}

test('whole files are whole', async () => {
  await use(refuseDamaged);
  expect(await use(isBare)).toBe(false);
});

test.each([
  ['temoto.devices', 0],
  ['temoto.devices', 0.5],
  ['temoto.devices_pkey', 0.5],
  ['temoto.vapid_keys', 0],
  ['pgboss.job_common', 0],
])('%s cut to %d', async (relation, share) => {
  await cut(relation, share);
  await expect(use(refuseDamaged)).rejects.toThrow(
    /^(a table and its key hold different rows|could not (read|open) .*|index .* contains .*)$/,
  );
});
