/** Which report still asks for a call: the most urgent one of which nobody was told. */
import type { SymptomEntry } from '../symptoms/entry.ts';
import type { TreatmentContext } from '../symptoms/report.ts';
import { URGENCIES } from '../symptoms/urgency.ts';
import type { CallAttempt } from './attempt.ts';
import { type AboutReport, inTime, tellingCall } from './attempts-about.ts';
import type { CallUrgency } from './call-order.ts';
import { isWorse } from './course.ts';
import { FOLLOWED_MS, type FollowedReport } from './followed-reports.ts';
import { morningAfter } from './local-time.ts';
import { isOld, isOver, lastAnswer, type TellingSources, tellings } from './told.ts';

export type OpenReport = AboutReport & {
  by: SymptomEntry['by'];
  urgency: CallUrgency;
  because:
    | 'report'
    /** "How is it now?": worse, new, or not known. */
    | 'worse'
    /** Contact-today, unchanged the next morning. */
    | 'unchanged'
    /** Contact-today, the next morning has come, and nobody has said how it is now. */
    | 'overnight';
  context: TreatmentContext;
  isOfTheBody: boolean;
  /** False where it could not be kept: it is known by the calls about it. */
  isStored: boolean;
  /** More than two days old: how it is now matters as well. */
  isOld: boolean;
};

export type CallSources = TellingSources & {
  /** The ids of every report at hand, however old. */
  knownIds: ReadonlySet<string>;
};

/** Everything that asks for a call of its own. */
export function callsFor(sources: CallSources): { report: OpenReport; isTold: boolean }[] {
  const { reports, now } = sources;
  const tellingOf = tellings(sources);
  const stored = reports.flatMap((followed) => {
    const { entry, about, context, isOfTheBody, urgency } = followed;
    if (urgency === 'note' || isOver(followed, sources)) return [];
    const told = tellingOf(followed);
    if (told === 'repeats' || told === 'known') return [];
    const risen = isWorse(entry) ? 'worse' : afterTheNight(followed, sources);
    const report: OpenReport = {
      ...about,
      by: entry.by,
      urgency: risen === undefined || risen === 'worse' ? urgency : 'call-now',
      because: risen ?? 'report',
      context,
      isOfTheBody,
      isStored: true,
      isOld: isOld(entry, now),
    };
    return [{ report, isTold: told === 'told' }];
  });
  return [...stored, ...unkeptReports(sources)];
}

/**
 * The most urgent of those that nobody was told of; of equals the newest. An old emergency counts as a call: it does not
 * stand before what the hospital is to be called for now, with which it is told as well.
 */
export function mostUrgent(calls: ReturnType<typeof callsFor>): OpenReport | undefined {
  const rank = ({ urgency, isOld }: OpenReport) =>
    URGENCIES.indexOf(urgency === 'emergency' && isOld ? 'call-now' : urgency);
  return calls
    .filter(({ isTold }) => !isTold)
    .map(({ report }) => report)
    .sort((one, other) => rank(one) - rank(other) || Date.parse(one.at) - Date.parse(other.at))
    .at(-1);
}

/** The last word about it counts; without any, the morning itself does. */
function afterTheNight(
  followed: FollowedReport,
  { reports, now, zone }: CallSources,
): 'unchanged' | 'overnight' | undefined {
  const { openSince, urgency, isOfTheBody } = followed;
  if (urgency !== 'contact-today' || !isOfTheBody) return undefined;
  const morning = morningAfter(Date.parse(openSince), zone);
  if (now.getTime() < morning) return undefined;
  const answer = lastAnswer(followed, reports);
  if (answer?.again?.course === 'better') return undefined;
  const isOfThisMorning = answer !== undefined && Date.parse(answer.at) >= morning;
  return isOfThisMorning ? 'unchanged' : 'overnight';
}

/** What it held is not known, so it is call-now. */
function unkeptReports({ knownIds, attempts, now }: CallSources): ReturnType<typeof callsFor> {
  const isUnkept = ({ reportId }: CallAttempt) => reportId !== undefined && !knownIds.has(reportId);
  const last = inTime(attempts).findLast(isUnkept);
  if (!last?.reportId || now.getTime() - Date.parse(last.at) >= FOLLOWED_MS) return [];
  const report: OpenReport = {
    id: last.reportId,
    at: last.at,
    by: 'patient',
    urgency: 'call-now',
    because: 'report',
    context: {},
    isOfTheBody: true,
    isStored: false,
    isOld: isOld(last, now),
  };
  return [{ report, isTold: tellingCall(report, attempts, now) !== undefined }];
}
