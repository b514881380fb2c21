// Runs a command with TEST_DATABASE_URL set to a PostgreSQL server of its own, ended afterwards.
import { spawn } from 'node:child_process';
import { startPostgres } from './postgres-server.ts';

const [command, ...args] = process.argv.slice(2);
if (!command) throw new Error('Which command needs the database?');

const postgres = await startPostgres();
try {
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, TEST_DATABASE_URL: postgres.url },
  });
  process.exitCode = await new Promise<number>((done) => child.once('close', (code) => done(code ?? 1)));
} finally {
  await postgres.remove();
}
