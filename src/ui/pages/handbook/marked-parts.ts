// The sentence in which a query stands, cut so that its words can be marked.
import { folded, spellings } from './search-terms.ts';

export type MarkedPart = { text: string; isMatch: boolean };

/** The first sentence that holds the query or a word of it; else the first one, unmarked. */
export function markedParts(sentences: readonly string[], query: string): MarkedPart[] {
  const words = [query.trim(), ...query.trim().split(/[\s、。]+/)]
    .flatMap(spellings)
    .filter((word) => word !== '');
  for (const word of words) {
    for (const sentence of sentences) {
      const at = placeOf(word, sentence);
      if (at) return cut(sentence, at);
    }
  }
  return [{ text: sentences[0] ?? '', isMatch: false }];
}

/** Folding can change lengths, so the place is looked for in the text as it stands. */
function placeOf(word: string, sentence: string): [from: number, to: number] | undefined {
  if (!folded(sentence).includes(word)) return undefined;
  for (let from = 0; from < sentence.length; from += 1) {
    for (let to = from + 1; to <= Math.min(sentence.length, from + word.length + 2); to += 1) {
      if (folded(sentence.slice(from, to)) === word) return [from, to];
    }
  }
  return undefined;
}

function cut(sentence: string, [from, to]: [from: number, to: number]): MarkedPart[] {
  return [
    { text: sentence.slice(0, from), isMatch: false },
    { text: sentence.slice(from, to), isMatch: true },
    { text: sentence.slice(to), isMatch: false },
  ].filter(({ text }) => text !== '');
}
