/** Which printed lines an entry of the past matched, as far as was known on its own day. */
import type { CallAttempt } from '../calling/attempt.ts';
import { endUnreachable } from '../calling/end-unreachable.ts';
import { type Assessment, assess } from '../symptoms/assess.ts';
import type { SymptomEntry } from '../symptoms/entry.ts';
import { contextOfEntry } from '../symptoms/infusion-choice.ts';
import type { LineId } from '../symptoms/line-id.ts';
import type { Report, TreatmentContext } from '../symptoms/report.ts';
import type { InfusionDay } from '../symptoms/treatment-context.ts';
import { workingEntries } from '../symptoms/working-entries.ts';
import { combineReports } from '../symptoms/working-report.ts';

export type Asked = {
  /** Whether a call was asked for, because of this entry. */
  isCall: boolean;
  alone: LineId[];
  /** What it brought about with the 24 hours before: matched neither by one of them alone nor without it. */
  together: LineId[];
};

/** What was known beside the reports; `attempts` must reach as far back as the entries. */
export type Past = {
  infusions: readonly InfusionDay[];
  attempts: readonly CallAttempt[];
  zone: string;
};

const DAY_MS = 86_400_000;

/** As the result used it; for an older entry, as far as the dates still tell. */
export function contextAsShown(
  entry: SymptomEntry,
  infusions: readonly InfusionDay[],
  zone: string,
): TreatmentContext {
  return entry.context ?? contextOfEntry(entry, { infusions, zone });
}

/** Neither what was written later about an earlier moment, nor what takes this very entry back. */
function wasKnown(one: SymptomEntry, entry: SymptomEntry): boolean {
  const isOther = one.id !== entry.id && one.takesBack !== entry.id;
  return isOther && one.at <= entry.at && writtenAt(one) <= writtenAt(entry);
}

/** When an entry came into the log: a correction may be about a moment long past. */
export function writtenAt({ at, correctedAt }: SymptomEntry): string {
  return correctedAt ?? at;
}

type Assess = (report: Report, context: TreatmentContext) => Assessment;

/** `before` may hold any entries; those of the day before the entry count, as they stood then. */
export function askedLines(
  entry: SymptomEntry,
  before: readonly SymptomEntry[],
  { infusions, attempts, zone }: Past,
  assessed: Assess = assess,
): Asked {
  const context = contextAsShown(entry, infusions, zone);
  const own = assessed(entry.report, context);
  const then = before.filter((one) => wasKnown(one, entry));
  const counting = endUnreachable(then, attempts, new Date(entry.at));
  const working = workingEntries([...counting, entry], entry.at);
  const earlier = working.filter(({ id }) => id !== entry.id);
  const linesTogether = (entries: readonly SymptomEntry[]) =>
    combineReports(entries.map(({ report }) => report)).flatMap((report) => assess(report, context).lines);
  const told = new Set([
    ...own.lines,
    ...earlier.flatMap(({ report }) => assessed(report, context).lines),
    ...(earlier.length > 1 ? linesTogether(earlier) : []),
  ]);
  const together = earlier.length === 0 ? [] : linesTogether(working).filter((id) => !told.has(id));
  return {
    isCall: own.urgency !== 'note' || together.length > 0,
    alone: own.lines,
    together: [...new Set(together)],
  };
}

/** The same report is looked at again with every entry of the next 24 hours. */
function assessOnce(): Assess {
  const known = new Map<Report, Map<string, Assessment>>();
  return (report, context) => {
    const ofReport = known.get(report) ?? new Map<string, Assessment>();
    known.set(report, ofReport);
    const key = JSON.stringify(context);
    const found = ofReport.get(key) ?? assess(report, context);
    ofReport.set(key, found);
    return found;
  };
}

/**
 * The same for many entries: `entries` must reach a day further back than those that are asked about. What is in
 * `known` is not assessed again.
 */
export function askedOf(
  entries: readonly SymptomEntry[],
  past: Past,
  known: Map<string, Asked> = new Map(),
): (entry: SymptomEntry) => Asked {
  const inTime = [...entries].sort((one, other) => (one.at < other.at ? -1 : 1));
  const placeOf = new Map(inTime.map(({ id }, index) => [id, index]));
  const assessed = assessOnce();
  return (entry) => {
    const found = known.get(entry.id);
    if (found) return found;
    const place = placeOf.get(entry.id) ?? inTime.length;
    const since = Date.parse(entry.at) - DAY_MS;
    let first = place;
    while (first > 0 && Date.parse(inTime[first - 1]?.at ?? '') >= since) first -= 1;
    let last = place;
    while (inTime[last]?.at === entry.at) last += 1;
    const asked = askedLines(entry, inTime.slice(first, last), past, assessed);
    known.set(entry.id, asked);
    return asked;
  };
}
