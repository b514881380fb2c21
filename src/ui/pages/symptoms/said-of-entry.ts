// What is said on the phone of one entry, in the voice of whoever reported it, with days that stay true after midnight.
import type { Locale } from '../../../domain/locale.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { unreadOf } from '../../../domain/symptoms/unread.ts';
import { toldSince } from '../../../domain/symptoms/untold.ts';
import { reportFacts, signSentences } from './report-facts.ts';

export type SaidOfEntry = { temperature?: string; lines: string[] };

/** `all`: the reports that are said together. */
export function saidOfEntry(
  entry: SymptomEntry,
  locale: Locale,
  all: readonly SymptomEntry[] = [],
): SaidOfEntry {
  // That nobody answered is known to whoever answers.
  const { hospitalUnreachable: _, ...report } = entry.report;
  const { temperature, signs, others } = reportFacts(report, locale, {
    ...entry,
    unread: Object.fromEntries(unreadOf(entry, all)),
    sinceDayOf: entry.at,
  });
  return {
    ...(temperature !== undefined && { temperature }),
    lines: [...signSentences(signs, locale, entry, toldSince(entry, all)), ...others],
  };
}
