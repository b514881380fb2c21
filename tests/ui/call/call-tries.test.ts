// What the call page knows of the calls of the last hour.
import { describe, expect, it } from 'vitest';
import type { CallAttempt, CallNumber, CallOutcome } from '../../../src/domain/calling/attempt.ts';
import { beginTry, isTryingLong, recentTries, withTry } from '../../../src/ui/pages/call/call-tries.ts';

const NOW = new Date('2026-11-23T02:30:00Z');
const call = (minutesAgo: number, number?: CallNumber, outcome?: CallOutcome): CallAttempt => ({
  id: `${minutesAgo}`,
  at: new Date(NOW.getTime() - minutesAgo * 60_000).toISOString(),
  ...(number && { number }),
  ...(outcome && { outcome }),
});

describe('recentTries', () => {
  it('are those of the last hour in their order', () => {
    const ids = recentTries([call(5, 'day'), call(60, 'day'), call(59, 'always')], NOW).map(({ id }) => id);
    expect(ids).toEqual(['59', '5']);
  });
});

describe('ten minutes without an answer', () => {
  it('begin with the first try, and not before', () => {
    expect(isTryingLong([call(10, 'always', 'no-answer'), call(1, 'day')], NOW)).toBe(true);
    expect(isTryingLong([call(9, 'always', 'no-answer')], NOW)).toBe(false);
    expect(isTryingLong([], NOW)).toBe(false);
  });

  it('begin anew once somebody was spoken to', () => {
    for (const outcome of ['reached', 'waiting'] as const) {
      expect(isTryingLong([call(30, 'always'), call(20, 'day', outcome)], NOW), outcome).toBe(false);
    }
    expect(isTryingLong([call(30, 'always', 'reached'), call(11, 'day')], NOW)).toBe(true);
    expect(isTryingLong([call(30, 'always'), call(20, '119')], NOW)).toBe(false);
  });

  it('do not run for a call that was not made', () => {
    expect(isTryingLong([call(30, undefined, 'not-yet'), call(5, 'always')], NOW)).toBe(false);
  });
});

describe('a tap on a number', () => {
  const newId = () => 'new';

  it('is a try of its own', () => {
    expect(beginTry([], 'day', NOW, newId)).toEqual({ id: 'new', at: NOW.toISOString(), number: 'day' });
    expect(beginTry([call(5, 'always')], 'day', NOW, newId).id).toBe('new');
    expect(beginTry([call(5, 'day', 'no-answer')], 'day', NOW, newId).id).toBe('new');
  });

  it('is a new try after a minute, or the ten minutes would never end', () => {
    expect(beginTry([call(1, 'day')], 'day', NOW, newId).id).toBe('new');
  });

  it('is the same try within a minute, about the same report', () => {
    const open = { ...call(0.9, 'day'), reportId: 'report' };
    const again = beginTry([call(20, 'always'), open], 'day', NOW, newId);
    expect(again).toEqual(open);
    expect(withTry([call(20, 'always'), open], again)).toEqual([call(20, 'always'), open]);
  });
});
