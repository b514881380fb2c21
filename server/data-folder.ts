// The folder of the embedded database: made where it is missing, refused with the place and the reason where it is of no use.
import { accessSync, closeSync, constants, openSync, readdirSync, statSync } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { within } from './deadline.ts';
import { errorCode, reasonOf } from './error-code.ts';
import { StartupError } from './startup-error.ts';

const { R_OK, W_OK, X_OK } = constants;

/** A network drive that is away answers nothing at all. */
const ANSWER_WITHIN_MS = 5000;
/** A new database takes 40 MiB, a further piece of its journal 16; without room it ends in the middle of a write. */
const ROOM_MIB = 64;
const MIB = 1024 * 1024;

export async function prepareFolder(folder: string): Promise<void> {
  const refuse = (reason: string) =>
    new StartupError(`The data folder ${folder} cannot be used (${reason}): name another one in DATA_DIR.`);
  const work = makeFolder(resolve(folder)).then(() => readdir(folder));
  await within(ANSWER_WITHIN_MS, work, () => refuse('its file system does not answer')).catch(
    (error: unknown) => {
      throw error instanceof StartupError ? error : refuse(reasonOf(error));
    },
  );
}

/** Not mkdir's own `recursive`: where the parent exists but takes no folder, as in /proc, it tries for ever. */
async function makeFolder(path: string): Promise<void> {
  const make = async () => {
    try {
      // The database holds the signing key and where pushes go: nobody else on this machine reads it.
      await mkdir(path, { mode: 0o700 });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  };
  try {
    await make();
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await make();
  }
}

/** For commands beside the server: what root makes in the folder of an ordinary user keeps the server out of it. */
export async function refuseForeignFolder(folder: string): Promise<void> {
  const owner = await stat(folder).then(
    ({ uid }) => uid,
    () => undefined,
  );
  const user = process.geteuid?.();
  if (owner === undefined || user === undefined || owner === user) return;
  throw new StartupError(
    `The data folder ${folder} belongs to user ${owner}, and this runs as user ${user}: what it made there would keep Temoto out. Run it as that user. Nothing was changed.`,
  );
}

/** Asked before the database opens its files: to PostgreSQL one that it may not read is a damaged one. */
export function refuseClosedFiles(folder: string): void {
  const fault = findFault(folder);
  if (!fault) return;
  const user = process.geteuid ? ` (user ${process.geteuid()})` : '';
  throw new StartupError(
    `${fault}: everything in the data folder must be readable and writable for whoever runs Temoto${user}.`,
  );
}

/** A thousand files one after the other. Looks behind a link, but not into the folder there: it may be the one around it. */
function findFault(path: string, isLink = false): string | undefined {
  try {
    const found = statSync(path);
    if (found.isFile()) {
      closeSync(openSync(path, 'r+'));
      return undefined;
    }
    if (!found.isDirectory()) return `${path} is neither a file nor a folder`;
    accessSync(path, R_OK | W_OK | X_OK);
    for (const entry of isLink ? [] : readdirSync(path, { withFileTypes: true })) {
      const fault = findFault(join(path, entry.name), entry.isSymbolicLink());
      if (fault) return fault;
    }
    return undefined;
  } catch (error) {
    return `${path} cannot be read and written (${reasonOf(error)})`;
  }
}

/** Asks by writing: quotas and limits are counted as well. */
export async function refuseFullFolder(folder: string): Promise<void> {
  const path = join(folder, 'room');
  try {
    await using file = await open(path, 'w', 0o600);
    const block = Buffer.alloc(MIB);
    for (let written = 0; written < ROOM_MIB; written++) await file.write(block);
  } catch (error) {
    throw new StartupError(
      `${ROOM_MIB} MiB cannot be written into the data folder ${folder} (${reasonOf(error)}).`,
    );
  } finally {
    await rm(path, { force: true });
  }
}
