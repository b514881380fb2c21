// Sends what is due: claims jobs, hands the pushes over side by side, and writes what became of them in groups.
import type { JobAttempt } from 'pg-boss';
import { makeBell } from './bell.ts';
import { type AttemptDependencies, makeAttempt } from './delivery-attempt.ts';
import { QUEUE } from './queue.ts';
import { loadDue } from './reminders.ts';
import { type Settlement, settle } from './settlement.ts';
import type { Store } from './store.ts';

type Delivery = { stop(): Promise<void> };

const POLL_MS = 1000;
const CLAIM_MAX = 256;
/** Bounds memory and open requests; a backlog waits in the database. */
const IN_HAND_MAX = 512;
/** One transaction for many outcomes costs little more than one for a single outcome. */
const GROUP_MIN = 128;
const GROUP_WAIT_MS = 100;
const DRAIN_MS = 4000;
/** Doubles each time; in all it stays below what a claim lasts. */
const WRITE_AGAIN_MS = 500;
const WRITE_TRIES = 6;

export function startDelivery(store: Store, dependencies: AttemptDependencies): Delivery {
  const { metrics, log } = dependencies;
  const stopSending = new AbortController();
  const attempt = makeAttempt(dependencies, stopSending.signal);
  const bell = makeBell();
  let isStopping = false;
  let inHand = 0;
  let settlements: Settlement[] = [];

  const hasRoom = () => inHand + CLAIM_MAX <= IN_HAND_MAX;

  async function claim(): Promise<number> {
    const jobs: JobAttempt[] = await store.boss.fetch(QUEUE, { batchSize: CLAIM_MAX });
    if (jobs.length === 0) return 0;
    const due = await loadDue(store, jobs);
    const loadedAtMs = performance.now();
    inHand += jobs.length;
    const dueIds = new Set(due.map(({ job }) => job.id));
    settlements.push(...jobs.filter(({ id }) => !dueIds.has(id)).map((job) => ({ job })));
    for (const reminder of due) {
      void attempt(reminder, loadedAtMs).then((settlement) => {
        settlements.push(settlement);
        bell.ring();
      });
    }
    bell.ring();
    return jobs.length;
  }

  async function claimUntilStopped(): Promise<void> {
    while (!isStopping) {
      // What was claimed before a failure runs out by itself and is claimed again.
      const claimed = await claim().catch((error: unknown) => {
        log.error({ err: error }, 'claiming due reminders failed');
        return 0;
      });
      metrics.inHand.set(inHand);
      if (claimed < CLAIM_MAX) await bell.wait(POLL_MS, () => isStopping);
      while (!hasRoom() && !isStopping) await bell.wait(POLL_MS, hasRoom);
    }
  }

  /** What was sent and is not written down is sent again when its claim runs out, so a restarting database is waited for. */
  async function settlePatiently(group: Settlement[]): Promise<void> {
    for (let tries = 0; tries < WRITE_TRIES; tries++) {
      if (tries > 0) await bell.wait(WRITE_AGAIN_MS * 2 ** (tries - 1), () => false);
      try {
        return await settle(store, group);
      } catch (error) {
        log.error({ err: error, count: group.length }, 'writing outcomes failed');
      }
    }
  }

  async function settleUntilEmpty(): Promise<void> {
    while (!isStopping || inHand > 0) {
      await bell.wait(POLL_MS, () => settlements.length > 0);
      await bell.wait(GROUP_WAIT_MS, () => settlements.length >= Math.min(GROUP_MIN, inHand));
      const group = settlements;
      settlements = [];
      if (group.length === 0) continue;
      await settlePatiently(group);
      inHand -= group.length;
      bell.ring();
    }
    metrics.inHand.set(inHand);
  }

  const claiming = claimUntilStopped();
  const settling = settleUntilEmpty();
  return {
    async stop() {
      isStopping = true;
      bell.ring();
      await claiming;
      const drained = setTimeout(() => stopSending.abort(), DRAIN_MS);
      await settling;
      clearTimeout(drained);
    },
  };
}
