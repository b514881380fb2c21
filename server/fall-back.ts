// Puts a snapshot in the place of the embedded database: the files that were there are kept aside, never deleted.
import { rename } from 'node:fs/promises';
import { databaseFolder, exists, makeFiles } from './embedded-files.ts';
import { deleteForgotten } from './forgotten.ts';
import { migrate } from './migrations.ts';
import { loadSnapshot, type Snapshot } from './snapshot.ts';

/** Resolves with the new name of what was there; undefined when nothing was. */
export async function putSnapshotInPlace(
  dataDir: string,
  snapshot: Snapshot,
  reason: 'damaged' | 'replaced',
  stop: AbortSignal,
): Promise<string | undefined> {
  const folder = databaseFolder(dataDir);
  const aside = `${folder}.${reason}-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  const wasThere = await exists(folder);
  // Made whole before anything is moved: a stop in the middle changes nothing.
  await makeFiles(dataDir, stop, {
    fill: async (bare) => {
      await migrate(bare, snapshot.migration);
      await loadSnapshot(bare, snapshot.path);
      await deleteForgotten(bare, dataDir);
      await migrate(bare);
    },
    makeWay: async () => {
      if (wasThere) await rename(folder, aside);
    },
  });
  return wasThere ? aside : undefined;
}
