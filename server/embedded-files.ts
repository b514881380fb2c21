// The files of the embedded database: made in a folder of their own, so that half-made ones are never opened, and looked through at each opening.
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { fromPglite, type PgBoss } from 'pg-boss';
import { refuseClosedFiles, refuseFullFolder } from './data-folder.ts';
import type { OpeningOptions } from './database.ts';
import type { Db, Tables } from './database-schema.ts';
import { errorCode } from './error-code.ts';
import { DamagedError, isBare, refuseDamaged } from './intact.ts';
import { migrate, SCHEMA } from './migrations.ts';
import { enqueueMissing, openQueue, releaseClaims } from './queue.ts';

export type OpenFiles = { pglite: PGlite; db: Db; boss: PgBoss };

type Making = {
  fill?: (bare: Kysely<Tables>) => Promise<void>;
  makeWay?: () => Promise<void>;
};

export function databaseFolder(dataDir: string): string {
  return join(dataDir, 'database');
}

/** The caller holds the folder's lock: two processes in one folder destroy it. */
export async function openFiles(
  dataDir: string,
  { onError, stop }: OpeningOptions,
  hasSnapshot: boolean,
): Promise<OpenFiles> {
  const folder = databaseFolder(dataDir);
  if (await exists(folder)) refuseClosedFiles(folder);
  else if (hasSnapshot) throw new DamagedError('the folder is gone');
  await refuseFullFolder(dataDir);
  stop.throwIfAborted();
  if (!(await exists(folder))) await makeFiles(dataDir, stop);
  const pglite = await PGlite.create(folder);
  const bare = toKysely(pglite);
  if (stop.aborted) await pglite.close();
  stop.throwIfAborted();
  if (hasSnapshot && (await isBare(pglite))) throw new DamagedError('the catalogue is gone');
  await refuseDamaged(pglite);
  await migrate(bare);
  const db = bare.withSchema(SCHEMA);
  const boss = await openQueue({ db: fromPglite(pglite), backend: 'pglite' }, onError);
  await releaseClaims(db, boss);
  await enqueueMissing(db, boss);
  return { pglite, db, boss };
}

/** `fill` puts something in and `makeWay` clears the place before the folder gets its name. */
export async function makeFiles(
  dataDir: string,
  stop: AbortSignal,
  { fill, makeWay }: Making = {},
): Promise<void> {
  const unfinished = join(dataDir, 'database.new');
  await rm(unfinished, { recursive: true, force: true });
  // PGlite gives its files to everybody; only the folder around them keeps others out.
  await mkdir(unfinished, { mode: 0o700 });
  const fresh = await PGlite.create(unfinished);
  await fill?.(toKysely(fresh));
  await fresh.close();
  stop.throwIfAborted();
  await makeWay?.();
  await rename(unfinished, databaseFolder(dataDir));
}

function toKysely(pglite: PGlite): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
}

/** Whatever is there but cannot be looked at is there: the check of the files says what is wrong with it. */
export function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => errorCode(error) !== 'ENOENT',
  );
}
