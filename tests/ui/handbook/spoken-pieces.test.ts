// What is read aloud of a chapter: every sentence once, kanji as they are read.
import { expect, test } from 'vitest';
import type { Chapter } from '../../../src/content/handbook-chapter.ts';
import { chaptersEn } from '../../../src/content/handbook-en.ts';
import { chaptersJa } from '../../../src/content/handbook-ja.ts';
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

test('a chapter is cut into sentences, with the kind of its boxes, and its readings spoken', () => {
  expect(spokenPieces(CHAPTER)).toEqual([
    '数える',
    'みゃくを数えます。',
    '「速い。」と言います。',
    '電話する',
    '今すぐ。',
  ]);
});

test.each([...chaptersJa, ...chaptersEn].map((chapter) => [chapter.locale, chapter.id, chapter] as const))(
  '%s %s has no piece longer than a breath, and none that is empty',
  (_, __, chapter) => {
    const pieces = spokenPieces(chapter);
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.filter((piece) => piece.length > 220 || piece.trim() === '')).toEqual([]);
  },
);
