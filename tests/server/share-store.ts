// One open database for all tests of a file: there before the first, gone after the last.
import { afterAll, beforeAll } from 'vitest';
import { parseConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/database.ts';
import type { Store } from '../../server/store.ts';
import { makeDatabase, makeFolder, QUIET, removeFolder } from './harness.ts';

/** Filled before the first test. */
export function shareStore(): { store: Store } {
  const shared = {} as { store: Store };
  let folder: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    folder = makeFolder();
    ({ store: shared.store, close } = await openDatabase(parseConfig(await makeDatabase(folder)), QUIET));
  });
  afterAll(async () => {
    await close?.();
    removeFolder(folder);
  });
  return shared;
}
