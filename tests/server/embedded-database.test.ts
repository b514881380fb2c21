// The database in the folder: what is wrong with it is told for what it is, and nothing is left open.
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbedded } from '../../server/embedded-database.ts';
import { lockFolder } from '../../server/folder-lock.ts';
import { makeDataFolder, makeFolder, QUIET, removeFolder } from './harness.ts';
import { asOrdinaryUser } from './ordinary-user.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
  chmodSync(folder, 0o777);
});
afterEach(() => removeFolder(folder));

test('one that belongs to somebody else is not called damaged', async () => {
  const dataDir = await makeDataFolder(folder);
  chmodSync(dataDir, 0o777);
  // As if an earlier start had been made by another user.
  chmodSync(join(dataDir, 'database'), 0o000);
  await asOrdinaryUser(() =>
    expect(openEmbedded(dataDir, QUIET)).rejects.toThrow(
      `${join(dataDir, 'database')} cannot be read and written (EACCES: permission denied): everything in the data folder must be readable and writable for whoever runs Temoto`,
    ),
  );
  chmodSync(join(dataDir, 'database'), 0o700);
});

test('an opening that nobody wants any more leaves the folder as it found it', async () => {
  const stop = new AbortController();
  const dataDir = await makeDataFolder(folder);
  const opening = openEmbedded(dataDir, { ...QUIET, stop: stop.signal });
  stop.abort('enough');
  await expect(opening).rejects.toBe('enough');
  expect(readdirSync(dataDir)).toEqual(['database']);
  const lock = await lockFolder(dataDir);
  await lock.release();

  const never = join(folder, 'never');
  await expect(openEmbedded(never, { ...QUIET, stop: stop.signal })).rejects.toBe('enough');
  expect(existsSync(never)).toBe(false);
});
