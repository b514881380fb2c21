// What is read aloud of a chapter: every sentence once, kanji as they are read.
import { expect, test } from 'vitest';
import type { Chapter } from '../../../src/content/handbook-chapter.ts';
import { chaptersEn } from '../../../src/content/handbook-en.ts';
import { chaptersJa } from '../../../src/content/handbook-ja.ts';
import { spokenText } from '../../../src/content/handbook-text.ts';
import { CALL_LINES } from '../../../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../../src/content/product/lines/closing.ts';
import { withReadings } from '../../../src/content/readings.ts';
import { urgencyWords } from '../../../src/content/words/report-words.ts';
import { spokenPieces } from '../../../src/ui/pages/handbook/spoken-pieces.ts';

const CHAPTER: Chapter = {
  id: 'pulse',
  locale: 'ja',
  order: 1,
  title: ['数える'],
  official: [],
  summary: [],
  search: [],
  sources: ['S1'],
  cited: {},
  blocks: [
    {
      type: 'paragraph',
      children: [{ type: 'ruby', text: '脈', reading: 'みゃく' }, 'を数えます。「速い。」と言います。'],
    },
    {
      type: 'callout',
      kind: 'call',
      children: [{ type: 'list', ordered: false, items: [[{ type: 'paragraph', children: ['今すぐ。'] }]] }],
    },
    { type: 'directive', name: 'when-to-call' },
  ],
};

const texts = (chapter: Chapter) => spokenPieces(chapter).map(({ text }) => text);

test('a chapter is cut into sentences, with the kind of its boxes, and its readings spoken', () => {
  expect(texts(CHAPTER).slice(0, 5)).toEqual([
    '数える',
    'みゃくを数えます。',
    '「速い。」と言います。',
    '電話する',
    '今すぐ。',
  ]);
});

test('every piece names where it stands: a box its first text, a sentence its paragraph', () => {
  const [title, first, second, kind, inBox] = spokenPieces(CHAPTER);
  expect(title?.of).toBe('title');
  expect(first?.of).toBe(CHAPTER.blocks[0]);
  expect(second?.of).toBe(first?.of);
  expect(kind?.of).toBe(inBox?.of);
  expect(inBox?.of).toMatchObject({ type: 'paragraph' });
});

test.each(['ja', 'en'] as const)('every printed call line is read under its urgency, in %s', (locale) => {
  const pieces = spokenPieces({ ...CHAPTER, locale });
  const read = new Set(pieces.map(({ of }) => of));
  expect([...CALL_LINES, ...CLOSING_LINES].filter(({ id }) => !read.has(id))).toEqual([]);
  const heads = pieces.filter(({ of }) => of === 'lines-emergency').map(({ text }) => text);
  expect(heads[0]).toBe(
    spokenText(
      locale === 'ja' ? withReadings(urgencyWords.ja.emergency.heading) : [urgencyWords.en.emergency.heading],
    ),
  );
  const order = ['lines-emergency', 'lines-call-now', 'lines-contact-today', 'lines-note'] as const;
  const places = order.map((place) => pieces.findIndex(({ of }) => of === place));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
});

test.each([...chaptersJa, ...chaptersEn].map((chapter) => [chapter.locale, chapter.id, chapter] as const))(
  '%s %s has no piece longer than a breath, and none that is empty',
  (_, __, chapter) => {
    const pieces = texts(chapter);
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.filter((piece) => piece.length > 220 || piece.trim() === '')).toEqual([]);
  },
);
