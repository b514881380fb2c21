// What counts as changed in a chapter: the words and where they stand, never how they are written down.
import { describe, expect, test } from 'vitest';
import { readChapter } from '../../../build/handbook-source.ts';
import { chaptersEn } from '../../../src/content/handbook-en.ts';
import { chaptersJa } from '../../../src/content/handbook-ja.ts';
import { plainText } from '../../../src/content/handbook-text.ts';
import { changedPieces, type PieceKey, piecesOf } from '../../../src/ui/state/edition-pieces.ts';

const FRONT =
  '---\nid: a\norder: 1\ntitle: 題\nofficial: ""\nsummary: 題\nsearch: [題]\nsources: [S1]\n---\n';
const BODY = [
  '## {病院|びょういん}へ',
  '熱が出たら電話します。',
  '- せき\n- 寒気',
  '### 今すぐ119番',
  '- 息が苦しい',
  '### 今日のうちに連絡',
  '- {尿|にょう}が減る',
  '> [!call]\n> 電話します。',
];

const chapter = (body: readonly string[]) => readChapter(FRONT + body.join('\n\n'), 'ja/a.md', 'ja');
const known = [...piecesOf(chapter(BODY)).values()];
const changedIn = (body: readonly string[]) => [...changedPieces(chapter(body), known)].map(wordsOf);
const wordsOf = (key: PieceKey) =>
  typeof key === 'object' && 'children' in key ? plainText(key.children as never) : key;
const replaced = (from: string, to: string) => BODY.map((block) => block.replace(from, to));

describe('a chapter', () => {
  test('that is the same has no changed piece', () => {
    expect(changedIn(BODY)).toEqual([]);
  });

  test.each([
    ['a sentence', replaced('熱が出たら', '37.5℃になったら'), ['37.5℃になったら電話します。']],
    ['one item of a list', replaced('- 寒気', '- 強い寒気'), ['強い寒気']],
    ['an item that was added', replaced('- せき', '- せき\n- だるさ'), ['だるさ']],
    ['a sentence in a box', replaced('> 電話します。', '> すぐ電話します。'), ['すぐ電話します。']],
    [
      'a paragraph that was added at the top',
      [BODY[0] as string, '新しい文。', ...BODY.slice(1)],
      ['新しい文。'],
    ],
  ])('marks only %s', (_, body, expected) => {
    expect(changedIn(body)).toEqual(expected);
  });

  test('marks a sign that moved to another urgency, though its words are the same', () => {
    const moved = replaced('- 息が苦しい', '- 息が苦しい\n- {尿|にょう}が減る');
    expect(changedIn(moved)).toEqual(['尿が減る']);
  });

  test('marks what stands under a heading that reads otherwise now', () => {
    expect(changedIn(replaced('今日のうちに連絡', '今すぐ病院へ電話（夜・休日も）'))).toEqual(
      ['今すぐ病院へ電話（夜・休日も）', '尿が減る'].concat(['電話します。']),
    );
  });

  test('marks nothing for furigana, strong words, links and the order of the lists around it', () => {
    expect(
      changedIn(replaced('熱が出たら電話します。', '{熱|ねつ}が出たら[**電話**](/call)します。')),
    ).toEqual([]);
    expect(changedIn(replaced('- せき\n- 寒気', '- 寒気\n- せき'))).toEqual([]);
  });
});

test('every printed line is a piece of its own, and so is every table', () => {
  const keys = chaptersJa.flatMap((each) => [...piecesOf(each).keys()]);
  for (const key of ['fever-37.5', 'calendar', 'incidences']) expect(keys).toContain(key);
});

test('both languages are cut into the same number of pieces', () => {
  const counts = (chapters: typeof chaptersJa) => chapters.map((each) => piecesOf(each).size);
  expect(counts(chaptersEn)).toEqual(counts(chaptersJa));
});
