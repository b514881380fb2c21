/** Whether somebody was told of a report: by a call after it, or by one before it that knew all of it. */
import type { SymptomEntry } from '../symptoms/entry.ts';
import { isAtLeast } from '../symptoms/urgency.ts';
import type { CallAttempt } from './attempt.ts';
import { inTime, isFromTheFuture, tellingCall } from './attempts-about.ts';
import { isWorse } from './course.ts';
import { earlierOf, FOLLOWED_MS, type FollowedReport, OLD_MS } from './followed-reports.ts';
import { morningAfter } from './local-time.ts';

export type TellingSources = {
  /** Oldest first. */
  reports: readonly FollowedReport[];
  attempts: readonly CallAttempt[];
  now: Date;
  zone: string;
};

type Telling = 'told' | 'known' | 'repeats' | 'untold';

/**
 * - `told`: somebody was reached about it.
 * - `known`: it says nothing new and nothing stronger than what somebody was told, until the next morning: whoever
 *   stays at home and writes down each temperature is not sent to the phone by every one of them.
 * - `repeats`: it says nothing new and nothing stronger than an earlier one, which stands open for both.
 * - `untold`: it asks for a call of its own.
 */
export function telling(report: FollowedReport, sources: TellingSources): Telling {
  return tellingAmong(report, sources, new Map());
}

/** `known` by report: each asks for the earlier ones, and they for those before them. */
function tellingAmong(report: FollowedReport, sources: TellingSources, known: Map<string, Telling>): Telling {
  const answer = known.get(report.entry.id) ?? tellingOnce(report, sources, known);
  known.set(report.entry.id, answer);
  return answer;
}

function tellingOnce(report: FollowedReport, sources: TellingSources, known: Map<string, Telling>): Telling {
  const { reports, attempts, now, zone } = sources;
  if (tellingCall(report.about, attempts, now)) return 'told';
  if (isWorse(report.entry) || wasCalledAbout(report, attempts)) return 'untold';
  const written = Date.parse(report.writtenAt);
  const asMuch = earlierOf(report, reports).filter(({ assessed }) => isAtLeast(assessed, report.assessed));
  if (asMuch.length === 0 || !report.addsNothing) return 'untold';
  // What repeats another, or asks for no call, stands open for nobody: it must not take a later one with it.
  const waiting = asMuch.filter(
    (earlier) => earlier.urgency !== 'note' && tellingAmong(earlier, sources, known) === 'untold',
  );
  if (waiting.length > 0) return waiting.some((earlier) => !isOver(earlier, sources)) ? 'repeats' : 'untold';
  const lastTold = lastReached(report, sources);
  const isSameNight = lastTold !== undefined && written < morningAfter(Date.parse(lastTold.at), zone);
  return isSameNight ? 'known' : 'untold';
}

/** When somebody was told of what is known of it. */
export function knownSince(report: FollowedReport, sources: TellingSources): string | undefined {
  return telling(report, sources) === 'known' ? lastReached(report, sources)?.at : undefined;
}

function lastReached(
  { writtenAt }: FollowedReport,
  { attempts, now }: TellingSources,
): CallAttempt | undefined {
  return inTime(attempts).findLast(
    ({ at, outcome }) =>
      outcome === 'reached' && Date.parse(at) <= Date.parse(writtenAt) && !isFromTheFuture(at, now),
  );
}

/** Nobody can be told of it any more; or it was for a day that is long over, and has been better since. */
export function isOver(
  report: FollowedReport,
  { reports, now }: Pick<TellingSources, 'reports' | 'now'>,
): boolean {
  const { entry, urgency } = report;
  if (now.getTime() - Date.parse(entry.at) >= FOLLOWED_MS) return true;
  return (
    urgency === 'contact-today' && isOld(entry, now) && reports.some((later) => isBetterAfter(report, later))
  );
}

export function isOld({ at }: Pick<SymptomEntry, 'at'>, now: Date): boolean {
  return now.getTime() - Date.parse(at) >= OLD_MS;
}

function isBetterAfter({ writtenAt }: FollowedReport, { entry: { again, at } }: FollowedReport): boolean {
  return again?.course === 'better' && Date.parse(at) > Date.parse(writtenAt);
}

/** "Not yet" is what closing a result leaves; a call that was begun means that there was something to say. */
function wasCalledAbout({ ids }: FollowedReport, attempts: readonly CallAttempt[]): boolean {
  return attempts.some(
    ({ reportId, outcome }) => reportId !== undefined && ids.includes(reportId) && outcome !== 'not-yet',
  );
}
