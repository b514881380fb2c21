// One process per data folder: a Unix socket in it answers while its owner lives, and is only a file afterwards.
import { randomUUID } from 'node:crypto';
import { link, rename, rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { errorCode, reasonOf } from './error-code.ts';
import { StartupError } from './startup-error.ts';

type FolderLock = {
  /** What another process gets that asks the owner for a snapshot: its path. */
  onAsked(answer: () => Promise<string>): void;
  release(): Promise<void>;
};

/** What is said through the socket: only who may write into the folder can say it. */
const ASK = 'snapshot\n';
const ASK_WITHIN_MS = 5000;

/** What a Unix socket's address can hold, on Linux one more than on macOS. */
const SOCKET_PATH_MAX_BYTES = 103;

export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = socketPath(folder);
  const server = await claim(path).catch((error: unknown) => {
    throw new StartupError(
      `The data folder ${folder} cannot be locked with its file lock.sock (${reasonOf(error)}): name another one in DATA_DIR.`,
    );
  });
  if (!server) {
    throw new StartupError(`Another Temoto process is already using the data folder ${folder}.`);
  }
  server.unref();
  const sockets = new Set<Socket>();
  let answer: (() => Promise<string>) | undefined;
  server.on('connection', (socket) => {
    sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
    socket.unref().setTimeout(ASK_WITHIN_MS, () => socket.destroy());
    socket.once('data', (asked) => {
      if (String(asked) !== ASK || !answer) return socket.destroy();
      socket.setTimeout(0);
      return answer().then(
        (path) => socket.end(path),
        () => socket.destroy(),
      );
    });
  });
  return {
    onAsked(asked) {
      answer = asked;
    },
    async release() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The path of a snapshot that the folder's owner makes now; undefined when nobody owns the folder. */
export async function askOwner(folder: string): Promise<string | undefined> {
  const path = socketPath(folder);
  if (!(await hasOwner(path))) return undefined;
  const socket = connect(path);
  socket.end(ASK);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  if (chunks.length > 0) return String(Buffer.concat(chunks));
  throw new StartupError(
    `The Temoto process that uses the data folder ${folder} could not make a snapshot: its log says why.`,
  );
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

/** Undefined when somebody else has it. */
async function claim(path: string): Promise<Server | undefined> {
  const server = await listen(path);
  if (server || (await hasOwner(path))) return server;
  return replaceStale(path);
}

/** Undefined when something is at that path already. */
function listen(path: string): Promise<Server | undefined> {
  return new Promise((done, fail) => {
    const server = createServer({ allowHalfOpen: true });
    server.once('error', (error) => (errorCode(error) === 'EADDRINUSE' ? done(undefined) : fail(error)));
    server.listen(path, () => done(server));
  });
}

/** Two processes may find the same stale file, so the one that moves it aside looks whether it is still stale. */
export async function replaceStale(path: string): Promise<Server | undefined> {
  const aside = join(path, '..', `stale-${randomUUID().slice(0, 8)}`);
  await rename(path, aside).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error;
  });
  const isOwned = await hasOwner(aside).catch(() => true);
  if (isOwned) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
  return isOwned ? undefined : listen(path);
}

/** What connecting to a socket without an owner says, to a file that is none, and to nothing. */
const NOBODY = new Set(['ECONNREFUSED', 'ENOTSOCK', 'ENOENT']);

/** Rejects when it cannot be told: an owner that belongs to another user must not be taken for none. */
async function hasOwner(path: string): Promise<boolean> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw Object.assign(new Error('a folder is in its place'), { code: 'EISDIR' });
  return new Promise((done, fail) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', (error) => (NOBODY.has(errorCode(error) ?? '') ? done(false) : fail(error)));
  });
}
