// Sends what is due: claims jobs, hands the pushes over side by side, and writes what became of them in groups.
import { makeBell } from './bell.ts';
import { type AttemptDependencies, makeAttempt } from './delivery-attempt.ts';
import { claimDue, releaseLostClaims } from './queue.ts';
import { loadDue } from './reminders.ts';
import { settlePatiently } from './settle-patiently.ts';
import { type Settlement, settle } from './settlement.ts';
import type { Store } from './store.ts';

type Delivery = { stop(): Promise<void> };

const POLL_MS = 1000;
const LOST_CLAIMS_EVERY_MS = 10_000;
const CLAIM_MAX = 256;
/** Bounds memory and open requests; a backlog waits in the database. */
const IN_HAND_MAX = 512;
/** One transaction for many outcomes costs little more than one for a single outcome. */
const GROUP_MIN = 128;
const GROUP_WAIT_MS = 100;
const DRAIN_MS = 4000;
/** Soon after a database is back, before the claims that ran out meanwhile are given to others. */
const WRITE_AGAIN_MS = 500;

export function startDelivery(store: Store, dependencies: AttemptDependencies): Delivery {
  const { metrics, log } = dependencies;
  const stopSending = new AbortController();
  const attempt = makeAttempt(dependencies, stopSending.signal);
  const bell = makeBell();
  let isStopping = false;
  let nextReleaseMs = performance.now() + LOST_CLAIMS_EVERY_MS;
  const inHand = new Set<string>();
  let settlements: Settlement[] = [];

  const hasRoom = () => inHand.size + CLAIM_MAX <= IN_HAND_MAX;

  async function claim(): Promise<number> {
    if (performance.now() >= nextReleaseMs) {
      nextReleaseMs = performance.now() + LOST_CLAIMS_EVERY_MS;
      await releaseLostClaims(store.db, store.boss);
    }
    const claimed = await claimDue(store.db, store.boss, CLAIM_MAX);
    // A claim that ran out while its outcome could not be written: the outcome decides, not a second push.
    const jobs = claimed.filter(({ id }) => !inHand.has(id));
    if (jobs.length === 0) return claimed.length;
    const due = await loadDue(store, jobs);
    const loadedAtMs = performance.now();
    for (const { id } of jobs) inHand.add(id);
    const dueIds = new Set(due.map(({ job }) => job.id));
    settlements.push(...jobs.filter(({ id }) => !dueIds.has(id)).map((job) => ({ job })));
    for (const reminder of due) {
      void attempt(reminder, loadedAtMs).then((settlement) => {
        settlements.push(settlement);
        bell.ring();
      });
    }
    bell.ring();
    return claimed.length;
  }

  async function claimUntilStopped(): Promise<void> {
    while (!isStopping) {
      // What was claimed before a failure runs out by itself and is claimed again.
      const claimed = await claim().catch((error: unknown) => {
        log.error({ err: error }, 'claiming due reminders failed');
        // After an outage the others write down first what they have sent meanwhile.
        nextReleaseMs = performance.now() + LOST_CLAIMS_EVERY_MS;
        return 0;
      });
      metrics.inHand.set(inHand.size);
      if (claimed < CLAIM_MAX) await bell.wait(POLL_MS, () => isStopping);
      while (!hasRoom() && !isStopping) await bell.wait(POLL_MS, hasRoom);
    }
  }

  const patience = {
    write: (group: readonly Settlement[]) => settle(store, group),
    log,
    isStopping: () => isStopping,
    pause: () => bell.wait(WRITE_AGAIN_MS, () => false),
  };

  async function settleUntilEmpty(): Promise<void> {
    while (!isStopping || inHand.size > 0) {
      await bell.wait(POLL_MS, () => settlements.length > 0);
      await bell.wait(GROUP_WAIT_MS, () => settlements.length >= Math.min(GROUP_MIN, inHand.size));
      const group = settlements;
      settlements = [];
      if (group.length === 0) continue;
      await settlePatiently(group, patience);
      for (const { job } of group) inHand.delete(job.id);
      bell.ring();
    }
    metrics.inHand.set(inHand.size);
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
