// The server under npm, as an operator starts it: a signal to npm, or Ctrl-C to everybody, ends both and leaves nothing behind.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Environment } from '../../server/config.ts';
import { makeDataFolder, makeDist, makeFolder, removeFolder } from './harness.ts';
import { endProcessesAfterEach, startProcess } from './processes.ts';

let folder: string;
let env: Environment;

beforeEach(async () => {
  folder = makeFolder();
  env = {
    DATA_DIR: await makeDataFolder(folder),
    DIST_DIR: makeDist(folder),
    HOME: folder,
    npm_config_cache: join(folder, 'npm'),
    npm_config_update_notifier: 'false',
  };
});
afterEach(() => removeFolder(folder));
endProcessesAfterEach();

/** In a group of its own, so that whatever it leaves behind can be found. */
const startNpm = () => startProcess({ env, command: ['npm', 'run', '--silent', 'serve'], isGroup: true });

function isGroupAlive(leader: number | undefined): boolean {
  try {
    return process.kill(-Number(leader), 0);
  } catch {
    return false;
  }
}

function isLocked(): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(join(String(env.DATA_DIR), 'lock.sock'), () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

test.each([
  ['SIGTERM', 'npm'],
  ['SIGINT', 'npm'],
  ['SIGINT', 'everybody at the terminal'],
] as const)('%s to %s ends the server and npm', async (signal, whom) => {
  const npm = startNpm();
  const url = await npm.ready;
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(await isLocked()).toBe(true);
  process.kill(whom === 'npm' ? Number(npm.child.pid) : -Number(npm.child.pid), signal);
  // npm tells of the signal that ended its script only when it was a signal: the server ended by itself.
  expect(await npm.ended).toEqual({ code: 0, signal: null });
  expect(npm.output().stderr).toBe('');
  expect(isGroupAlive(npm.child.pid)).toBe(false);
  expect(await isLocked()).toBe(false);
  await expect(fetch(url)).rejects.toThrow();
});

test('npm start builds the page first and then becomes the server as npm run serve does', () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts.start?.split(' && ')).toEqual([expect.stringMatching(/^vite build/), scripts.serve]);
  expect(scripts.serve).toMatch(/^exec node /);
});
