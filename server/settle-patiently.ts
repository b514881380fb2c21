// Writes outcomes down whatever it takes: a database that is away is waited for, and what cannot be written keeps nothing else back.
import type { Logger } from 'pino';
import { isDatabaseAway } from './database-away.ts';
import type { Settlement } from './settlement.ts';

type Patience = {
  write(group: readonly Settlement[]): Promise<void>;
  log: Logger;
  isStopping(): boolean;
  pause(): Promise<void>;
};

/** For a failure that is none of the network, and for a process that has been asked to end. */
const WRITE_TRIES = 6;

/** What was sent and is not written down is sent again when its claim runs out. */
export async function settlePatiently(group: readonly Settlement[], patience: Patience): Promise<void> {
  const { write, log, isStopping, pause } = patience;
  let tries = 0;
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await write(group);
    } catch (error) {
      const isAway = isDatabaseAway(error);
      if (isFirst || !isAway) log.error({ err: error, count: group.length }, 'writing outcomes failed');
      if (!isAway && group.length > 1) return settleOneByOne(group, patience);
      if (isStopping() || !isAway) tries += 1;
      if (tries === WRITE_TRIES) return;
    }
    await pause();
  }
}

/** Those that fail alone as well come last, so that their tries hold up none of the others. */
async function settleOneByOne(group: readonly Settlement[], patience: Patience): Promise<void> {
  const failed: Settlement[] = [];
  for (const settlement of group) {
    await patience.write([settlement]).catch(() => failed.push(settlement));
  }
  for (const settlement of failed) await settlePatiently([settlement], patience);
}
