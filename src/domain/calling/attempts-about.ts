/** Which calls belong to a report: its own, those after it, and the same round of calling that began just before it. */
import type { CallAttempt } from './attempt.ts';
import { isAmbulance, overAt, toldMoreUntil, toldUntil } from './call-time.ts';

export type AboutReport = {
  id: string;
  /** With those of what it corrects and says no more than. */
  ids?: readonly string[];
  /** More urgent than what was written before it: no call to the hospital that was begun earlier was about that. */
  isMore?: boolean;
  /** When it was written: whoever was reached before was not told of it. */
  at: string;
};

/** Something added to a result while the phone rings is a report of its own; the round of calling goes on. */
const SAME_ROUND_MS = 60 * 60 * 1000;

/** The minute that the pages were drawn for may be older than a call that was just begun. */
const SAME_MINUTE_MS = 60 * 1000;

/** Oldest first; of one instant, in the order of their ids. */
export function inTime(attempts: readonly CallAttempt[]): CallAttempt[] {
  return [...attempts].sort(
    (one, other) => Date.parse(one.at) - Date.parse(other.at) || (one.id < other.id ? -1 : 1),
  );
}

/** Oldest first; one from the future was made on a wrong clock, and before everything that was made since. */
export function asMade(attempts: readonly CallAttempt[], now: Date): CallAttempt[] {
  const isLater = ({ at }: CallAttempt) => isFromTheFuture(at, now);
  const made = inTime(attempts);
  return [...made.filter(isLater), ...made.filter((attempt) => !isLater(attempt))];
}

/** As they were made. A call from the future counts for its own report only, or a report of today would pass as told. */
export function attemptsAbout(
  report: AboutReport,
  attempts: readonly CallAttempt[],
  now: Date,
): CallAttempt[] {
  const reported = Date.parse(report.at);
  const isOwn = ({ reportId }: CallAttempt) => isAbout(report, reportId);
  const made = asMade(attempts, now).filter((attempt) => isOwn(attempt) || !isFromTheFuture(attempt.at, now));
  const tellsUntil = report.isMore ? toldMoreUntil : toldUntil;
  const isBefore = (attempt: CallAttempt) => !isOwn(attempt) && tellsUntil(attempt) < reported;
  const lastReached = made.findLast((attempt) => isBefore(attempt) && attempt.outcome === 'reached');
  const since = lastReached ? Date.parse(lastReached.at) : -Infinity;
  return made.filter((attempt) => {
    if (!isBefore(attempt)) return true;
    const begun = Date.parse(attempt.at);
    // A call back that was promised before will be about what was said before.
    const isOpenTry = attempt.outcome === 'no-answer' || attempt.outcome === undefined;
    return isOpenTry && begun > since && reported - begun <= SAME_ROUND_MS;
  });
}

/** A call about what it corrects, and says no more than, is about it as well. */
function isAbout({ id, ids = [id] }: AboutReport, reportId: string | undefined): boolean {
  return reportId !== undefined && ids.includes(reportId);
}

/** Somebody was reached in the hour before it was written, or by a call that had begun before it, and was not told of it. */
export function reachedBefore(
  report: AboutReport,
  attempts: readonly CallAttempt[],
  now: Date,
): CallAttempt | undefined {
  const about = new Set(attemptsAbout(report, attempts, now));
  const reported = Date.parse(report.at);
  return inTime(attempts).findLast(
    (attempt) =>
      attempt.outcome === 'reached' &&
      !about.has(attempt) &&
      Date.parse(attempt.at) < reported &&
      reported - overAt(attempt) <= SAME_ROUND_MS,
  );
}

export function isFromTheFuture(at: string, now: Date): boolean {
  return Date.parse(at) - now.getTime() > SAME_MINUTE_MS;
}

/**
 * The call with which somebody was told; undefined again once the person began to call about the same report anew.
 * "Not yet" takes nothing back: it is also the answer about an ambulance that the hospital asked to call. An ambulance
 * that was reached stays called, whether or not the hospital, called after it, answers too; until 119 itself is dialled
 * anew.
 */
export function tellingCall(
  report: AboutReport,
  attempts: readonly CallAttempt[],
  now: Date,
): CallAttempt | undefined {
  const made = attemptsAbout(report, attempts, now).filter(
    ({ reportId, outcome }) => outcome === 'reached' || (isAbout(report, reportId) && outcome !== 'not-yet'),
  );
  const last = made.at(-1);
  if (!last || last.outcome === 'reached') return last;
  const ambulance = made.findLast(({ number }) => number === '119');
  return ambulance && isAmbulance(ambulance) ? ambulance : undefined;
}
