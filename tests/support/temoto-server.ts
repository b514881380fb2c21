// One real server with the built page, as a process of its own: journeys start it, kill it and start it again.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type TemotoServer = {
  url: string;
  /** Ends it at once, as a power cut would; its address then refuses connections. */
  kill(): Promise<void>;
  /** Starts it again at the same address with the same data, on another built page if one is given. */
  start(distDir?: string): Promise<void>;
  /** A disk that broke: ends it and starts it again with nothing, not even its keys. */
  loseData(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
};

/** The built page that every server starts with. */
export const DIST = resolve(process.env.DIST_DIR ?? 'dist');

export async function startTemoto(env: Record<string, string> = {}): Promise<TemotoServer> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'temoto-data-'));
  cpSync(await emptyData(), dataDir, { recursive: true });
  let running: ChildProcess | undefined;

  async function start(distDir = DIST): Promise<void> {
    running = spawnServer({ PORT: String(port), DATA_DIR: dataDir, DIST_DIR: distDir, ...env });
    await announced(running);
  }

  async function kill(): Promise<void> {
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((done) => running?.once('exit', done));
    running.kill('SIGKILL');
    await ended;
  }

  await start();
  return {
    url: `http://localhost:${port}`,
    kill,
    start,
    async loseData() {
      await kill();
      rmSync(dataDir, { recursive: true, force: true });
      mkdirSync(dataDir);
      await start();
    },
    async remove() {
      await kill();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Making a database takes seconds, copying one does not; a new schema or a new library makes it anew. */
async function emptyData(): Promise<string> {
  const migrations = readdirSync('server/migrations').map((name) => join('server/migrations', name));
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', ...migrations]) hash.update(readFileSync(path));
  const cache = resolve('node_modules/.cache/temoto');
  const made = join(cache, `data-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(made)) return made;
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, 'making-'));
  const server = spawnServer({ PORT: '0', DATA_DIR: making, DIST_DIR: DIST });
  await announced(server);
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  await ended;
  // Another worker may have been faster; its data is as empty.
  if (existsSync(made)) rmSync(making, { recursive: true });
  else renameSync(making, made);
  return made;
}

const children = new Set<ChildProcess>();
// A run that is broken off leaves no server behind.
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

function spawnServer(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...cleanEnvironment(), LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Nothing from the outside decides how the server under test behaves. */
function cleanEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '', TZ = '' } = process.env;
  return { PATH, HOME, ...(TZ ? { TZ } : {}) };
}

function announced(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      if (said.includes('running at')) done();
    });
    child.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    child.once('exit', (code) =>
      fail(new Error(`The server ended with ${code} before it was ready:\n${said}`)),
    );
  });
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('No free port was given');
  return address.port;
}
