// The two commands: a backup of a running and of a stopped server, and a restore that destroys nothing.
import { existsSync, readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Environment } from '../../server/config.ts';
import { type PushService, startPushService } from '../support/push-service.ts';
import {
  makeDataFolder,
  makeDevice,
  makeDist,
  makeFolder,
  makeReminder,
  makeWish,
  removeFolder,
} from './harness.ts';
import { endProcessesAfterEach, FIRST_START, startProcess, stopProcess } from './processes.ts';

let push: PushService;
let folder: string;
let env: Environment;
let file: string;

beforeAll(async () => {
  push = await startPushService();
});
afterAll(() => push.close());
beforeEach(async () => {
  folder = makeFolder();
  file = join(folder, 'temoto.backup.gz');
  env = {
    DATA_DIR: await makeDataFolder(folder),
    DIST_DIR: makeDist(folder),
    PUSH_HOSTS: push.host,
    NODE_EXTRA_CA_CERTS: push.certificateFile,
  };
});
afterEach(() => removeFolder(folder));
endProcessesAfterEach();

async function run(command: 'backup' | 'restore', args: string[], parts: Environment = {}) {
  const process_ = startProcess({
    env: { ...env, ...parts },
    command: [process.execPath, `server/${command}.ts`, ...args],
  });
  const { code } = await process_.ended;
  return { code, ...process_.output() };
}

async function readKey(url: string): Promise<unknown> {
  return (await fetch(`${url}/api/push-key`)).json();
}

test(
  'a backup of the running server, restored elsewhere, has its keys and sends its reminders',
  FIRST_START,
  async () => {
    const server = startProcess({ env });
    const url = await server.ready;
    const key = await readKey(url);
    const subscription = push.subscribe();
    const device = makeDevice(url);
    const reminder = makeReminder(8);
    await device.put(makeWish(subscription, { reminders: [reminder] }));
    expect(await run('backup', [file])).toEqual({
      code: 0,
      stdout: expect.stringMatching(
        /^\S+temoto\.backup\.gz holds everything as of \S+Z: 1 devices, 1 reminders/,
      ),
      stderr: '',
    });
    expect(statSync(file).mode & 0o077).toBe(0);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    await stopProcess(server, 'SIGKILL');

    const elsewhere = { DATA_DIR: join(folder, 'elsewhere') };
    expect(await run('restore', [file], elsewhere)).toMatchObject({ code: 0, stderr: '' });
    const again = startProcess({ env: { ...env, ...elsewhere } });
    const newUrl = await again.ready;
    expect(await readKey(newUrl)).toEqual(key);
    expect((await subscription.waitFor(1, 30_000))[0]?.receivedAtMs).toBeGreaterThanOrEqual(
      Date.parse(reminder.at),
    );
    const answer = await fetch(`${newUrl}/api/devices/${device.id}/test`, {
      method: 'POST',
      headers: { authorization: `Bearer ${device.secret}` },
    });
    expect(await answer.json()).toEqual({ status: 201 });
  },
);

test(
  'a stopped server is backed up and replaced on demand only, and what was there is kept',
  FIRST_START,
  async () => {
    expect(await run('backup', [file])).toMatchObject({ code: 0, stderr: '' });
    expect(await run('backup', [file])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/cannot be written \(EEXIST: file already exists\)\.\n$/),
    });
    expect(await run('restore', [file])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/holds a database already: add --replace/),
    });
    expect(await run('restore', ['--replace', file])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/What was there is kept as \S+database\.replaced-/),
    });
    const names = readdirSync(env.DATA_DIR ?? '');
    expect(names.filter((name) => name.startsWith('database.replaced-'))).toHaveLength(1);
  },
);

test('each refusal is one sentence, and changes nothing', FIRST_START, async () => {
  const server = startProcess({ env });
  await server.ready;
  expect(await run('backup', [file])).toMatchObject({ code: 0 });
  const sentences: [Awaited<ReturnType<typeof run>>, RegExp][] = [
    [
      await run('restore', [file, '--replace']),
      /^Another Temoto process is already using the data folder \S+\.\n$/,
    ],
    [
      await run('backup', [file], { DATABASE_URL: 'postgres://db/temoto' }),
      /^DATABASE_URL names .* use pg_dump\. .*\n$/,
    ],
    [
      await run('restore', [file], { DATABASE_URL: 'postgres://db/temoto' }),
      /^DATABASE_URL names .* use pg_restore or psql\. .*\n$/,
    ],
    [await run('backup', []), /^Name the file to write: .*\n$/],
    [await run('restore', []), /^Name the file to read: .*\n$/],
    [await run('restore', ['--unknown']), /^Unknown option '--unknown'.*\n$/],
    [
      await run('backup', [file], { DATA_DIR: join(folder, 'nowhere') }),
      /^There is no database in \S+nowhere: .*\n$/,
    ],
    [
      await run('restore', [join(folder, 'nothing.gz')]),
      /cannot be restored: ENOENT: no such file or directory\. Nothing was changed\.\n$/,
    ],
  ];
  truncateSync(file, 50);
  sentences.push([
    await run('restore', [file], { DATA_DIR: join(folder, 'new') }),
    /cannot be restored: .* Nothing was changed\.\n$/,
  ]);
  for (const [{ code, stdout, stderr }, sentence] of sentences) {
    expect(stderr).toMatch(sentence);
    expect([code, stdout]).toEqual([1, '']);
  }
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  expect(existsSync(join(folder, 'new'))).toBe(false);
});
