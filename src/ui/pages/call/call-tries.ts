// The calls of the last hour as the call page's script knows them: what was tried, and what is still open; pure.
import type { CallAttempt, CallNumber } from '../../../domain/calling/attempt.ts';

const MINUTE_MS = 60_000;

/** Tries older than this belong to another evening. */
export const TRIES_SHOWN_MS = 60 * MINUTE_MS;

/** Nobody reached for so long: the page says what comes next. */
const TRYING_LIMIT_MS = 10 * MINUTE_MS;

/** Oldest first. */
export function recentTries(attempts: readonly CallAttempt[], now: Date): CallAttempt[] {
  return attempts
    .filter(({ at }) => now.getTime() - Date.parse(at) < TRIES_SHOWN_MS)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Since somebody was last spoken to, by the hospital or 119, nobody has answered for ten minutes. */
export function isTryingLong(recent: readonly CallAttempt[], now: Date): boolean {
  const spoken = recent.findLastIndex(
    ({ number, outcome }) => number === '119' || outcome === 'reached' || outcome === 'waiting',
  );
  const first = recent.slice(spoken + 1).find(({ outcome }) => outcome !== 'not-yet');
  return first !== undefined && now.getTime() - Date.parse(first.at) >= TRYING_LIMIT_MS;
}

/** A second tap so soon is the same call: a phone asks before it dials. */
const SAME_CALL_MS = MINUTE_MS;

export function beginTry(
  recent: readonly CallAttempt[],
  number: CallNumber,
  now: Date,
  newId: () => string,
): CallAttempt {
  const last = recent.at(-1);
  const isSame =
    last?.number === number &&
    last.outcome === undefined &&
    now.getTime() - Date.parse(last.at) < SAME_CALL_MS;
  return isSame ? last : { id: newId(), at: now.toISOString(), number };
}

export function withTry(attempts: readonly CallAttempt[], attempt: CallAttempt): CallAttempt[] {
  return [...attempts.filter(({ id }) => id !== attempt.id), attempt];
}
