// Puts readings to a Japanese sentence that carries none of its own, longest word first.
import { type Inline, PHRASE_BREAK } from './handbook-chapter.ts';
import { markedText } from './phrase-marks.ts';
import { READINGS } from './words/ja/readings.ts';

const WORDS = new RegExp(
  Object.keys(READINGS)
    .toSorted((one, other) => other.length - one.length)
    .join('|'),
  'g',
);

/** With a break at each of `starts` that lies in no word with a reading. */
export function withReadings(sentence: string, starts: ReadonlySet<number> = new Set()): Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  for (const { 0: text, index } of sentence.matchAll(WORDS)) {
    if (index > end) inlines.push(markedText(sentence.slice(end, index), end, starts));
    if (starts.has(index)) inlines.push(PHRASE_BREAK);
    inlines.push({ type: 'ruby', text, reading: READINGS[text] ?? '' });
    end = index + text.length;
  }
  if (end < sentence.length) inlines.push(markedText(sentence.slice(end), end, starts));
  return inlines;
}
