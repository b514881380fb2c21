// PGlite in the data folder: a folder of its own while it is being made, so that a half-made one is never opened.
import { access, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/** The caller holds the folder's lock: two processes in one folder destroy it. */
export async function openEmbedded(dataDir: string): Promise<PGlite> {
  const folder = join(dataDir, 'database');
  if (!(await exists(folder))) {
    const unfinished = join(dataDir, 'database.new');
    await rm(unfinished, { recursive: true, force: true });
    const fresh = await PGlite.create(unfinished);
    await fresh.close();
    await rename(unfinished, folder);
  }
  return PGlite.create(folder);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
