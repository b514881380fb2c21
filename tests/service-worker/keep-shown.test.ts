// What the worker remembers of what appeared on this phone.
import { expect, it } from 'vitest';
import { withShown } from '../../service-worker/keep-shown.ts';

const NOW = new Date('2026-12-01T00:00:00.000Z');

it('keeps the first time of every reminder, and the last time of any', () => {
  const once = withShown(undefined, 'a', new Date('2026-11-30T09:00:00.000Z'));
  expect(withShown(once, 'a', NOW)).toEqual({
    lastAt: NOW.toISOString(),
    at: { a: '2026-11-30T09:00:00.000Z' },
  });
});

it('keeps a practice message apart from the reminders', () => {
  const stored = { lastAt: '2026-11-30T09:00:00.000Z', at: { a: '2026-11-30T09:00:00.000Z' } };
  expect(withShown(stored, 'test', NOW)).toEqual({
    lastAt: NOW.toISOString(),
    lastTestAt: NOW.toISOString(),
    at: stored.at,
  });
});

it('forgets after a month', () => {
  const stored = { at: { old: '2026-10-30T23:59:59.000Z', recent: '2026-11-01T00:00:00.000Z' } };
  expect(Object.keys(withShown(stored, 'new', NOW).at).sort()).toEqual(['new', 'recent']);
});
