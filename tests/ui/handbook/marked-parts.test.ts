// The sentence shown for a result, with the words that were searched for marked in it.
import { expect, test } from 'vitest';
import { markedParts } from '../../../src/ui/pages/handbook/marked-parts.ts';

const plain = (sentences: string[], query: string): string =>
  markedParts(sentences, query)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

test('the first sentence that holds the query is shown, the query marked as it stands there', () => {
  expect(plain(['熱が出ます。', '寒気がします。'], '寒気')).toBe('[寒気]がします。');
  expect(plain(['Call now.', 'A Fever came.'], 'fever')).toBe('A [Fever] came.');
});

test('width, capitals and katakana make no difference', () => {
  expect(plain(['サイトカインが出ます。'], 'ｻｲﾄｶｲﾝ')).toBe('[サイトカイン]が出ます。');
  expect(plain(['ＣＲＳのこと。'], 'crs')).toBe('[ＣＲＳ]のこと。');
});

test('of several words the first that stands in a sentence is marked', () => {
  expect(plain(['足がつる。', '尿の色。'], '色 足')).toBe('尿の[色]。');
});

test('without the words the first sentence stands unmarked, and nothing fails without one', () => {
  expect(plain(['熱が出ます。'], 'ねつ')).toBe('熱が出ます。');
  expect(plain([], 'ねつ')).toBe('');
});
