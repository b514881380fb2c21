// `npm run rotate-keys`: a new pair of push keys, while the subscriptions of the old one go on until their phones are opened.
import { runCommand } from './command.ts';
import { refuseForeignFolder } from './data-folder.ts';
import { openDatabase } from './database.ts';
import { StartupError } from './startup-error.ts';
import { rotateKeys } from './vapid-keys.ts';

await runCommand(async (config) => {
  if (config.vapidKeys) {
    throw new StartupError(
      'VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY are set: write the new pair there and the old one into VAPID_PREVIOUS_PUBLIC_KEY and VAPID_PREVIOUS_PRIVATE_KEY.',
    );
  }
  if (!config.databaseUrl) await refuseForeignFolder(config.dataDir);
  const stop = new AbortController().signal;
  const database = await openDatabase(config, { onError: () => {}, stop });
  try {
    const devices = await rotateKeys(database.store.db);
    return `A new pair of push keys is stored: start every Temoto process again. ${devices} devices are served with the key that they know until Temoto is next opened on them.`;
  } finally {
    await database.close();
  }
});
