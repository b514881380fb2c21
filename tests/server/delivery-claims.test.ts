// Whose claims are given to others, and when: by a clock that the test moves and a database that only listens.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startDelivery } from '../../server/delivery.ts';
import { makeLog } from '../../server/log.ts';
import type { Metrics } from '../../server/metrics.ts';
import { makeStore, type Store } from '../../server/store.ts';
import { makeListeningDatabase } from './listening-database.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const AWAY = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });

function setUp() {
  const state = { isAway: false };
  const releasedAtMs: number[] = [];
  const db = makeListeningDatabase((sql) => {
    if (state.isAway) throw AWAY;
    if (sql.includes("state = 'active'")) releasedAtMs.push(performance.now());
    return [];
  });
  const store = makeStore(db, { fetch: async () => [] } as unknown as Store['boss']);
  const metrics = { inHand: { set: () => {} } } as unknown as Metrics;
  const sender = { endpointOf: () => undefined, send: () => Promise.reject(AWAY), close: async () => {} };
  const delivery = startDelivery(store, {
    sender,
    metrics,
    log: makeLog('silent'),
    publicUrl: 'https://temoto.example.org',
  });
  return { state, releasedAtMs, delivery };
}

test('lost claims are looked for every ten seconds, but not in the first ten after an outage', async () => {
  const { state, releasedAtMs, delivery } = setUp();
  const startedAtMs = performance.now();
  await vi.advanceTimersByTimeAsync(25_000);
  const before = releasedAtMs.map((ms) => Math.floor((ms - startedAtMs) / 10_000));
  expect(before).toEqual([1, 2]);
  state.isAway = true;
  await vi.advanceTimersByTimeAsync(40_000);
  state.isAway = false;
  const backAtMs = performance.now();
  await vi.advanceTimersByTimeAsync(30_000);
  const [, , first = 0] = releasedAtMs;
  expect(first - backAtMs).toBeGreaterThan(8000);
  expect(first - backAtMs).toBeLessThan(13_000);
  const stopping = delivery.stop();
  await vi.advanceTimersByTimeAsync(5000);
  await stopping;
});
