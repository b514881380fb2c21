// Reads what is to be shared in pieces, so that a long log neither freezes the page nor has to be read at once.
import type { CallAttempt } from '../../../domain/calling/attempt.ts';
import { callsToShare } from '../../../domain/sharing/csv-rows.ts';
import { reportsToShare } from '../../../domain/sharing/reports-to-share.ts';
import type { ShareDays } from '../../../domain/sharing/share-range.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { readAttemptsSince } from '../../../storage/attempts.ts';
import type { Database } from '../../../storage/database.ts';
import { readFirstReportAt, readReportsBefore, readReportsBetween } from '../../../storage/reports.ts';

export type SharedLog = {
  /** Everything that was read: a little more than what is shared, because lines match together with the day before. */
  entries: SymptomEntry[];
  /** Oldest first. */
  reports: SymptomEntry[];
  calls: CallAttempt[];
  /** Every call that was read, also before the first day: whether somebody was reached decides which lines matched. */
  attempts: CallAttempt[];
  /** The very first entry's id: the root of the ids of this person's record. Absent in an empty log. */
  root?: string;
};

const PIECE = 500;
/** The day before, and the difference of any zone from UTC. */
const BEFORE_FIRST_DAY_MS = 3 * 24 * 3_600_000;

export async function readSharedLog(
  database: Database,
  days: ShareDays,
  zone: string,
  onProgress: (count: number) => void,
): Promise<SharedLog> {
  const { firstDay } = days;
  const since =
    firstDay === 'beginning'
      ? ''
      : new Date(Date.parse(`${firstDay}T00:00:00Z`) - BEFORE_FIRST_DAY_MS).toISOString();
  const entries = await readEntriesSince(database, since, onProgress);
  const attempts = await readAttemptsSince(database, since);
  const root = await readRoot(database);
  return {
    entries,
    reports: reportsToShare(entries, days, zone),
    attempts,
    calls: callsToShare(attempts, days, zone),
    ...(root !== undefined && { root }),
  };
}

/** At least those since then. */
async function readEntriesSince(
  database: Database,
  since: string,
  onProgress: (count: number) => void,
): Promise<SymptomEntry[]> {
  const entries: SymptomEntry[] = [];
  let before: string | undefined;
  for (;;) {
    const piece = await readReportsBefore(database, before, PIECE);
    entries.push(...piece);
    onProgress(entries.length);
    before = piece.at(-1)?.at;
    if (before === undefined || piece.length < PIECE || before < since) return entries;
  }
}

async function readRoot(database: Database): Promise<string | undefined> {
  const at = await readFirstReportAt(database);
  if (at === undefined) return undefined;
  const first = await readReportsBetween(database, at, `${at}~`);
  return first.map(({ id }) => id).sort()[0];
}
