// The words of the check: no score, no comfort, no condition; short enough to read in the night.
import { expect, test } from 'vitest';
import { familyCheckWords } from '../../../src/content/words/report-words.ts';
import { familyCheckPageWords } from '../../../src/i18n/family-check.ts';

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [(value as (part: string) => string)('11月')];
  return Object.values(value as object).flatMap(strings);
}

const JA = [...strings(familyCheckPageWords.ja), ...strings(familyCheckWords.ja)];
const EN = [...strings(familyCheckPageWords.en), ...strings(familyCheckWords.en)];

test('nothing is a score, a grade or a comfort', () => {
  for (const text of JA)
    expect(text).not.toMatch(
      /点数|満点|合格|スコア|\d+\s*点|正解|異常|正常|大丈夫|心配|安心|安全|問題|軽い|重い|ICE|ICANS|脳/,
    );
  for (const text of EN)
    expect(text).not.toMatch(
      /\b(score|points?|passed|failed the|normal|abnormal|fine|safe|ok|worry|mild|brain)\b/i,
    );
});

test('sentences are short, and no more than four kanji stand together', () => {
  for (const text of JA) {
    expect(text).not.toMatch(/\p{Script=Han}{5}/u);
    for (const sentence of text.split('。')) expect(sentence.length, sentence).toBeLessThanOrEqual(48);
  }
});
