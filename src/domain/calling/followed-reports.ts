/** The reports of the last days with what each of them asks for: what calling and asking again both start from. */
import type { Urgency } from '../symptoms/report.ts';
import type { InfusionDay } from '../symptoms/treatment-context.ts';
import { highestUrgency, isAtLeast } from '../symptoms/urgency.ts';
import { isEmpty, oldestFirst, standingEntries } from '../symptoms/working-entries.ts';
import { addsNothing } from './adds-nothing.ts';
import type { AboutReport } from './attempts-about.ts';
import { FOLLOWED_DAYS } from './call-time.ts';
import { asCorrected } from './correction.ts';
import { type FollowedEntry, isWorse } from './course.ts';
import { type ReadEntry, readEntry, WORKING_MS } from './read-entry.ts';

export type FollowedReport = ReadEntry<FollowedEntry> & {
  /** Its own id, and those of what it corrects. */
  ids: readonly string[];
  /** When everything in it had been written; a correction stands in the log at the time of what it corrects. */
  writtenAt: string;
  /** From when its night counts: a correction of something long past begins with its writing. */
  openSince: string;
  /** What it asks for: for an answer not the same as what its lines say. */
  urgency: Urgency;
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
  const dates = { infusions, zone, now };
  const log = new Map(entries.map((entry) => [entry.id, entry]));
  // What was corrected is read as it stood: without what took its place.
  const readAs = (entry: FollowedEntry, instead: readonly string[] = []) =>
    readEntry(
      entry,
      standing.filter(({ id }) => !instead.includes(id)),
      dates,
    );
  const read = standing
    .filter(({ at }) => now.getTime() - Date.parse(at) < AT_HAND_MS)
    .filter(({ report, again, infusion }) => !isEmpty(report) || again || infusion)
    .map((entry) => ({
      ...readAs(entry),
      ...asCorrected(entry, log, (each) => readAs(each, each === entry ? [] : [entry.id]).context),
    }));
  const followed: FollowedReport[] = [];
  for (const one of read) {
    const { entry, ids, sameIds, writtenAt, assessed, context } = one;
    const earlier = earlierOf(one, read);
    const corrected = ids
      .filter((id) => !sameIds.includes(id))
      .flatMap((id) => log.get(id) ?? [])
      .map((each) => ({ ...readAs(each, ids), writtenAt: each.correctedAt ?? each.at }));
    const known = [...earlier, ...earlierOf(one, corrected)];
    const isMore = isWorse(entry) || !known.some((report) => isAtLeast(report.assessed, assessed));
    const isOfThatDay = Date.parse(writtenAt) - Date.parse(entry.at) <= WORKING_MS;
    followed.push({
      ...one,
      openSince: isOfThatDay ? entry.at : writtenAt,
      urgency: urgencyOf(entry, assessed, followed),
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
