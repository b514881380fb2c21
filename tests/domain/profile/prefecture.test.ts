/** The 47 prefectures: every code has a name in both languages, under the number that Japan gave it. */
import { expect, test } from 'vitest';
import { isPrefectureCode, PREFECTURE_CODES } from '../../../src/domain/profile/prefecture.ts';
import { prefectureName } from '../../../src/i18n/prefectures.ts';

test('every code has a name in both languages, and no two share one', () => {
  expect(PREFECTURE_CODES).toHaveLength(47);
  for (const locale of ['ja', 'en'] as const) {
    const names = PREFECTURE_CODES.map((code) => prefectureName(locale, code));
    expect(new Set(names).size).toBe(47);
    for (const name of names) expect(name).toMatch(locale === 'ja' ? /^\S+[都道府県]$/ : /^[A-Z][a-z]+$/);
  }
});

test.each([
  ['01', '北海道', 'Hokkaido'],
  ['13', '東京都', 'Tokyo'],
  ['26', '京都府', 'Kyoto'],
  ['27', '大阪府', 'Osaka'],
  ['40', '福岡県', 'Fukuoka'],
  ['47', '沖縄県', 'Okinawa'],
])('%s is %s', (code, japanese, english) => {
  expect([prefectureName('ja', code), prefectureName('en', code)]).toEqual([japanese, english]);
});

test('no other code is one', () => {
  for (const code of ['', '00', '1', '48', '13 ']) expect(isPrefectureCode(code), code).toBe(false);
  expect(prefectureName('ja', '48')).toBeUndefined();
});
