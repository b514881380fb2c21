// What an answer of a push service means for the reminder: pure.
import type { PushAnswer } from './push-sender.ts';
import type { Outcome } from './settlement.ts';

const BACKOFF_FIRST_SECONDS = 2;
const BACKOFF_MAX_SECONDS = 300;
const SHORTEST_WAIT_SECONDS = 1;

type Attempt = {
  /** Earlier ones that found the push service busy or away. */
  attempts: number;
  secondsLeft: number;
  /** 0 up to 1, so that many reminders do not come back in one moment. */
  random: number;
  nowMs: number;
};

export function decideOutcome(answer: PushAnswer, attempt: Attempt): Outcome {
  if (answer.kind === 'refused') return { kind: 'rejected' };
  if (answer.kind === 'unreachable') return retryWithin(backOff(attempt), attempt);
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: 'sent' };
  if (status === 404 || status === 410) return { kind: 'gone' };
  if (status === 408 || status === 429 || status >= 500) {
    const asked = parseRetryAfter(answer.retryAfter, attempt.nowMs);
    return retryWithin(asked ?? backOff(attempt), attempt);
  }
  return { kind: 'rejected' };
}

function retryWithin(afterSeconds: number, { secondsLeft }: Attempt): Outcome {
  const wait = Math.max(SHORTEST_WAIT_SECONDS, afterSeconds);
  return wait < secondsLeft
    ? { kind: 'retry', afterSeconds: wait, wasTried: true }
    : { kind: 'missed', reason: 'unanswered' };
}

/** Doubles, but leaves time for another try before the reminder ends. */
function backOff({ attempts, random, secondsLeft }: Attempt): number {
  const doubled = Math.min(BACKOFF_MAX_SECONDS, BACKOFF_FIRST_SECONDS * 2 ** Math.min(attempts, 16));
  return Math.min(doubled * (0.5 + random / 2), secondsLeft / 2);
}

/** Seconds or an HTTP date, as RFC 9110 says; undefined when there is none that can be read. */
export function parseRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - nowMs) / 1000));
}
