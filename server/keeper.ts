// Keeps snapshots of the embedded database: one at a time, none of a damaged one, and none that still knows who was forgotten.
import { join } from 'node:path';
import type { OpenFiles } from './embedded-files.ts';
import { exists } from './embedded-files.ts';
import { makeForgottenNotes } from './forgotten.ts';
import { refuseDamaged } from './intact.ts';
import type { Snapshot } from './snapshot.ts';
import { newestSnapshotAgeMs, takeSnapshot } from './snapshot-files.ts';

export type Keeper = {
  take(): Promise<Snapshot>;
  /** When somebody was forgotten since, or the newest is about to be an hour old. */
  takeIfDue(): Promise<void>;
  /** Of the newest; undefined when there is none. */
  ageSeconds(): number | undefined;
  /** Resolves when even a power cut would not let it be missed. */
  noteForgotten(deviceIds: readonly string[]): Promise<void>;
};

/** Asked for once a minute. */
const DUE_AFTER_MS = 59 * 60_000;

export async function makeKeeper(dataDir: string, { pglite, db }: OpenFiles): Promise<Keeper> {
  const notes = makeForgottenNotes(dataDir);
  let hasForgotten = await exists(join(dataDir, 'forgotten'));
  let last: Promise<unknown> = Promise.resolve();
  const firstAgeMs = await newestSnapshotAgeMs(dataDir);
  let takenAtMs = firstAgeMs === undefined ? undefined : performance.now() - firstAgeMs;
  /** One that fails counts all rows all the same: it is not tried every minute. */
  let triedAtMs = takenAtMs ?? Number.NEGATIVE_INFINITY;

  async function takeNow(): Promise<Snapshot> {
    const isOnlyOne = hasForgotten;
    hasForgotten = false;
    triedAtMs = performance.now();
    try {
      await refuseDamaged(pglite);
      const startedAtMs = performance.now();
      const snapshot = await takeSnapshot(db, dataDir, { isOnlyOne });
      takenAtMs = startedAtMs;
      // Whoever is forgotten from here on is noted again.
      if (isOnlyOne) await notes.clear(() => hasForgotten);
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
    async takeIfDue() {
      if (hasForgotten || performance.now() - triedAtMs >= DUE_AFTER_MS) await take();
    },
    ageSeconds: () => (takenAtMs === undefined ? undefined : (performance.now() - takenAtMs) / 1000),
    async noteForgotten(deviceIds) {
      hasForgotten = true;
      await notes.add(deviceIds);
    },
  };
}
