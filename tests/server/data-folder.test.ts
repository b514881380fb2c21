// The data folder: made for one user only, and refused with the place and the reason before anything in it can be harmed.
import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  prepareFolder,
  refuseClosedFiles,
  refuseForeignFolder,
  refuseFullFolder,
} from '../../server/data-folder.ts';
import { StartupError } from '../../server/startup-error.ts';
import { makeFolder, removeFolder } from './harness.ts';
import { asOrdinaryUser } from './ordinary-user.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
  chmodSync(folder, 0o755);
});
afterEach(() => removeFolder(folder));

const modeOf = (path: string) => statSync(path).mode & 0o777;

async function sentenceOf(work: Promise<void>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof StartupError ? error.message : `not refused: ${error}`;
}

describe('made', () => {
  test('with the folders above it, for nobody else to look into', async () => {
    const path = join(folder, 'a', 'b', 'c');
    await prepareFolder(path);
    expect([modeOf(path), modeOf(join(folder, 'a'))]).toEqual([0o700, 0o700]);
  });

  test('once: a folder that is there stays as it is', async () => {
    const path = join(folder, 'data');
    mkdirSync(path);
    chmodSync(path, 0o750);
    writeFileSync(join(path, 'file'), 'kept');
    await prepareFolder(path);
    expect([modeOf(path), existsSync(join(path, 'file'))]).toEqual([0o750, true]);
  });

  test('not where a link leads nowhere', async () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
    for (const path of [join(folder, 'link'), join(folder, 'link', 'data')]) {
      expect(await sentenceOf(prepareFolder(path))).toBe(
        `The data folder ${path} cannot be used (ENOENT: no such file or directory): name another one in DATA_DIR.`,
      );
    }
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  test('not in the place of a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await sentenceOf(prepareFolder(join(folder, 'file')))).toContain('(ENOTDIR: not a directory)');
  });

  test('not where this user may not write', async () => {
    await asOrdinaryUser(async () => {
      chmodForUser(folder, 0o555);
      expect(await sentenceOf(prepareFolder(join(folder, 'data')))).toContain('(EACCES: permission denied)');
    });
  });
});

test('a folder of somebody else is refused to a command, one of its own and one that is yet to be made are not', async () => {
  await refuseForeignFolder(folder);
  await refuseForeignFolder(join(folder, 'nowhere'));
  await asOrdinaryUser(async () => {
    expect(await sentenceOf(refuseForeignFolder('/'))).toBe(
      `The data folder / belongs to user 0, and this runs as user ${process.geteuid?.()}: what it made there would keep Temoto out. Run it as that user. Nothing was changed.`,
    );
  });
});

/** Whoever runs the tests owns the folder; for an ordinary user in their place it is somebody else's. */
function chmodForUser(path: string, mode: number): void {
  if (process.geteuid?.() === statSync(path).uid) chmodSync(path, mode);
}

describe('a file that this user may not use', () => {
  let file: string;
  beforeEach(() => {
    mkdirSync(join(folder, 'database', 'base'), { recursive: true });
    file = join(folder, 'database', 'base', '1259');
    writeFileSync(file, '');
    for (const path of [join(folder, 'database'), join(folder, 'database', 'base')]) chmodSync(path, 0o777);
    chmodSync(file, 0o666);
  });

  const sentence = () => sentenceOf(refuse());
  const refuse = async () => refuseClosedFiles(join(folder, 'database'));

  test.each([0o000, 0o444, 0o222])('with mode %o is named', async (mode) => {
    chmodSync(file, mode);
    await asOrdinaryUser(async () => {
      expect(await sentence()).toBe(
        `${file} cannot be read and written (EACCES: permission denied): everything in the data folder must be readable and writable for whoever runs Temoto (user ${process.geteuid?.()}).`,
      );
    });
  });

  test.each(['database', 'database/base'])('nor a folder: %s is named', async (name) => {
    const path = join(folder, name);
    chmodSync(path, 0o000);
    await asOrdinaryUser(async () => {
      expect(await sentence()).toContain(`${path} cannot be read and written (EACCES: permission denied)`);
    });
    chmodSync(path, 0o777);
  });

  test('that leads in a circle is named', async () => {
    symlinkSync('circle', join(folder, 'database', 'circle'));
    expect(await sentence()).toContain(
      `${join(folder, 'database', 'circle')} cannot be read and written (ELOOP:`,
    );
  });

  test('that is a socket is named', async () => {
    const path = join(folder, 'database', 'socket');
    const server = createServer();
    await new Promise<void>((done) => server.listen(path, () => done()));
    expect(await sentence()).toContain(`${path} is neither a file nor a folder: `);
    await new Promise((done) => server.close(done));
  });

  test('is not found where there is none, and a link is not followed round and round', async () => {
    symlinkSync('..', join(folder, 'database', 'base', 'up'));
    symlinkSync('.', join(folder, 'database', 'base', 'here'));
    await asOrdinaryUser(async () => {
      expect(await sentence()).toBe('not refused: undefined');
    });
  });
});

describe('room', () => {
  test('is tried out, and nothing of the trial stays', async () => {
    expect(await sentenceOf(refuseFullFolder(folder))).toBe('not refused: undefined');
    expect(existsSync(join(folder, 'room'))).toBe(false);
  });

  test('is refused with the reason of the system', async () => {
    await asOrdinaryUser(async () => {
      chmodForUser(folder, 0o555);
      expect(await sentenceOf(refuseFullFolder(folder))).toBe(
        `64 MiB cannot be written into the data folder ${folder} (EACCES: permission denied).`,
      );
    });
  });
});
