// One owner per folder: while it lives, and not a moment longer.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder, replaceStale } from '../../server/folder-lock.ts';
import { makeFolder, removeFolder } from './harness.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => removeFolder(folder));

/** A socket file whose owner was killed. */
async function leaveStaleLock(): Promise<void> {
  const script = `require('node:net').createServer().listen(${JSON.stringify(join(folder, 'lock.sock'))}, () => console.log('up'))`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('a second one is refused, and the first goes on', async () => {
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(
    /^Another Temoto process is already using the data folder/,
  );
  await expect(lockFolder(folder)).rejects.toThrow(/^Another Temoto process/);
  await lock.release();
});

test('a released folder is free and clean', async () => {
  await (await lockFolder(folder)).release();
  expect(existsSync(join(folder, 'lock.sock'))).toBe(false);
  await (await lockFolder(folder)).release();
});

test('what a killed process left behind does not lock', async () => {
  await leaveStaleLock();
  expect(existsSync(join(folder, 'lock.sock'))).toBe(true);
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(/^Another Temoto process/);
  await lock.release();
});

test('of many that find a stale lock at once, exactly one gets the folder', async () => {
  await leaveStaleLock();
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
  const locks = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  expect(locks).toHaveLength(1);
  await expect(lockFolder(folder)).rejects.toThrow(/^Another Temoto process/);
  for (const lock of locks) await lock.release();
});

test('a lock that found an owner meanwhile is left to its owner', async () => {
  const lock = await lockFolder(folder);
  expect(await replaceStale(join(folder, 'lock.sock'))).toBeUndefined();
  await expect(lockFolder(folder)).rejects.toThrow(/^Another Temoto process/);
  expect(readdirSync(folder)).toEqual(['lock.sock']);
  await lock.release();
});

test('an ordinary file in its place is replaced', async () => {
  writeFileSync(join(folder, 'lock.sock'), '');
  await (await lockFolder(folder)).release();
});

test('a path too long for a socket is told in one sentence', async () => {
  const deep = join(folder, 'x'.repeat(100), 'y'.repeat(100));
  mkdirSync(deep, { recursive: true });
  await expect(lockFolder(deep)).rejects.toThrow(/^The path of DATA_DIR is too long/);
});
