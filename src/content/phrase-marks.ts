// Puts the marks between phrases into a piece of a sentence.
import { PHRASE_BREAK } from './handbook-chapter.ts';

/** The piece begins at `offset` of its sentence, the phrases at `starts`. */
export function markedText(text: string, offset: number, starts: ReadonlySet<number>): string {
  return [...Array(text.length).keys()]
    .map((index) => (starts.has(offset + index) ? PHRASE_BREAK : '') + text[index])
    .join('');
}
