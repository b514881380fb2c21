/** The reports of the last days with what each of them asks for: what calling and asking again both start from. */
import { assess } from '../symptoms/assess.ts';
import type { SymptomEntry } from '../symptoms/entry.ts';
import { contextOfEntry } from '../symptoms/infusion-choice.ts';
import type { TreatmentContext, Urgency } from '../symptoms/report.ts';
import type { InfusionDay } from '../symptoms/treatment-context.ts';
import { highestUrgency, isAtLeast } from '../symptoms/urgency.ts';
import { isEmpty, oldestFirst, standingEntries } from '../symptoms/working-entries.ts';
import { workingReport } from '../symptoms/working-report.ts';
import { addsNothing } from './adds-nothing.ts';
import type { AboutReport } from './attempts-about.ts';
import { canGetWorse, isAboutTheBody } from './body-lines.ts';
import { FOLLOWED_DAYS } from './call-time.ts';
import { asCorrected } from './correction.ts';
import { type FollowedEntry, isWorse } from './course.ts';

export type FollowedReport = {
  entry: FollowedEntry;
  /** Its own id, and those of what it corrects. */
  ids: readonly string[];
  /** When everything in it had been written; a correction stands in the log at the time of what it corrects. */
  writtenAt: string;
  /** From when its night counts: a correction of something long past begins with its writing. */
  openSince: string;
  context: TreatmentContext;
  /** By the lines, with everything of the 24 hours before it. */
  assessed: Urgency;
  /** What it asks for: for an answer not the same as what its lines say. */
  urgency: Urgency;
  isOfTheBody: boolean;
  /** Holds, alone, something that can get worse: a sign, a value, 37.0 and more. */
  hasSign: boolean;
  /** As calls are about it. */
  about: AboutReport;
  /** Nothing new and nothing stronger than the reports of the 24 hours before it. */
  addsNothing: boolean;
};

const HOUR_MS = 60 * 60 * 1000;

/** Until it is answered, a call stays. */
export const FOLLOWED_MS = FOLLOWED_DAYS * 24 * HOUR_MS;

/** From then on nobody is asked how it is now, and a call that is still open says that it has grown old. */
export const OLD_MS = 48 * HOUR_MS;

/** What belongs together. */
const WORKING_MS = 24 * HOUR_MS;

/** Those before them as well: the first of them may repeat what somebody was told then, or answer for it. */
const AT_HAND_MS = FOLLOWED_MS + 48 * HOUR_MS;

/** Oldest first. One from the future is followed like any other: clocks go wrong. */
export function followedReports(
  entries: readonly FollowedEntry[],
  infusions: readonly InfusionDay[],
  zone: string,
  now: Date,
): FollowedReport[] {
  const standing = oldestFirst(standingEntries(entries)) as FollowedEntry[];
  const followed: FollowedReport[] = [];
  const log = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of standing) {
    const isAtHand = now.getTime() - Date.parse(entry.at) < AT_HAND_MS;
    if (!isAtHand || (isEmpty(entry.report) && !entry.again)) continue;
    const context = contextOfEntry(entry, { infusions, zone, now });
    const alone = assess(entry.report, context);
    const before = standing.filter(({ at }) => Date.parse(at) <= knownUntil(entry) || at === entry.at);
    const together = workingReport(before, entry.at).map((report) => assess(report, context));
    const assessed = highestUrgency([alone, ...together].map(({ urgency }) => urgency));
    const { ids, sameIds, writtenAt } = asCorrected(entry, log, context);
    const isOfThatDay = Date.parse(writtenAt) - Date.parse(entry.at) <= WORKING_MS;
    const earlier = earlierOf({ writtenAt }, followed);
    const isMore = !earlier.some((report) => isAtLeast(report.assessed, assessed));
    followed.push({
      entry,
      ids,
      writtenAt,
      openSince: isOfThatDay ? entry.at : writtenAt,
      context,
      assessed,
      urgency: urgencyOf(entry, assessed, followed),
      isOfTheBody: [alone, ...together].some(({ lines }) => lines.some(isAboutTheBody)),
      hasSign: alone.lines.some(canGetWorse),
      about: { id: entry.id, ids: sameIds, at: writtenAt, isMore },
      addsNothing: addsNothing(
        entry.report,
        earlier.map((report) => report.entry.report),
        context,
      ),
    });
  }
  return followed;
}

type Written = Pick<FollowedReport, 'writtenAt' | 'entry'>;

/** Written in the 24 hours before it, and not better since: what comes back after that is new. */
export function earlierOf<R extends Written>(
  { writtenAt }: Pick<FollowedReport, 'writtenAt'>,
  reports: readonly R[],
): R[] {
  const before = ({ writtenAt: other }: R) => Date.parse(writtenAt) - Date.parse(other);
  const earlier = reports.filter((report) => before(report) > 0);
  const better = earlier.filter(({ entry }) => entry.again?.course === 'better').map(before);
  const sinceBetter = Math.min(WORKING_MS, ...better);
  return earlier.filter((report) => before(report) <= sinceBetter);
}

/** A correction is read with what came after the time at which it stands, as its result is; no further than a day. */
function knownUntil({ at, correctedAt = at }: SymptomEntry): number {
  return Math.min(Date.parse(correctedAt), Date.parse(at) + WORKING_MS);
}

/**
 * Worse or new is call-now whatever the lines say. "The same" asks for nothing that the first report did not ask for,
 * unless the days since have made more of it; "better" asks for nothing and closes nothing either.
 */
function urgencyOf(entry: FollowedEntry, assessed: Urgency, before: readonly FollowedReport[]): Urgency {
  if (!entry.again) return assessed;
  if (isWorse(entry)) return highestUrgency([assessed, 'call-now']);
  if (entry.again.course === 'better') return 'note';
  const about = before.find((report) => report.ids.includes(entry.again?.about ?? ''));
  return about && isAtLeast(about.assessed, assessed) ? 'note' : assessed;
}
