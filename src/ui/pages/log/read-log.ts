// Reads the log in parts, newest first, each with what it takes to understand it: the day before, and what it names.
import type { CallAttempt } from '../../../domain/calling/attempt.ts';
import { FOLLOWED_DAYS } from '../../../domain/calling/call-time.ts';
import { isTold } from '../../../domain/log/log-days.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { readAttemptsBefore, readAttemptsBetween } from '../../../storage/attempts.ts';
import type { Database } from '../../../storage/database.ts';
import { readReportsBefore, readReportsBetween, readReportsNamed } from '../../../storage/reports.ts';

export type LogPart = {
  entries: SymptomEntry[];
  attempts: CallAttempt[];
  /** Entries of the 24 hours before the part: lines may match together with them. */
  dayBefore: SymptomEntry[];
  /** Calls of those 24 hours, and further back about what entries of the part take back. */
  callsBefore: CallAttempt[];
  /** Entries that these name and that lie outside, and corrections that were written after the part. */
  linked: SymptomEntry[];
  /** The instant down to which everything was read; absent: to the very first entry. */
  from?: string;
};

/** These sort before and behind every instant. */
const BEFORE_ALL = '';
const AFTER_ALL = '~';

const DAY_MS = 86_400_000;

/** A call about an entry may come as much later: for so long it stays open, and a day for the clock. */
const CALLS_AFTER_MS = (FOLLOWED_DAYS + 1) * DAY_MS;

/** The part before the instant `before`; absent: from the newest on. */
export async function readFirstPart(
  database: Database,
  before: string | undefined,
  count: number,
): Promise<LogPart> {
  const part = await readPart(database, before, before && moved(before, CALLS_AFTER_MS), count);
  return before === undefined ? part : withLinked(part, await readCorrections(database, before));
}

/** Everything that was read, and a further part. */
export async function readFurther(database: Database, loaded: LogPart, count: number): Promise<LogPart> {
  const { entries, attempts, dayBefore, callsBefore, linked, from } = await readPart(
    database,
    loaded.from,
    loaded.from,
    count,
  );
  return {
    entries: [...loaded.entries, ...entries],
    attempts: [...loaded.attempts, ...attempts],
    dayBefore,
    callsBefore,
    linked: [...loaded.linked, ...linked],
    ...(from !== undefined && { from }),
  };
}

/** As much as was read before, as it stands now. */
export async function readAgain(
  database: Database,
  before: string | undefined,
  from: string | undefined,
): Promise<LogPart> {
  const first = from ?? BEFORE_ALL;
  const [entries, attempts, later] = await Promise.all([
    readReportsBetween(database, first, before ?? AFTER_ALL),
    readAttemptsBetween(database, first, before ? moved(before, CALLS_AFTER_MS) : AFTER_ALL),
    before === undefined ? [] : readCorrections(database, before),
  ]);
  return withLinked(await completed(database, entries, attempts, from), later);
}

async function readPart(
  database: Database,
  reportsBefore: string | undefined,
  attemptsBefore: string | undefined,
  count: number,
): Promise<LogPart> {
  const [reports, calls] = await Promise.all([
    readReportsBefore(database, reportsBefore, count),
    readAttemptsBefore(database, attemptsBefore, count),
  ]);
  const from = endOfPart([reports, calls], count);
  const isInPart = ({ at }: { at: string }) => from === undefined || at >= from;
  const entries = reports.filter(isInPart);
  const attempts = calls.filter(isInPart);
  return completed(database, entries, attempts, from);
}

async function completed(
  database: Database,
  entries: SymptomEntry[],
  attempts: CallAttempt[],
  from: string | undefined,
): Promise<LogPart> {
  const takenBack = await readTakenBack(database, entries.filter(isTold), entries);
  const there = new Set([...entries, ...takenBack].map(({ id }) => id));
  const named = [...entries.map(({ takesBack }) => takesBack), ...attempts.map(({ reportId }) => reportId)];
  const missing = [...new Set(named)].filter((id) => id !== undefined && !there.has(id)) as string[];
  const linked = [...takenBack, ...(await readReportsNamed(database, missing))];
  const part = { entries, attempts, linked };
  if (from === undefined) return { ...part, dayBefore: [], callsBefore: [] };
  const dayAgo = moved(from, -DAY_MS);
  const callsFrom = [dayAgo, ...takenBack.map(({ at }) => at)].sort()[0] ?? dayAgo;
  const [dayBefore, callsBefore] = await Promise.all([
    readReportsBetween(database, dayAgo, from),
    readAttemptsBetween(database, callsFrom, from),
  ]);
  return { ...part, dayBefore, callsBefore, from };
}

/** Link by link, what `entries` take back and is not `there`. */
async function readTakenBack(
  database: Database,
  entries: readonly SymptomEntry[],
  there: readonly SymptomEntry[],
): Promise<SymptomEntry[]> {
  const asked = new Set(there.map(({ id }) => id));
  const found: SymptomEntry[] = [];
  let links = entries;
  for (;;) {
    const missing = links.flatMap(({ takesBack }) =>
      takesBack === undefined || asked.has(takesBack) ? [] : [takesBack],
    );
    if (missing.length === 0) return found;
    for (const id of missing) asked.add(id);
    links = await readReportsNamed(database, missing);
    found.push(...links);
  }
}

/** Where the first of the lists that go on ends: below it, something of that list is still unread. */
export function endOfPart(lists: readonly (readonly { at: string }[])[], count: number): string | undefined {
  return lists
    .filter(({ length }) => length >= count)
    .map((list) => list.at(-1)?.at ?? '')
    .sort()
    .at(-1);
}

/** Corrections and takings-back from the instant on: what lies before it may no longer stand. */
export async function readCorrections(database: Database, since: string): Promise<SymptomEntry[]> {
  const later = await readReportsBetween(database, since, AFTER_ALL);
  return later.filter(({ takesBack }) => takesBack !== undefined);
}

function withLinked(part: LogPart, linked: readonly SymptomEntry[]): LogPart {
  return { ...part, linked: [...part.linked, ...linked] };
}

function moved(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}
