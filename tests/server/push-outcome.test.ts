// What an answer of a push service leads to.
import { describe, expect, test } from 'vitest';
import { decideOutcome, parseRetryAfter } from '../../server/push-outcome.ts';
import type { PushAnswer } from '../../server/push-sender.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const answered = (status: number, retryAfter?: string): PushAnswer => ({
  kind: 'answered',
  status,
  retryAfter,
  reason: undefined,
});
const decide = (answer: PushAnswer, parts: object = {}) =>
  decideOutcome(answer, { attempts: 0, secondsLeft: 3600, random: 1, nowMs: NOW, ...parts });

test.each([200, 201, 202, 204])('%i: handed over', (status) => {
  expect(decide(answered(status))).toEqual({ kind: 'sent' });
});

test.each([404, 410])('%i: the subscription is gone', (status) => {
  expect(decide(answered(status))).toEqual({ kind: 'gone' });
});

test.each([301, 307, 400, 401, 403, 405, 406, 413, 415])('%i: refused', (status) => {
  expect(decide(answered(status))).toEqual({ kind: 'rejected' });
});

test('an endpoint that is not allowed any more is refused', () => {
  expect(decide({ kind: 'refused' })).toEqual({ kind: 'rejected' });
});

describe('tried again', () => {
  test.each([408, 429, 500, 502, 503, 504, 599])('after %i', (status) => {
    expect(decide(answered(status))).toMatchObject({ kind: 'retry', wasTried: true });
  });

  test('after no answer, each time later, at most five minutes', () => {
    const waits = [0, 1, 2, 7, 8, 1000].map((attempts) =>
      decide({ kind: 'unreachable', cause: 'x' }, { attempts }),
    );
    expect(waits.map((outcome) => outcome.kind === 'retry' && outcome.afterSeconds)).toEqual([
      2, 4, 8, 256, 300, 300,
    ]);
  });

  test('spread out, so that not all come back at once', () => {
    expect(decide(answered(500), { attempts: 3, random: 0 })).toMatchObject({ afterSeconds: 8 });
    expect(decide(answered(500), { attempts: 3, random: 0.5 })).toMatchObject({ afterSeconds: 12 });
  });

  test('exactly when the push service says, even if that is sooner or later than our own wait', () => {
    expect(decide(answered(429, '120'))).toMatchObject({ kind: 'retry', afterSeconds: 120 });
    expect(decide(answered(503, '1'), { attempts: 9 })).toMatchObject({ kind: 'retry', afterSeconds: 1 });
    expect(decide(answered(503, 'Sun, 22 Nov 2026 12:01:30 GMT'))).toMatchObject({ afterSeconds: 90 });
  });

  test('never sooner than after a second', () => {
    expect(decide(answered(503, '0'))).toMatchObject({ afterSeconds: 1 });
  });

  test('once more before the reminder ends, but not after', () => {
    expect(decide(answered(500), { attempts: 10, secondsLeft: 20 })).toMatchObject({
      kind: 'retry',
      afterSeconds: 10,
    });
    expect(decide(answered(500), { attempts: 10, secondsLeft: 1 })).toEqual({
      kind: 'missed',
      reason: 'unanswered',
    });
    expect(decide(answered(429, '3600'))).toEqual({ kind: 'missed', reason: 'unanswered' });
  });
});

test.each([
  ['0', 0],
  ['17', 17],
  ['Sun, 22 Nov 2026 11:59:00 GMT', 0],
  ['soon', undefined],

  ['', undefined],
  [undefined, undefined],
])('Retry-After "%s" means %s', (value, seconds) => {
  expect(parseRetryAfter(value, NOW)).toBe(seconds);
});
