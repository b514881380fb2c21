// A phone that wishes reminders and, as the app does, repeats its wish until the service has accepted it.
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Subscription } from '../support/push-service.ts';
import type { Ledger } from './ledger.ts';

export type Wished = { id: string; atMs: number; expiresAtMs: number };

export type Phone = {
  subscription: Subscription;
  /** Resolves when accepted; says how often it was refused or not answered before that. */
  wish(reminders: readonly Wished[]): Promise<number>;
  /** From now on pushes go there. */
  subscribe(subscription: Subscription): void;
};

const ASK_AGAIN_MS = 100;
const PATIENCE_MS = 15_000;
const TRIES_MAX = 2000;

/** `urls` are the addresses of the processes; a phone that is not answered tries the next. */
export function makePhone(urls: readonly string[], ledger: Ledger, first: Subscription): Phone {
  const id = randomUUID();
  const headers = {
    authorization: `Bearer ${randomBytes(32).toString('base64url')}`,
    'content-type': 'application/json',
    // Every phone has an address of its own: none waits because of the others.
    'x-forwarded-for': `2001:db8:${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}::1`,
  };
  let subscription = first;
  let revision = 0;

  async function put(url: string, body: string): Promise<{ status: number; waitMs: number }> {
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const answer = await fetch(`${url}/api/devices/${id}`, { method: 'PUT', headers, body, signal });
      await answer.text();
      // All phones of the test share one address: tried again too often, they are told when to come back.
      const waitMs = Number(answer.headers.get('Retry-After') ?? 0) * 1000;
      return { status: answer.status, waitMs: Math.max(waitMs, ASK_AGAIN_MS) };
    } catch {
      return { status: 0, waitMs: ASK_AGAIN_MS };
    }
  }

  return {
    get subscription() {
      return subscription;
    },
    subscribe(next) {
      subscription = next;
    },
    async wish(reminders) {
      revision += 1;
      const body = JSON.stringify({
        revision,
        locale: 'ja',
        subscription: subscription.json,
        reminders: reminders.map(({ id: reminderId, atMs, expiresAtMs }) => ({
          id: reminderId,
          at: new Date(atMs).toISOString(),
          expiresAt: new Date(expiresAtMs).toISOString(),
        })),
      });
      for (let refused = 0; refused < TRIES_MAX; refused++) {
        const { status, waitMs } = await put(urls[refused % urls.length] ?? '', body);
        if (status === 200) {
          ledger.accepted(reminders, subscription);
          return refused;
        }
        if (![0, 429, 503].includes(status)) throw new Error(`A wish was answered with ${status}`);
        await pause(waitMs);
      }
      throw new Error('A wish was never accepted');
    },
  };
}

export function wishAt(atMs: number, usefulSeconds = 600): Wished {
  // Whole milliseconds, as the app sends them.
  const at = Math.ceil(atMs);
  return { id: randomBytes(16).toString('base64url'), atMs: at, expiresAtMs: at + usefulSeconds * 1000 };
}

/** Runs `work` so many times, `width` at a time. */
export async function sideBySide(count: number, width: number, work: () => Promise<void>): Promise<void> {
  let begun = 0;
  const next = async () => {
    while (begun < count) {
      begun += 1;
      await work();
    }
  };
  await Promise.all(Array.from({ length: width }, next));
}
