// Waiting with an end, and what an error says of itself.
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { within } from '../../server/deadline.ts';
import { reasonOf } from '../../server/error-code.ts';

afterEach(() => {
  vi.useRealTimers();
});

const late = () => new Error('late');

test('what comes in time is passed on, and nothing waits on', async () => {
  vi.useFakeTimers();
  expect(await within(1000, Promise.resolve('answer'), late)).toBe('answer');
  await expect(within(1000, Promise.reject(new Error('no')), late)).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});

test('what never comes is given up after its time, and not before', async () => {
  vi.useFakeTimers();
  let outcome = 'waiting';
  const waiting = within(1000, new Promise(() => {}), late).catch((error: Error) => {
    outcome = error.message;
  });
  await vi.advanceTimersByTimeAsync(999);
  expect(outcome).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  await waiting;
  expect(outcome).toBe('late');
});

test('the reason of the system is told in its words and without a path', () => {
  try {
    readFileSync(`${import.meta.filename}/inside`);
  } catch (error) {
    expect(reasonOf(error)).toBe('ENOTDIR: not a directory');
  }
  expect(reasonOf(Object.assign(new Error('at 192.0.2.7'), { code: '57P01' }))).toBe('57P01');
  expect(reasonOf(new Error('at 192.0.2.7'))).toBe('unknown');
  expect.assertions(3);
});
