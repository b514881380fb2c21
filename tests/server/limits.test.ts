// How long whoever asked too often has to wait, by a clock that the test moves.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Limits, makeLimits } from '../../server/limits.ts';

let limits: Limits;

beforeEach(() => {
  vi.useFakeTimers();
  limits = makeLimits(120);
});
afterEach(() => void vi.useRealTimers());

/** How often it may be asked before the first wait. */
async function allowed(ask: () => Promise<number | undefined>): Promise<number> {
  for (let times = 0; times < 10_000; times++) if ((await ask()) !== undefined) return times;
  return Number.POSITIVE_INFINITY;
}

test.each([
  ['an address', () => limits.address('192.0.2.1'), () => limits.address('192.0.2.2'), 1200, 60],
  ['a device', () => limits.device('one'), () => limits.device('other'), 120, 60],
  ['new devices', () => limits.newDevice('192.0.2.1'), () => limits.newDevice('192.0.2.2'), 120, 3600],
  ['test pushes', () => limits.testPush('one'), () => limits.testPush('other'), 5, 3600],
] as const)('%s waits until its time is over, and others do not', async (_, ask, another, most, seconds) => {
  expect(await allowed(ask)).toBe(most);
  expect(await ask()).toBe(seconds);
  expect(await another()).toBeUndefined();
  vi.advanceTimersByTime((seconds - 1) * 1000);
  expect(await ask()).toBe(1);
  vi.advanceTimersByTime(1001);
  expect(await ask()).toBeUndefined();
});
