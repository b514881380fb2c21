// A PostgreSQL server of its own for tests: free port, own data folder, an ordinary user; it can be stopped and started again.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from './temoto-server.ts';

export type PostgresServer = {
  url: string;
  /** `fast` ends transactions and leaves order behind, `immediate` is a crash: the next start recovers. */
  stop(how: 'fast' | 'immediate'): Promise<void>;
  start(): Promise<void>;
  /** A new empty database on it. */
  makeDatabase(name: string): Promise<string>;
  remove(): Promise<void>;
};

const SIGNALS = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const;
const START_TRIES = 300;

/** `env` is for what has to be loaded into it, such as another clock. */
/** `fsync`: every commit waits for the disk, as where it counts; without it only tests are faster. */
export async function startPostgres(
  env: Record<string, string> = {},
  { fsync = false } = {},
): Promise<PostgresServer> {
  const binaries = findBinaries();
  const folder = mkdtempSync(join(tmpdir(), 'temoto-postgres-'));
  const asUser = ordinaryUser(folder);
  const data = join(folder, 'data');
  // Not into what changes the user: what it would leave behind belongs to root.
  const loaded = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const commandLine = (program: string, options: readonly string[]): [string, string[]] => {
    const [first = '', ...rest] = [...asUser, 'env', ...loaded, join(binaries, program), ...options];
    return [first, rest];
  };
  // What a power cut would cost a new database does not matter here.
  const making = ['-D', data, '-U', 'temoto', '--auth', 'trust', '--no-sync', '--encoding', 'UTF8'];
  const made = spawnSync(...commandLine('initdb', making), { encoding: 'utf8', cwd: folder });
  if (made.status !== 0) throw new Error(`initdb ended with ${made.status}: ${made.stderr}`);
  const port = await freePort();
  const url = `postgres://temoto@127.0.0.1:${port}/postgres`;
  let running: ChildProcess | undefined;
  // A run that is broken off leaves no server behind.
  process.once('exit', () => running?.kill('SIGQUIT'));

  async function start(): Promise<void> {
    const options = [
      ...['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'],
      ...['-c', `fsync=${fsync ? 'on' : 'off'}`, '-c', 'max_connections=200', '-c', 'log_min_messages=panic'],
    ];
    running = spawn(...commandLine('postgres', options), {
      stdio: ['ignore', 'ignore', 'inherit'],
      cwd: folder,
    });
    await answers(url);
  }

  async function stop(how: keyof typeof SIGNALS): Promise<void> {
    const child = running;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(SIGNALS[how]);
    await ended;
  }

  await start();
  return {
    url,
    stop,
    start,
    async makeDatabase(name) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return new URL(`/${name}`, url).href;
    },
    async remove() {
      await stop('immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findBinaries(): string {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => join(root, version, 'bin')).find((path) => existsSync(path));
  if (found) return found;
  throw new Error('Please install postgresql: its server is not here.');
}

/** initdb and postgres refuse root. */
function ordinaryUser(owned: string): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  const nobody = 65534;
  chownSync(owned, nobody, nobody);
  return ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
}

async function answers(connectionString: string): Promise<void> {
  for (let tries = 0; tries < START_TRIES; tries++) {
    const client = new pg.Client({ connectionString });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((next) => setTimeout(next, 100));
    }
  }
  throw new Error('PostgreSQL did not answer in time');
}
