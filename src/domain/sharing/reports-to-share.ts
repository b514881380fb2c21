/** Which reports leave the phone, each with what it needs from the log around it. */
import type { SymptomEntry } from '../symptoms/entry.ts';
import { isEmpty, oldestFirst, standingEntries } from '../symptoms/working-entries.ts';
import { localTime } from './local-time.ts';
import { isInShare, type ShareDays } from './share-range.ts';
import { type SharedReport, type SharingContext, sharedReport } from './shared-report.ts';

const WORKING_MS = 24 * 3_600_000;

/**
 * Only what stands, oldest first: a spreadsheet knows no "taken back", and whoever draws a curve from the column
 * would draw the mistake as well. A report that corrects another says so.
 */
export function reportsToShare(
  entries: readonly SymptomEntry[],
  days: ShareDays,
  zone: string,
): SymptomEntry[] {
  return oldestFirst(standingEntries(entries)).filter(({ at, report, takesBack }) => {
    const day = localTime(at, zone)?.day;
    return isInShare(day, days) && !(takesBack !== undefined && isEmpty(report));
  });
}

/** One after the other, so that the page can breathe in between; `entries` holds at least the day before `shared` too. */
export function* inWords(
  shared: readonly SymptomEntry[],
  entries: readonly SymptomEntry[],
  context: SharingContext,
): Generator<SharedReport> {
  const standing = oldestFirst(standingEntries(entries)).filter(({ at }) => !Number.isNaN(Date.parse(at)));
  let from = 0;
  let to = 0;
  for (const entry of shared) {
    const at = Date.parse(entry.at);
    while (Date.parse(standing[to]?.at ?? '') < at) to += 1;
    while (from < to && at - Date.parse(standing[from]?.at ?? '') > WORKING_MS) from += 1;
    const report = sharedReport(entry, standing.slice(from, to), context);
    if (report) yield report;
  }
}
