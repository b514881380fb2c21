// PGlite in the data folder: made in a folder of its own, so that a half-made one is never opened, by one process at a time.
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { fromPglite } from 'pg-boss';
import { prepareFolder, refuseClosedFiles, refuseFullFolder } from './data-folder.ts';
import type { OpenDatabase, OpeningOptions } from './database.ts';
import type { Tables } from './database-schema.ts';
import { errorCode } from './error-code.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate, SCHEMA } from './migrations.ts';
import { openQueue, releaseClaims } from './queue.ts';
import { StartupError } from './startup-error.ts';
import { makeStore } from './store.ts';

export async function openEmbedded(dataDir: string, options: OpeningOptions): Promise<OpenDatabase> {
  options.stop.throwIfAborted();
  await prepareFolder(dataDir);
  const lock = await lockFolder(dataDir);
  try {
    const opened = await openFiles(dataDir, options);
    return {
      ...opened,
      close: async () => {
        await opened.close();
        await lock.release();
      },
    };
  } catch (error) {
    // PGlite itself stays open: after a failure it may never come back from being closed.
    await lock.release();
    if (error instanceof StartupError || options.stop.aborted) throw error;
    options.onError(error);
    throw new StartupError(
      `The database in ${dataDir} cannot be opened: put a saved copy of the folder in its place, or name an empty one in DATA_DIR.`,
    );
  }
}

/** The caller holds the folder's lock: two processes in one folder destroy it. */
async function openFiles(dataDir: string, { onError, stop }: OpeningOptions): Promise<OpenDatabase> {
  const folder = join(dataDir, 'database');
  const isThere = await exists(folder);
  if (isThere) refuseClosedFiles(folder);
  await refuseFullFolder(dataDir);
  stop.throwIfAborted();
  if (!isThere) await makeFiles(folder, join(dataDir, 'database.new'), stop);
  const pglite = await PGlite.create(folder);
  const bare = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  if (stop.aborted) await pglite.close();
  stop.throwIfAborted();
  await migrate(bare);
  const db = bare.withSchema(SCHEMA);
  const boss = await openQueue({ db: fromPglite(pglite), backend: 'pglite' }, onError);
  await releaseClaims(db, boss);
  return {
    store: makeStore(db, boss),
    tidy: async () => {
      await pglite.exec('vacuum analyze');
    },
    close: async () => {
      await boss.stop({ timeout: 1000 });
      await pglite.close();
    },
  };
}

async function makeFiles(folder: string, unfinished: string, stop: AbortSignal): Promise<void> {
  await rm(unfinished, { recursive: true, force: true });
  // PGlite gives its files to everybody; only the folder around them keeps others out.
  await mkdir(unfinished, { mode: 0o700 });
  const fresh = await PGlite.create(unfinished);
  await fresh.close();
  stop.throwIfAborted();
  await rename(unfinished, folder);
}

/** Whatever is there but cannot be looked at is there: the check of the files says what is wrong with it. */
function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => errorCode(error) !== 'ENOENT',
  );
}
