// `npm run restore -- FILE`: puts a backup in the place of the embedded database, while no server runs.

import { refuseServerDatabase, runCommand } from './command.ts';
import { prepareFolder, refuseForeignFolder } from './data-folder.ts';
import { openDatabase } from './database.ts';
import { databaseFolder, exists } from './embedded-files.ts';
import { reasonOf } from './error-code.ts';
import { putSnapshotInPlace } from './fall-back.ts';
import { lockFolder } from './folder-lock.ts';
import { checkSnapshot, SnapshotError } from './snapshot.ts';
import { StartupError } from './startup-error.ts';

await runCommand(async (config, { file, isReplace }) => {
  refuseServerDatabase(config, 'pg_restore or psql');
  const { dataDir } = config;
  if (!file) throw new StartupError('Name the file to read: npm run restore -- temoto.backup.gz');
  const snapshot = await checkSnapshot(file).catch((error: unknown) => {
    const reason = error instanceof SnapshotError ? error.message : reasonOf(error);
    throw new StartupError(`${file} cannot be restored: ${reason}. Nothing was changed.`);
  });
  await refuseForeignFolder(dataDir);
  await prepareFolder(dataDir);
  const lock = await lockFolder(dataDir);
  const stop = new AbortController().signal;
  let aside: string | undefined;
  try {
    if (!isReplace && (await exists(databaseFolder(dataDir)))) {
      throw new StartupError(
        `${dataDir} holds a database already: add --replace to put the backup in its place. The one that is there would be kept aside.`,
      );
    }
    aside = await putSnapshotInPlace(dataDir, snapshot, 'replaced', stop);
  } finally {
    await lock.release();
  }
  // Proves that it opens, and leaves a snapshot of it: a later start must not go back to one of the replaced database.
  await (await openDatabase({ databaseUrl: undefined, dataDir }, { onError: () => {}, stop })).close();
  const { counts, madeAt } = snapshot;
  const kept = aside ? ` What was there is kept as ${aside}.` : '';
  return `${dataDir} holds everything as of ${madeAt}: ${counts.devices} devices, ${counts.reminders} reminders and the push keys.${kept}`;
});
