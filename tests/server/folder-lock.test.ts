// One owner per folder: while it lives, and not a moment longer.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askOwner, lockFolder, replaceStale } from '../../server/folder-lock.ts';
import { makeFolder, removeFolder } from './harness.ts';
import { asOrdinaryUser } from './ordinary-user.ts';

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
  expect(readdirSync(folder)).toEqual([]);
  const again = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(/^Another Temoto process/);
  await again.release();
});

test('what a killed process left behind does not lock', async () => {
  await leaveStaleLock();
  expect(existsSync(join(folder, 'lock.sock'))).toBe(true);
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(/^Another Temoto process/);
  await lock.release();
});

/** A process with the id of this one, as two containers have it, each with a first process of its own. */
async function lockAsTwin(): Promise<ChildProcess> {
  const script = `Object.defineProperty(process, 'pid', { value: ${process.pid} });
    import(${JSON.stringify(join(import.meta.dirname, '../../server/folder-lock.ts'))})
      .then(({ lockFolder }) => lockFolder(${JSON.stringify(folder)}))
      .then(() => setInterval(() => {}, 1000))
      .then(() => console.log('locked'), (error) => console.log(error.message));`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(String(said)).toBe('locked\n');
  return child;
}

test('equal process ids make no difference: a killed twin does not lock, a living one does', async () => {
  const twin = await lockAsTwin();
  await expect(lockFolder(folder)).rejects.toThrow(/^Another Temoto process/);
  twin.kill('SIGKILL');
  await once(twin, 'exit');
  expect(existsSync(join(folder, 'lock.sock'))).toBe(true);
  const lock = await lockFolder(folder);
  await lock.release();
});

test('the owner gives a snapshot to whoever asks, and only to a question that it knows', async () => {
  expect(await askOwner(folder)).toBeUndefined();
  const lock = await lockFolder(folder);
  await expect(askOwner(folder)).rejects.toThrow(/could not make a snapshot: its log says why\.$/);
  lock.onAsked(async () => '/path/of/a/snapshot');
  expect(await askOwner(folder)).toBe('/path/of/a/snapshot');
  lock.onAsked(() => Promise.reject(new Error('damaged')));
  await expect(askOwner(folder)).rejects.toThrow(/could not make a snapshot/);
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
  const lock = await lockFolder(folder);
  expect(statSync(join(folder, 'lock.sock')).isSocket()).toBe(true);
  expect(readdirSync(folder)).toEqual(['lock.sock']);
  await lock.release();
});

test('a folder in its place is left alone and named', async () => {
  mkdirSync(join(folder, 'lock.sock'));
  await expect(lockFolder(folder)).rejects.toThrow(
    /^The data folder \S+ cannot be locked with its file lock\.sock \(EISDIR\): name another one in DATA_DIR\.$/,
  );
  expect(readdirSync(folder)).toEqual(['lock.sock']);
});

test('an owner that belongs to another user is not taken for one that was killed', async () => {
  const lock = await lockFolder(folder);
  chmodSync(folder, 0o777);
  chmodSync(join(folder, 'lock.sock'), 0o000);
  await asOrdinaryUser(() =>
    expect(lockFolder(folder)).rejects.toThrow(
      /cannot be locked .+ \(EACCES: permission denied\): name another/,
    ),
  );
  chmodSync(join(folder, 'lock.sock'), 0o600);
  await expect(lockFolder(folder)).rejects.toThrow(/^Another Temoto process/);
  await lock.release();
});

test('a folder in which nothing can be made is refused with the reason', async () => {
  chmodSync(folder, 0o555);
  await asOrdinaryUser(() =>
    expect(lockFolder(folder)).rejects.toThrow(
      /cannot be locked .+ \(EACCES: permission denied\): name another/,
    ),
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('a path too long for a socket is told in one sentence', async () => {
  const deep = join(folder, 'x'.repeat(100), 'y'.repeat(100));
  mkdirSync(deep, { recursive: true });
  await expect(lockFolder(deep)).rejects.toThrow(/^The path of DATA_DIR is too long/);
});
