// Lines break between phrases, never inside a word that the parser takes apart.
import { expect, test } from 'vitest';
import { phraseStarts } from '../../build/phrase-breaks.ts';

const phrases = (text: string): string[] => {
  const starts = [0, ...[...phraseStarts(text)].sort((a, b) => a - b), text.length];
  return starts.slice(1).map((end, index) => text.slice(starts[index], end));
};

test.each([
  ['いつもよりだるい日は休みます', 'だるい'],
  ['寒くてがたがたふるえる', 'がたがた'],
  ['血が止まりにくいときは電話します', '止まりにくい'],
  ['尿の色が濃い、茶色い、にごる', 'にごる'],
  ['水ぼうそう、おたふくかぜ、はしか', 'おたふくかぜ'],
  ['飲みこみにくさや声がれがあります', '飲みこみにくさ'],
  ['これらの薬は、熱をかくすことがあります', 'かくす'],
  ['続くふらつきがあれば電話します', 'ふらつき'],
  ['くちびるや顔が青い', 'くちびるや'],
  ['もう一度はかってください', 'はかって'],
  ['新しくかすんできた', 'かすんで'],
  ['せき・のどの痛み・鼻水', 'のどの'],
  ['階段で前より息が切れる。からせきが続く', 'からせき'],
  ['うみが出る、赤いすじがのびる', 'のびる'],
  ['話がでたらめになる', 'でたらめ'],
  ['顔色が悪い・冷や汗：顔が白い', '冷や汗'],
  ['病名やくわしい説明はいりません', 'くわしい'],
])('%s keeps %s whole', (text, word) => {
  expect(phrases(text).join('|')).toContain(word);
});

test('a phrase may still begin with such a word, and nothing is lost', () => {
  const text = '次のどれかがあれば、のどの痛みも、くわしく伝えます';
  expect(phrases(text).join('')).toBe(text);
  expect(phrases(text)).toContain('くわしく');
});

test('no phrase ends with a mark that opens another', () => {
  for (const phrase of phrases('気を失った（「貧血」も）')) expect(phrase).not.toMatch(/[（「]$/);
});

test('no phrase begins with a mark that closes another', () => {
  const text = '血球貪食性リンパ組織球症（HLH）：続く熱、くり返す熱。重いCRSと似ています。';
  for (const phrase of phrases(text)) expect(phrase).not.toMatch(/^[：）。、」]/);
});
