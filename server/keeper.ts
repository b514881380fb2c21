// Keeps snapshots of the embedded database: one at a time, none of a damaged one, and none that still knows who was forgotten.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenFiles } from './embedded-files.ts';
import { exists } from './embedded-files.ts';
import { refuseDamaged } from './intact.ts';
import type { Snapshot } from './snapshot.ts';
import { takeSnapshot } from './snapshot-files.ts';

export type Keeper = {
  take(): Promise<Snapshot>;
  takeIfForgotten(): Promise<void>;
  /** Resolves when even a crash would not let it be missed. */
  noteForgotten(): Promise<void>;
};

export async function makeKeeper(dataDir: string, { pglite, db }: OpenFiles): Promise<Keeper> {
  const marker = join(dataDir, 'forgotten');
  let hasForgotten = await exists(marker);
  let last: Promise<unknown> = Promise.resolve();

  async function takeNow(): Promise<Snapshot> {
    const isOnlyOne = hasForgotten;
    hasForgotten = false;
    try {
      await refuseDamaged(pglite);
      const snapshot = await takeSnapshot(db, dataDir, { isOnlyOne });
      // Whoever is forgotten from here on marks it again.
      if (isOnlyOne && !hasForgotten) await rm(marker, { force: true });
      return snapshot;
    } catch (error) {
      hasForgotten ||= isOnlyOne;
      throw error;
    }
  }

  function take(): Promise<Snapshot> {
    const taking = last.then(takeNow);
    last = taking.catch(() => {});
    return taking;
  }

  return {
    take,
    async takeIfForgotten() {
      if (hasForgotten) await take();
    },
    async noteForgotten() {
      hasForgotten = true;
      await writeFile(marker, '', { mode: 0o600 });
    },
  };
}
