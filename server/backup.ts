// `npm run backup -- FILE`: a snapshot of the embedded database, from the running server or, where none runs, from the folder.
import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { refuseServerDatabase, runCommand } from './command.ts';
import { refuseForeignFolder } from './data-folder.ts';
import { openDatabase } from './database.ts';
import { databaseFolder, exists } from './embedded-files.ts';
import { reasonOf } from './error-code.ts';
import { askOwner } from './folder-lock.ts';
import { checkSnapshot } from './snapshot.ts';
import { findSnapshot, hasSnapshots } from './snapshot-files.ts';
import { StartupError } from './startup-error.ts';

await runCommand(async (config, { file }) => {
  refuseServerDatabase(config, 'pg_dump');
  const { dataDir } = config;
  if (!file) throw new StartupError('Name the file to write: npm run backup -- temoto.backup.gz');
  if (!(await exists(databaseFolder(dataDir))) && !(await hasSnapshots(dataDir))) {
    throw new StartupError(`There is no database in ${dataDir}: DATA_DIR names its folder.`);
  }
  const path = (await askOwner(dataDir)) ?? (await snapshotWhereNobodyRuns(dataDir));
  try {
    await copyFile(path, file, constants.COPYFILE_EXCL);
  } catch (error) {
    throw new StartupError(`${file} cannot be written (${reasonOf(error)}).`);
  }
  const { counts, madeAt } = await checkSnapshot(file);
  return `${file} holds everything as of ${madeAt}: ${counts.devices} devices, ${counts.reminders} reminders and the push keys. Keep it as safe as the keys themselves.`;
});

async function snapshotWhereNobodyRuns(dataDir: string): Promise<string> {
  await refuseForeignFolder(dataDir);
  const database = await openDatabase(
    { databaseUrl: undefined, dataDir },
    { onError: () => {}, stop: new AbortController().signal },
  );
  // Closing makes the snapshot.
  await database.close();
  const snapshot = await findSnapshot(dataDir);
  if (!snapshot) throw new StartupError(`No snapshot could be made in ${dataDir}.`);
  return snapshot.path;
}
