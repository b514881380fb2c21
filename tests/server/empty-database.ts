// An empty embedded database that all tests copy, kept between runs.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/database.ts';

/** Made once for this version of the libraries; every test that needs a database copies it. */
export async function emptyDatabase(): Promise<string> {
  const require = createRequire(import.meta.url);
  const versions = ['pg-boss', '@electric-sql/pglite'].map((name) => versionOf(require.resolve(name)));
  const cache = join(import.meta.dirname, '../../node_modules/.cache/temoto');
  const made = join(cache, `empty-database-${versions.join('-')}`);
  if (existsSync(made)) return made;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'making-'));
  const database = await openDatabase(parseConfig({ DATA_DIR: folder }), {
    onError: () => {},
    stop: new AbortController().signal,
  });
  await database.close();
  try {
    renameSync(join(folder, 'database'), made);
  } catch {
    // Another test file was faster; its database is as empty.
  }
  rmSync(folder, { recursive: true, force: true });
  return made;
}

function versionOf(entry: string): string {
  const require = createRequire(import.meta.url);
  for (let folder = join(entry, '..'); ; folder = join(folder, '..')) {
    const file = join(folder, 'package.json');
    const read = existsSync(file) ? (require(file) as { version?: string }).version : undefined;
    if (read) return read;
  }
}
