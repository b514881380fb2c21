// PGlite in the data folder: one process at a time, with snapshots beside it that a damaged one is replaced by.
import { resolve } from 'node:path';
import { prepareFolder } from './data-folder.ts';
import type { OpenDatabase, OpeningOptions } from './database.ts';
import { type OpenFiles, openFiles } from './embedded-files.ts';
import { putSnapshotInPlace } from './fall-back.ts';
import { lockFolder } from './folder-lock.ts';
import { DamagedError } from './intact.ts';
import { makeKeeper } from './keeper.ts';
import { findSnapshot, hasSnapshots } from './snapshot-files.ts';
import { StartupError } from './startup-error.ts';
import { makeStore } from './store.ts';

export async function openEmbedded(dataDir: string, options: OpeningOptions): Promise<OpenDatabase> {
  options.stop.throwIfAborted();
  await prepareFolder(dataDir);
  const lock = await lockFolder(dataDir);
  try {
    const { files, notice } = await openOrFallBack(dataDir, options);
    const { pglite, db, boss } = files;
    const keeper = await makeKeeper(dataDir, files);
    // Whoever asks may stand in another folder.
    lock.onAsked(async () => resolve((await keeper.take()).path));
    return {
      store: makeStore(db, boss),
      notice,
      tidy: async () => {
        await pglite.exec('vacuum analyze');
      },
      snapshot: async () => {
        await keeper.take();
      },
      snapshotIfDue: keeper.takeIfDue,
      snapshotAgeSeconds: keeper.ageSeconds,
      noteForgotten: keeper.noteForgotten,
      close: async () => {
        await boss.stop({ timeout: 1000 });
        await keeper.take().catch(options.onError);
        await pglite.close();
        await lock.release();
      },
    };
  } catch (error) {
    // PGlite itself stays open: after a failure it may never come back from being closed.
    await lock.release();
    if (error instanceof StartupError || options.stop.aborted) throw error;
    options.onError(error);
    throw new StartupError(
      `The database in ${dataDir} cannot be opened, and no snapshot of it is whole: bring one back with "npm run restore", or name an empty folder in DATA_DIR.`,
    );
  }
}

type Opened = { files: OpenFiles; notice: string | undefined };

async function openOrFallBack(dataDir: string, options: OpeningOptions): Promise<Opened> {
  try {
    return { files: await openFiles(dataDir, options, await hasSnapshots(dataDir)), notice: undefined };
  } catch (error) {
    // What the operator has to put right is no damage, and neither is a stop.
    if (error instanceof StartupError || options.stop.aborted) throw error;
    options.onError(error);
  }
  const snapshot = await findSnapshot(dataDir);
  if (!snapshot) throw new DamagedError('no snapshot is whole');
  const aside = await putSnapshotInPlace(dataDir, snapshot, 'damaged', options.stop);
  const damage = aside ? `was damaged (kept as ${aside})` : 'was gone';
  const notice = `The database in ${dataDir} ${damage}: Temoto went back to the snapshot of ${snapshot.madeAt}, and every phone sends what came later when Temoto is next opened on it.`;
  return { files: await openFiles(dataDir, options, true), notice };
}
