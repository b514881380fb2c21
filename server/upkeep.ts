// What has to be done now and then: forgetting on time, and giving back the space of what was forgotten.
import type { Logger } from 'pino';
import type { OpenDatabase } from './database.ts';
import { sweep } from './retention.ts';

type Upkeep = { stop(): Promise<void> };

const SWEEP_EVERY_MS = 10 * 60_000;
const TIDY_EVERY_MS = 60 * 60_000;
/** So long may a snapshot still know somebody who was forgotten. */
const SNAPSHOT_EVERY_MS = 60_000;

export function startUpkeep(database: OpenDatabase, log: Logger): Upkeep {
  let running = Promise.resolve();
  const run = (work: () => Promise<void>, name: string) => {
    running = running.then(work).catch((error: unknown) => log.error({ err: error }, `${name} failed`));
  };
  const forget = async () => {
    const swept = await sweep(database.store);
    // Unnamed: a snapshot that still knows them knows as well that their time is over.
    if (swept.devices > 0) await database.noteForgotten([]);
    if (swept.missed + swept.reminders + swept.devices + swept.keys > 0) log.info(swept, 'forgotten on time');
  };
  run(forget, 'forgetting');
  run(database.snapshotIfDue, 'the snapshot');
  const timers = [
    setInterval(() => run(forget, 'forgetting'), SWEEP_EVERY_MS),
    setInterval(() => run(database.tidy, 'tidying'), TIDY_EVERY_MS),
    setInterval(() => run(database.snapshotIfDue, 'the snapshot'), SNAPSHOT_EVERY_MS),
  ];
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await running;
    },
  };
}
