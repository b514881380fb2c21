// Puts readings to a Japanese sentence that carries none of its own, longest word first.
import type { Inline } from './handbook-chapter.ts';
import { READINGS } from './words/ja/readings.ts';

const WORDS = new RegExp(
  Object.keys(READINGS)
    .toSorted((one, other) => other.length - one.length)
    .join('|'),
  'g',
);

export function withReadings(sentence: string): Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  for (const { 0: text, index } of sentence.matchAll(WORDS)) {
    if (index > end) inlines.push(sentence.slice(end, index));
    inlines.push({ type: 'ruby', text, reading: READINGS[text] ?? '' });
    end = index + text.length;
  }
  if (end < sentence.length) inlines.push(sentence.slice(end));
  return inlines;
}
