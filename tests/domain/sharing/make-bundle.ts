// A whole record as a bundle, the way the page makes it.
import type { Infusion } from '../../../src/domain/infusions/infusion.ts';
import type { Profile } from '../../../src/domain/profile/profile.ts';
import { recordBundle, reportEntries } from '../../../src/domain/sharing/fhir-bundle.ts';
import type { Bundle } from '../../../src/domain/sharing/fhir-types.ts';
import { inWords, reportsToShare } from '../../../src/domain/sharing/reports-to-share.ts';
import { WHOLE_LOG } from '../../../src/domain/sharing/share-range.ts';
import type { SharedReport } from '../../../src/domain/sharing/shared-report.ts';
import type { SharingWords } from '../../../src/domain/sharing/sharing-words.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';

export type RecordSources = {
  entries: readonly SymptomEntry[];
  profile?: Profile;
  infusions?: readonly Infusion[];
  zone?: string;
  words: SharingWords;
};

export function sharedReports({
  entries,
  infusions = [],
  zone = 'Asia/Tokyo',
  words,
}: RecordSources): SharedReport[] {
  const reports = reportsToShare(entries, WHOLE_LOG, zone);
  return [...inWords(reports, entries, { infusions, attempts: [], zone, words, hasLines: true })];
}

export function bundleOf(sources: RecordSources): Bundle {
  const { words, profile = {}, entries } = sources;
  const ids = { root: entries[0]?.id ?? 'nobody' };
  const reports = sharedReports(sources);
  return recordBundle(
    reports.flatMap((report) => reportEntries(report, ids, words, 'time?')),
    {
      profile,
      hasFamily: reports.some(({ by }) => by === 'family'),
      ids,
      words,
      timestamp: '2026-11-25T12:34:56.789Z',
    },
  );
}
