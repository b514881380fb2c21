/** "Nobody answers" holds until the hospital was reached after it: what is reported later is not lifted by it any more. */
import type { SymptomEntry } from '../symptoms/entry.ts';
import type { CallAttempt } from './attempt.ts';
import { isFromTheFuture } from './attempts-about.ts';
import { spokenAt } from './call-time.ts';

/** The entries as they count at `now`; nothing else that they say becomes less. */
export function endUnreachable<E extends Pick<SymptomEntry, 'at' | 'report'>>(
  entries: readonly E[],
  attempts: readonly CallAttempt[],
  now: Date,
): E[] {
  const reached = attempts.filter(
    (attempt) =>
      attempt.outcome === 'reached' && attempt.number !== '119' && !isFromTheFuture(spokenAt(attempt), now),
  );
  const last = Math.max(...reached.map((attempt) => Date.parse(spokenAt(attempt))));
  return entries.map((entry) => {
    const { hospitalUnreachable, ...report } = entry.report;
    return hospitalUnreachable && last >= Date.parse(entry.at) ? { ...entry, report } : entry;
  });
}
