// The snapshots beside the embedded database: written aside, read back, put in place when good, and never many.
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Db } from './database-schema.ts';
import { errorCode } from './error-code.ts';
import { checkSnapshot, type Snapshot, writeSnapshot } from './snapshot.ts';
import { syncFolder } from './sync-folder.ts';

const KEPT_MAX = 3;
/** The newest stays whatever it takes. */
const KEPT_MAX_BYTES = 256 * 1024 * 1024;
const UNFINISHED = 'unfinished.gz';
const NAME = /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2})-(\d{3}Z)\.gz$/;

type TakeOptions = {
  /** Somebody was forgotten: nothing that still knows them stays. */
  isOnlyOne?: boolean;
};

function snapshotFolder(dataDir: string): string {
  return join(dataDir, 'snapshots');
}

export async function takeSnapshot(
  db: Db,
  dataDir: string,
  { isOnlyOne = false }: TakeOptions = {},
): Promise<Snapshot> {
  const folder = snapshotFolder(dataDir);
  await mkdir(folder, { mode: 0o700, recursive: true });
  const unfinished = join(folder, UNFINISHED);
  const snapshot = await writeAndRead(db, unfinished);
  const path = join(folder, await newestName(folder, Date.parse(snapshot.madeAt)));
  await rename(unfinished, path);
  await syncFolder(folder);
  await removeOld(folder, isOnlyOne ? 1 : KEPT_MAX);
  return { ...snapshot, path };
}

/** After every other, also where one was named while the clock of this machine was ahead. */
async function newestName(folder: string, madeAtMs: number): Promise<string> {
  const [newest] = await listNewestFirst(folder);
  const ms = Math.max(madeAtMs, newest === undefined ? 0 : namedAtMs(basename(newest)) + 1);
  return `${new Date(ms).toISOString().replaceAll(/[:.]/g, '-')}.gz`;
}

/** NaN for what is no name of a snapshot. */
function namedAtMs(name: string): number {
  return Date.parse(name.replace(NAME, '$1:$2:$3.$4'));
}

async function writeAndRead(db: Db, path: string): Promise<Snapshot> {
  try {
    await writeSnapshot(db, path);
    return await checkSnapshot(path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** Whether any is there, good or not. */
export async function hasSnapshots(dataDir: string): Promise<boolean> {
  return (await listNewestFirst(snapshotFolder(dataDir))).length > 0;
}

/** Undefined when there is none, and without end when it seems to come from the future. */
export async function newestSnapshotAgeMs(dataDir: string): Promise<number | undefined> {
  const [newest] = await listNewestFirst(snapshotFolder(dataDir));
  if (newest === undefined) return undefined;
  const ageMs = Date.now() - (await stat(newest)).mtimeMs;
  return ageMs < 0 ? Number.POSITIVE_INFINITY : ageMs;
}

/** The newest that can be read to its end; a damaged one is passed over and stays where it is. */
export async function findSnapshot(dataDir: string): Promise<Snapshot | undefined> {
  for (const path of await listNewestFirst(snapshotFolder(dataDir))) {
    const snapshot = await checkSnapshot(path).catch(() => undefined);
    if (snapshot) return snapshot;
  }
  return undefined;
}

async function listNewestFirst(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => NAME.test(name) && !Number.isNaN(namedAtMs(name)))
    .sort()
    .reverse()
    .map((name) => join(folder, name));
}

async function removeOld(folder: string, keptMax: number): Promise<void> {
  let bytes = 0;
  for (const [index, path] of (await listNewestFirst(folder)).entries()) {
    bytes += (await stat(path)).size;
    if (index > 0 && (index >= keptMax || bytes > KEPT_MAX_BYTES)) await rm(path, { force: true });
  }
}
