// Makes the files, with pauses in which the page shows how far it is.
import type { Locale } from '../../../domain/locale.ts';
import type { Profile } from '../../../domain/profile/profile.ts';
import { type CsvRow, callRow, headings, reportRow } from '../../../domain/sharing/csv-rows.ts';
import { recordBundle, reportEntries } from '../../../domain/sharing/fhir-bundle.ts';
import { localTime } from '../../../domain/sharing/local-time.ts';
import { reportsById } from '../../../domain/sharing/reports-by-id.ts';
import { inWords } from '../../../domain/sharing/reports-to-share.ts';
import type { SharedReport } from '../../../domain/sharing/shared-report.ts';
import type { InfusionDay } from '../../../domain/symptoms/treatment-context.ts';
import type { SharedLog } from './read-shared-log.ts';
import { csvWords, sharingWords } from './sharing-words.ts';

export type FileSources = {
  log: SharedLog;
  profile: Profile;
  infusions: readonly InfusionDay[];
  hasLines: boolean;
  zone: string;
  locale: Locale;
  now: Date;
};

export type OnMade = (done: number, all: number) => void;

export type FileKind = 'csv' | 'fhir';

/** A longer piece of work would be felt under the finger. */
const PIECE_MS = 40;

export async function makeFile(kind: FileKind, sources: FileSources, onMade: OnMade): Promise<File> {
  return kind === 'csv' ? makeCsv(sources, onMade) : makeFhir(sources, onMade);
}

async function makeCsv(sources: FileSources, onMade: OnMade): Promise<File> {
  const { log, profile, zone, locale } = sources;
  const [words, csv, person] = [sharingWords(locale), csvWords(locale), profile.name ?? ''];
  const rows: { at: string; row: CsvRow }[] = [];
  await eachReport(sources, onMade, (report, at) => {
    rows.push({ at, row: reportRow(report, person, words, csv) });
  });
  const reports = reportsById(log.entries);
  for (const call of log.calls) {
    const reportAt = reports.get(call.reportId ?? '')?.at;
    const row = callRow(call, zone, person, words, csv, reportAt);
    if (row) rows.push({ at: call.at, row });
  }
  const inTime = rows.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  // The library comes with the first table.
  const { csvText } = await import('./csv-text.ts');
  const text = csvText(
    headings(words, csv),
    inTime.map(({ row }) => row),
  );
  return new File([text], `${fileName(sources)}.csv`, { type: 'text/csv' });
}

async function makeFhir(sources: FileSources, onMade: OnMade): Promise<File> {
  const { log, profile, locale, now } = sources;
  const words = sharingWords(locale);
  const ids = { root: log.root ?? '' };
  const { time } = csvWords(locale).columns;
  const entries: ReturnType<typeof reportEntries> = [];
  await eachReport(sources, onMade, (report) => {
    entries.push(...reportEntries(report, ids, words, time));
  });
  const hasFamily = log.reports.some(({ by }) => by === 'family');
  const bundle = recordBundle(entries, { profile, hasFamily, ids, words, timestamp: now.toISOString() });
  return new File([JSON.stringify(bundle)], `${fileName(sources)}-fhir.json`, {
    type: 'application/fhir+json',
  });
}

async function eachReport(
  { log, infusions, zone, hasLines, locale }: FileSources,
  onMade: OnMade,
  take: (report: SharedReport, at: string) => void,
): Promise<void> {
  const words = sharingWords(locale);
  let pausedAt = performance.now();
  let done = 0;
  const context = { infusions, attempts: log.attempts, zone, words, hasLines };
  for (const report of inWords(log.reports, log.entries, context)) {
    take(report, report.time);
    done += 1;
    if (performance.now() - pausedAt < PIECE_MS) continue;
    onMade(done, log.reports.length);
    await new Promise((resume) => setTimeout(resume));
    pausedAt = performance.now();
  }
}

/** No name and no illness: it is seen in downloads and on the way. */
function fileName({ log, zone }: FileSources): string {
  const { from, to } = periodOf(log, zone);
  return from === to ? `temoto-${from}` : `temoto-${from}-${to}`;
}

/** The first and the last day of what is shared; empty when nothing is. */
export function periodOf({ reports, calls }: SharedLog, zone: string): { from: string; to: string } {
  const days = [...reports, ...calls].flatMap(({ at }) => localTime(at, zone)?.day ?? []).sort();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
}
