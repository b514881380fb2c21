// What the service accepted beside what push services received: in the end every reminder is accounted for.
import { expect, vi } from 'vitest';
import type { PushService, ReceivedPush, Subscription } from '../support/push-service.ts';
import type { StoredReminder } from './backend.ts';
import type { Wished } from './phone.ts';

export type Figures = {
  accepted: number;
  handedOver: number;
  /** Further handovers of a reminder that was handed over before. */
  duplicates: number;
  missed: Record<string, number>;
  /** Neither handed over nor recorded as missed. */
  lost: number;
  /** Before its time, by the clock of the database. */
  early: number;
  /** After it had ended. */
  late: number;
  /** Another topic or tag than the first time, or none. */
  mixedUp: number;
  /** From the time of a reminder to its first handover, at worst. */
  slowestSeconds: number;
};

export type Ledger = {
  accepted(reminders: readonly Wished[], subscription: Subscription): void;
  /** How many of the accepted ones have been handed over by now. */
  handedOver(): number;
  waitForHandovers(count: number, withinMs: number): Promise<void>;
  judge(rows: readonly StoredReminder[]): Figures;
};

type Entry = { wished: Wished; handovers: ReceivedPush[] };

/** `databaseAheadMs` is how far the clock by which reminders are due is ahead of ours at a moment. */
export function makeLedger(
  services: readonly PushService[],
  databaseAheadMs = (_nowMs: number) => 0,
): Ledger {
  const entries = new Map<string, Entry>();
  const subscriptions = new Map<string, Subscription>();
  const topics = new Map<string, string | undefined>();
  const read = new Map<PushService, number>(services.map((service) => [service, 0]));
  let mixedUp = 0;

  /** Reads what came since the last look; what has no answer yet is read the next time. */
  function readPushes(): void {
    for (const service of services) {
      let at = read.get(service) ?? 0;
      for (; at < service.received.length; at++) {
        const push = service.received[at];
        if (!push || push.answer === undefined) break;
        const subscription = subscriptions.get(push.id);
        if (!subscription) break;
        readPush(push, subscription);
      }
      read.set(service, at);
    }
  }

  function readPush(push: ReceivedPush, subscription: Subscription): void {
    const payload = JSON.parse(subscription.decrypt(push).toString()) as { notification: { tag: string } };
    const { tag } = payload.notification;
    const known = topics.get(tag);
    if (push.topic === undefined || (known !== undefined && known !== push.topic)) mixedUp += 1;
    topics.set(tag, push.topic);
    const entry = entries.get(tag);
    if (!entry) mixedUp += 1;
    else if (typeof push.answer === 'object' && push.answer.status < 300) entry.handovers.push(push);
  }

  const handedOver = () => {
    readPushes();
    return [...entries.values()].filter(({ handovers }) => handovers.length > 0).length;
  };

  return {
    accepted(reminders, subscription) {
      subscriptions.set(subscription.id, subscription);
      for (const wished of reminders) {
        if (!entries.has(wished.id)) entries.set(wished.id, { wished, handovers: [] });
      }
    },
    handedOver,
    async waitForHandovers(count, withinMs) {
      await vi.waitFor(() => expect(handedOver()).toBeGreaterThanOrEqual(count), {
        timeout: withinMs,
        interval: 200,
      });
    },
    judge(rows) {
      readPushes();
      const rowById = new Map(rows.map((row) => [row.id, row]));
      const figures: Figures = {
        accepted: entries.size,
        handedOver: 0,
        duplicates: 0,
        missed: {},
        lost: 0,
        early: 0,
        late: 0,
        mixedUp: mixedUp + (new Set(topics.values()).size === topics.size ? 0 : 1),
        slowestSeconds: 0,
      };
      for (const { wished, handovers } of entries.values()) {
        const [first] = handovers;
        const row = rowById.get(wished.id);
        if (first) {
          figures.handedOver += 1;
          figures.duplicates += handovers.length - 1;
          const times = handovers.map(
            ({ receivedAtMs }) => receivedAtMs + databaseAheadMs(receivedAtMs) - wished.atMs,
          );
          if (times.some((time) => time < 0)) figures.early += 1;
          if (times.some((time) => time > wished.expiresAtMs - wished.atMs)) figures.late += 1;
          figures.slowestSeconds = Math.max(figures.slowestSeconds, (times[0] ?? 0) / 1000);
        } else if (row?.reason && row.state !== 'sent') {
          figures.missed[row.reason] = (figures.missed[row.reason] ?? 0) + 1;
        } else {
          figures.lost += 1;
        }
      }
      return figures;
    },
  };
}

/** What holds after every fault, and one line for whoever reads the run. */
export function expectTrusted(title: string, figures: Figures, told: Record<string, number>): void {
  const { missed, slowestSeconds, ...counts } = figures;
  const reasons = Object.entries(missed).map(([reason, count]) => `missed, ${reason} ${count}`);
  const parts = Object.entries({ ...told, ...counts }).map(([name, count]) => `${name} ${count}`);
  console.warn(
    `faults | ${title} | ${[...parts, ...reasons, `slowest ${slowestSeconds.toFixed(1)} s`].join(', ')}`,
  );
  expect(figures, title).toMatchObject({ lost: 0, early: 0, late: 0, mixedUp: 0 });
}
