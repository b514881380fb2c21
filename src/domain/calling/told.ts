/** Whether somebody was told of a report: by a call after it, or by one before it that knew all of it. */
import type { SymptomEntry } from '../symptoms/entry.ts';
import { isAtLeast } from '../symptoms/urgency.ts';
import type { CallAttempt } from './attempt.ts';
import { inTime, isFromTheFuture, tellingCall } from './attempts-about.ts';
import { type FollowedEntry, isWorse } from './course.ts';
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
  return tellings(sources)(report);
}

/** Of several of the same log: each asks for the earlier ones, and they for those before them, once. */
export function tellings(sources: TellingSources): (report: FollowedReport) => Telling {
  const known = new Map<string, Telling>();
  return (report) => tellingAmong(report, sources, known);
}

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
  if (waiting.length > 0) return waiting.some((earlier) => !isPast(earlier, now)) ? 'repeats' : 'untold';
  const lastTold = lastReached(report, sources);
  const isSameNight = lastTold !== undefined && written < morningAfter(Date.parse(lastTold.at), zone);
  return isSameNight ? 'known' : 'untold';
}

/** The call with which somebody was told of what is known of it. */
export function knownBy(report: FollowedReport, sources: TellingSources): CallAttempt | undefined {
  return telling(report, sources) === 'known' ? lastReached(report, sources) : undefined;
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

/** It is too long ago; or it was for a day that is long over, and the last word about it is that it is better. */
export function isOver(
  report: FollowedReport,
  { reports, now }: Pick<TellingSources, 'reports' | 'now'>,
): boolean {
  if (isPast(report, now)) return true;
  const isOfLongAgo = report.urgency === 'contact-today' && isOld(report.entry, now);
  return isOfLongAgo && lastAnswer(report, reports)?.again?.course === 'better';
}

/** Given before something was added, an answer is not about that; one about an answer is about what that was about. */
export function lastAnswer(
  { ids, writtenAt }: FollowedReport,
  reports: readonly FollowedReport[],
): FollowedEntry | undefined {
  const written = Date.parse(writtenAt);
  const about = new Set(ids);
  let last: FollowedEntry | undefined;
  for (const { entry, ids: answerIds } of reports) {
    const { again, at } = entry;
    if (!again || !about.has(again.about) || Date.parse(at) < written) continue;
    last = entry;
    for (const id of answerIds) about.add(id);
  }
  return last;
}

function isPast({ entry }: FollowedReport, now: Date): boolean {
  return now.getTime() - Date.parse(entry.at) >= FOLLOWED_MS;
}

export function isOld({ at }: Pick<SymptomEntry, 'at'>, now: Date): boolean {
  return now.getTime() - Date.parse(at) >= OLD_MS;
}

/** "Not yet" is what closing a result leaves; a call that was begun means that there was something to say. */
function wasCalledAbout({ ids }: FollowedReport, attempts: readonly CallAttempt[]): boolean {
  return attempts.some(
    ({ reportId, outcome }) => reportId !== undefined && ids.includes(reportId) && outcome !== 'not-yet',
  );
}
