// One read serves all who ask meanwhile and shortly after; a failure serves nobody a second time.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shareRead } from '../../server/shared-read.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

test('however many ask, one read is under way, and its answer holds for its time', async () => {
  const reads: PromiseWithResolvers<number>[] = [];
  const ask = shareRead(() => {
    const reading = Promise.withResolvers<number>();
    reads.push(reading);
    return reading.promise;
  }, 30_000);
  const waiting = [ask(), ask()];
  // A database that hangs is not asked again for as long as it does.
  vi.advanceTimersByTime(3_600_000);
  waiting.push(ask());
  expect(reads).toHaveLength(1);
  reads[0]?.resolve(7);
  expect(await Promise.all(waiting)).toEqual([7, 7, 7]);
  vi.advanceTimersByTime(29_999);
  expect(await ask()).toBe(7);
  vi.advanceTimersByTime(1);
  const next = ask();
  reads[1]?.resolve(8);
  expect(await next).toBe(8);
});

test('after a failure the next one who asks has it read again', async () => {
  let reads = 0;
  const ask = shareRead(async () => {
    reads += 1;
    if (reads === 1) throw new Error('away');
    return reads;
  }, 30_000);
  await expect(ask()).rejects.toThrow('away');
  expect(await ask()).toBe(2);
});
