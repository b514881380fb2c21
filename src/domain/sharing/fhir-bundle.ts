/** A shared record as a FHIR R4 Bundle; the same record gives the same bundle, down to the ids. */
import type { Profile } from '../profile/profile.ts';
import { observationEntries } from './fhir-observations.ts';
import { familyEntry, type Ids, patientEntry } from './fhir-people.ts';
import { responseEntry } from './fhir-response.ts';
import type { Bundle, BundleEntry } from './fhir-types.ts';
import type { SharedReport } from './shared-report.ts';
import type { SharingWords } from './sharing-words.ts';

/** The answers, then the measurements given among them. */
export function reportEntries(
  report: SharedReport,
  ids: Ids,
  words: SharingWords,
  timeQuestion: string,
): BundleEntry[] {
  const response = responseEntry(report, ids, words, timeQuestion);
  return [response, ...observationEntries(report, { reference: response.fullUrl }, ids, words)];
}

/** `entries`: those of every report; `timestamp`: when the bundle was made, an RFC 3339 instant. */
export function recordBundle(
  entries: readonly BundleEntry[],
  { profile, hasFamily, ids, words, timestamp }: BundleSources,
): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp,
    entry: [patientEntry(profile, ids), ...(hasFamily ? [familyEntry(ids, words)] : []), ...entries],
  };
}

export type BundleSources = {
  profile: Profile;
  /** Whether any report is by the family. */
  hasFamily: boolean;
  ids: Ids;
  words: SharingWords;
  timestamp: string;
};
