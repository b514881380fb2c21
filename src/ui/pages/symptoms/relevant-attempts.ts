// Which calls belong to a report: those after it, and the same round of calling that began just before it.
import type { CallAttempt } from '../../../domain/calling/attempt.ts';

/** Something added to a result while the phone rings is a report of its own; the round of calling goes on. */
const SAME_ROUND_MS = 60 * 60 * 1000;

/** Whoever was reached before a report was not told of it; a promised call back does not cover it either. */
export function attemptsAbout(reportedAt: string, attempts: readonly CallAttempt[]): CallAttempt[] {
  const reported = Date.parse(reportedAt);
  const isBefore = ({ at }: CallAttempt) => Date.parse(at) < reported;
  const lastReached = attempts
    .filter((attempt) => isBefore(attempt) && attempt.outcome === 'reached')
    .reduce((latest, { at }) => Math.max(latest, Date.parse(at)), -Infinity);
  return attempts.filter((attempt) => {
    if (!isBefore(attempt)) return true;
    const at = Date.parse(attempt.at);
    const isOpenTry = attempt.outcome === 'no-answer' || attempt.outcome === undefined;
    return isOpenTry && at > lastReached && reported - at <= SAME_ROUND_MS;
  });
}
