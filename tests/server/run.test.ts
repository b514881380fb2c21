// How a server ends that never came to serve: by a mistake, told in one sentence, or because it was asked to stop.
import { existsSync, mkdirSync, symlinkSync, watch, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Environment } from '../../server/config.ts';
import { makeDataFolder, makeDist, makeFolder, removeFolder } from './harness.ts';
import { endProcessesAfterEach, FIRST_START, startProcess, stopProcess } from './processes.ts';

let folder: string;
let env: Environment;

beforeEach(() => {
  folder = makeFolder();
  env = { DATA_DIR: join(folder, 'data'), DIST_DIR: makeDist(folder) };
});
afterEach(() => removeFolder(folder));
endProcessesAfterEach();

const start = (parts: Environment = {}) => startProcess({ env: { ...env, ...parts } });

describe('a mistake is told in one sentence and ends with code 1', () => {
  type Mistake = [string, (folder: string) => Environment | Promise<Environment>, RegExp];
  const mistakes: Mistake[] = [
    [
      'a data folder below a file',
      (at) => {
        writeFileSync(join(at, 'file'), '');
        return { DATA_DIR: join(at, 'file', 'data') };
      },
      /^The data folder .*file\/data cannot be used \(ENOTDIR: not a directory\): name another one in DATA_DIR\.\n$/,
    ],
    [
      'a data folder below a link that leads nowhere',
      (at) => {
        symlinkSync(join(at, 'nowhere'), join(at, 'link'));
        return { DATA_DIR: join(at, 'link', 'data') };
      },
      /^The data folder .*link\/data cannot be used \(ENOENT: no such file or directory\): .*\n$/,
    ],
    [
      'a data folder that the system keeps for itself',
      () => ({ DATA_DIR: '/proc/nope' }),
      /^The data folder \/proc\/nope cannot be used \(E[A-Z]+: .+\): name another one in DATA_DIR\.\n$/,
    ],
    [
      'a file of the database that cannot be read',
      async (at) => {
        const dataDir = await makeDataFolder(at);
        symlinkSync('unreadable.conf', join(dataDir, 'database', 'unreadable.conf'));
        return { DATA_DIR: dataDir };
      },
      /^\S+\/data\/database\/unreadable\.conf cannot be read and written \(ELOOP: .*\): everything in the data folder must be readable and writable for whoever runs Temoto( \(user \d+\))?\.\n$/,
    ],
    [
      'a database that is broken',
      (at) => {
        mkdirSync(join(at, 'data', 'database'), { recursive: true });
        writeFileSync(join(at, 'data', 'database', 'PG_VERSION'), 'broken');
        return { LOG_LEVEL: 'silent' };
      },
      /^The database in .*data cannot be opened, and no snapshot of it is whole: .*\n$/,
    ],
    [
      'a page that was not built',
      (at) => ({ DIST_DIR: join(at, 'nowhere') }),
      /^The built page is missing in .*: run "npm run build" first, or "npm start"\.\n$/,
    ],
    [
      'a wrong VAPID_SUBJECT',
      () => ({ VAPID_SUBJECT: 'me@hospital.example' }),
      /^VAPID_SUBJECT must be a mailto: or https: address that reaches you, not "me@hospital.example"\.\n$/,
    ],
    [
      'a local VAPID_SUBJECT on a public server',
      () => ({ PUBLIC_URL: 'https://temoto.example.org', VAPID_SUBJECT: 'mailto:me@localhost' }),
      /^VAPID_SUBJECT must be a real mailto: or https: address, because Apple refuses .*\n$/,
    ],
    [
      'a PUBLIC_URL without https',
      () => ({ PUBLIC_URL: 'http://temoto.example.org' }),
      /^PUBLIC_URL must begin with https:\/\/ unless it is localhost, not "http:\/\/temoto.example.org": .*\n$/,
    ],
    [
      'a wrong PORT',
      () => ({ PORT: 'http' }),
      /^PORT must be a whole number from 0 to 65535, not "http"\.\n$/,
    ],
    [
      'a database that is not there',
      () => ({ DATABASE_URL: 'postgres://me:word@localhost:1/x' }),
      /^The database at DATABASE_URL cannot be reached \(ECONNREFUSED\)\.\n$/,
    ],
    [
      'an address of a database that cannot be read, without its password',
      () => ({ DATABASE_URL: 'postgres://me:word@localhost:port/x' }),
      /^The database at DATABASE_URL is not named by an address that can be read\.\n$/,
    ],
  ];

  test.each(mistakes)('%s', async (_, makeEnv, sentence) => {
    const server = start(await makeEnv(folder));
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.output().stderr).toMatch(sentence);
    expect(server.output().stdout).toBe('');
  });

  test('a disk without room is not taken for a damaged database', async () => {
    const dataDir = await makeDataFolder(folder);
    const server = startProcess({
      env: { ...env, DATA_DIR: dataDir },
      // No file of this process may grow beyond a few MiB.
      command: ['sh', '-c', `ulimit -f 4096; exec "${process.execPath}" server/main.ts`],
    });
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.output()).toEqual({
      stdout: '',
      stderr: `64 MiB cannot be written into the data folder ${dataDir} (EFBIG: file too large).\n`,
    });
    expect(existsSync(join(dataDir, 'room'))).toBe(false);
  });
});

describe('asked to stop before it serves, it ends with code 0', () => {
  test('while it makes its first database: the next start makes it', FIRST_START, async () => {
    const dataDir = env.DATA_DIR ?? '';
    mkdirSync(dataDir);
    const isMaking = new Promise<void>((done) => {
      const watcher = watch(dataDir, (_, name) => {
        if (name !== 'database.new') return;
        watcher.close();
        done();
      });
    });
    const server = start();
    await isMaking;
    expect(await stopProcess(server, 'SIGTERM')).toEqual({ code: 0, signal: null });
    expect(server.output()).toEqual({ stdout: '', stderr: '' });
    expect(existsSync(join(dataDir, 'database'))).toBe(false);

    const again = start();
    expect((await fetch(`${await again.ready}/readyz`)).status).toBe(200);
  });

  test('while it waits for a database that does not answer', async () => {
    const silent = createServer();
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', () => done()));
    const { port } = silent.address() as AddressInfo;
    const asked = new Promise((done) => silent.once('connection', done));
    const server = start({ DATABASE_URL: `postgres://me@127.0.0.1:${port}/x` });
    await asked;
    expect(await stopProcess(server, 'SIGTERM')).toEqual({ code: 0, signal: null });
    expect(server.output()).toEqual({ stdout: '', stderr: '' });
    silent.close();
  });

  test('before it has touched anything', async () => {
    // The signal comes at the moment from which on it is listened for.
    const impatient = `process.on('newListener', (name) => name === 'SIGTERM' && process.kill(process.pid, name))`;
    const server = start({
      NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(impatient)}"`,
    });
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(server.output()).toEqual({ stdout: '', stderr: '' });
    expect(existsSync(env.DATA_DIR ?? '')).toBe(false);
  });
});

test('an error that nobody expected ends it with code 1 and without its message', async () => {
  const dataDir = await makeDataFolder(folder);
  const failing = `process.on('SIGUSR2', () => { throw new Error('at ' + [192, 0, 2, 7].join('.')); })`;
  const server = start({
    DATA_DIR: dataDir,
    NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(failing)}"`,
  });
  await server.ready;
  expect(await stopProcess(server, 'SIGUSR2')).toEqual({ code: 1, signal: null });
  const { stdout, stderr } = server.output();
  expect(stderr).toBe('Temoto ended because of an error that nobody expected.\n');
  expect(stdout).toContain('"type":"Error"');
  expect(stdout).not.toContain('192.0.2.7');
});
