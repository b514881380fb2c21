// Which chapters changed for one reader: by their text, and by what was recorded of the editions in between.
import { expect, test } from 'vitest';
import type { Chapter } from '../../../src/content/handbook-chapter.ts';
import { chaptersEn } from '../../../src/content/handbook-en.ts';
import { chaptersJa } from '../../../src/content/handbook-ja.ts';
import type { EditionPieces } from '../../../src/domain/reading/known-edition.ts';
import { changesOf } from '../../../src/ui/pages/handbook/use-changes.ts';
import { piecesOf } from '../../../src/ui/state/edition-pieces.ts';

const piecesIn = (chapters: readonly Chapter[]) =>
  Object.fromEntries(chapters.map((chapter) => [chapter.id, [...piecesOf(chapter).values()]]));
const KNOWN: EditionPieces = { ja: piecesIn(chaptersJa), en: piecesIn(chaptersEn) };
const without = (chapterId: string): EditionPieces => {
  const { [chapterId]: _, ...ja } = KNOWN.ja;
  return { ...KNOWN, ja };
};
const SENTENCE = { chapter: 'infection', ja: '熱の目安が変わりました。', en: 'The limit for fever changed.' };

/** The same chapter with one sentence more at its end. */
const longer = (id: string, chapters: readonly Chapter[]): Chapter[] =>
  chapters.map((chapter) =>
    chapter.id === id
      ? { ...chapter, blocks: [...chapter.blocks, { type: 'paragraph', children: ['新しい文。'] }] }
      : chapter,
  );
const shown = (...given: Parameters<typeof changesOf>) =>
  changesOf(...given).map(({ chapter, isNew, pieces, recorded }) => [
    chapter.id,
    isNew,
    pieces.size,
    recorded.length,
  ]);

test('nothing is shown while the text is as the reader knows it', () => {
  expect(shown(chaptersJa, KNOWN, [])).toEqual([]);
  expect(shown(chaptersEn, KNOWN, [])).toEqual([]);
});

test('a changed text is shown with and without a recorded sentence, in reading order', () => {
  const chapters = longer('words', longer('infection', chaptersJa));
  expect(shown(chapters, KNOWN, [SENTENCE])).toEqual([
    ['infection', false, 1, 1],
    ['words', false, 1, 0],
  ]);
});

test('a chapter that was not there is new as a whole', () => {
  expect(shown(chaptersJa, without('infection'), [])).toEqual([['infection', true, 0, 0]]);
});

test('whoever never opened the handbook gets the recorded changes, and nothing is marked by guess', () => {
  expect(shown(chaptersJa, undefined, [SENTENCE])).toEqual([['infection', false, 0, 1]]);
  expect(shown(chaptersJa, undefined, [])).toEqual([]);
});
