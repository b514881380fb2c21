// Finds where Japanese text may break without splitting a phrase, for the engines that cannot do it themselves.
import { loadDefaultJapaneseParser } from 'budoux';

const parser = loadDefaultJapaneseParser();

/** Offsets at which a phrase begins, the first one left out. */
export function phraseStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  let offset = 0;
  for (const phrase of parser.parse(text)) {
    if (offset > 0) starts.add(offset);
    offset += phrase.length;
  }
  return starts;
}
