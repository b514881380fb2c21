// One process per data folder: a Unix socket in it answers while its owner lives, and is only a file afterwards.
import { randomUUID } from 'node:crypto';
import { link, rename, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { StartupError } from './startup-error.ts';

export type FolderLock = { release(): Promise<void> };

/** What a Unix socket's address can hold, on Linux one more than on macOS. */
const SOCKET_PATH_MAX_BYTES = 103;

export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = socketPath(folder);
  const server = (await listen(path)) ?? ((await answers(path)) ? undefined : await replaceStale(path));
  if (!server) {
    throw new StartupError(`Another Temoto process is already using the data folder ${folder}.`);
  }
  server.unref();
  return { release: () => new Promise((done) => server.close(() => done())) };
}

function socketPath(folder: string): string {
  const absolute = resolve(folder, 'lock.sock');
  const fromHere = relative('.', absolute);
  const path = fromHere.length < absolute.length ? fromHere : absolute;
  if (Buffer.byteLength(path) <= SOCKET_PATH_MAX_BYTES) return path;
  throw new StartupError(
    `The path of DATA_DIR is too long for its lock: ${folder} must stay below ${SOCKET_PATH_MAX_BYTES} bytes.`,
  );
}

/** Undefined when something is at that path already. */
function listen(path: string): Promise<Server | undefined> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(undefined) : fail(error),
    );
    server.listen(path, () => done(server));
  });
}

/** Two processes may find the same stale file, so the one that moves it aside looks whether it is still stale. */
export async function replaceStale(path: string): Promise<Server | undefined> {
  const aside = join(path, '..', `stale-${randomUUID().slice(0, 8)}`);
  await rename(path, aside).catch(() => {});
  const isOwned = await answers(aside);
  if (isOwned) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
  return isOwned ? undefined : listen(path);
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
