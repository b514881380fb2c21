/** What makes the page say that old reminders may still come. */
import { expect, test } from 'vitest';
import { isKnownToService } from '../../../src/domain/reminders/known-to-service.ts';

const NOW = new Date('2026-12-01T00:00:00.000Z');
const soon = { key: 'infusion-morning:c1d8', at: '2026-12-20T22:00:00.000Z' };
const wished = (id: string, at = soon.at) => ({ id, at, expiresAt: '2026-12-21T04:00:00.000Z' });

test('is so when what is ahead is the same on both sides, whatever has passed', () => {
  const past = '2026-11-30T22:00:00.000Z';
  expect(isKnownToService({ a: soon }, [wished('a'), wished('old', past)], NOW)).toBe(true);
  expect(isKnownToService({ a: soon, old: { ...soon, at: past } }, [wished('a')], NOW)).toBe(true);
});

test('is not so when one was taken back, added or moved, or nothing was ever accepted', () => {
  expect(isKnownToService({}, [wished('a')], NOW)).toBe(false);
  expect(isKnownToService({ a: soon }, [], NOW)).toBe(false);
  expect(isKnownToService({ b: soon }, [wished('a')], NOW)).toBe(false);
  expect(isKnownToService({}, undefined, NOW)).toBe(false);
});

test('a check that comes into sight weeks ahead is no change, one of the next days is', () => {
  const check = (at: string) => ({ c: { key: 'check:x:morning', at } });
  expect(isKnownToService(check('2026-12-08T00:00:00.000Z'), [], NOW)).toBe(true);
  expect(isKnownToService(check('2026-12-07T23:59:59.000Z'), [], NOW)).toBe(false);
});
