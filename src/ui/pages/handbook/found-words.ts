// Where searched words stand in a text: pure, on the text as the page shows it.
import { folded, spellings } from './search-terms.ts';

export type Span = [from: number, to: number];

/** All places of the words of a query, in order; the whole query first, its words only where it stands nowhere. */
export function foundWords(text: string, query: string): Span[] {
  // Folded character by character, so that every place is one of the text as it stands.
  const characters = [...text];
  const starts: number[] = [];
  let plain = '';
  let offset = 0;
  for (const character of characters) {
    const fold = folded(character);
    for (let index = 0; index < fold.length; index += 1) starts.push(offset);
    plain += fold;
    offset += character.length;
  }
  starts.push(offset);
  const trimmed = query.trim();
  for (const words of [[trimmed], trimmed.split(/[\s、。]+/)]) {
    const spans = words
      .filter((word) => word !== '')
      .flatMap(spellings)
      .flatMap((word) => placesOf(plain, word))
      .map(([from, to]): Span => [starts[from] ?? 0, starts[to] ?? offset]);
    if (spans.length > 0) return spans.sort(([one], [other]) => one - other);
  }
  return [];
}

function placesOf(text: string, word: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push([at, at + word.length]);
  }
  return places;
}
