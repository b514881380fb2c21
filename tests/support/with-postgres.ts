// Runs a command with TEST_DATABASE_URL set to a PostgreSQL server of its own: free port, own data folder, ended afterwards.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './temoto-server.ts';

const [command, ...args] = process.argv.slice(2);
if (!command) throw new Error('Which command needs the database?');

const binaries = findBinaries();
const folder = mkdtempSync(join(tmpdir(), 'temoto-postgres-'));
const asUser = ordinaryUser(folder);
const data = join(folder, 'data');
// Tests of a minute: what a power cut would cost does not matter here, so nothing waits for the disk.
run('initdb', ['-D', data, '-U', 'temoto', '--auth', 'trust', '--no-sync', '--encoding', 'UTF8']);
const port = await freePort();
const server = start('postgres', [
  ...['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'],
  ...['-c', 'fsync=off', '-c', 'max_connections=200'],
]);
try {
  await answers();
  const url = `postgres://temoto@127.0.0.1:${port}/postgres`;
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, TEST_DATABASE_URL: url },
  });
  process.exitCode = await new Promise<number>((done) => child.once('close', (code) => done(code ?? 1)));
} finally {
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGQUIT');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

function findBinaries(): string {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => join(root, version, 'bin')).find((path) => existsSync(path));
  if (found) return found;
  console.error('Please install postgresql: its server is not here.');
  process.exit(1);
}

/** initdb and postgres refuse root. */
function ordinaryUser(owned: string): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  const nobody = 65534;
  chownSync(owned, nobody, nobody);
  return ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
}

function commandLine(program: string, options: readonly string[]): [string, string[]] {
  const [first = '', ...rest] = [...asUser, join(binaries, program), ...options];
  return [first, rest];
}

function run(program: string, options: readonly string[]): void {
  const [file, rest] = commandLine(program, options);
  const { status, stderr } = spawnSync(file, rest, { encoding: 'utf8', cwd: folder });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}

function start(program: string, options: readonly string[]): ChildProcess {
  const [file, rest] = commandLine(program, options);
  return spawn(file, rest, { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder });
}

async function answers(): Promise<void> {
  const { default: pg } = await import('pg');
  for (let tries = 0; tries < 200; tries++) {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'temoto', database: 'postgres' });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((next) => setTimeout(next, 100));
    }
  }
  throw new Error('PostgreSQL did not answer within 20 seconds');
}
