// What the words around a result may not say: no condition, no grade, no count of risk, nothing that calms.
import { describe, expect, test } from 'vitest';
import { lines } from '../../../src/content/words/ja/lines.ts';
import { levels } from '../../../src/content/words/ja/signs.ts';
import { followUpWords } from '../../../src/i18n/follow-up.ts';
import { logWords } from '../../../src/i18n/log.ts';
import { logChartWords } from '../../../src/i18n/log-chart.ts';
import { reportFactWords } from '../../../src/i18n/report-facts.ts';
import { resultWords } from '../../../src/i18n/result.ts';
import { shareWords } from '../../../src/i18n/share.ts';
import { symptomWords } from '../../../src/i18n/symptoms.ts';

const textOf = (words: unknown): string =>
  typeof words === 'function'
    ? String(words)
    : typeof words === 'object' && words !== null
      ? Object.values(words).map(textOf).join('\n')
      : String(words);

const SCOPES = { symptomWords, resultWords, followUpWords, logWords, reportFactWords };

describe.each(Object.entries(SCOPES))('%s', (_, words) => {
  test('names no condition and no grade', () => {
    expect(textOf(words)).not.toMatch(
      /サイトカイン|CRS|ICANS|HLH|敗血|感染|崩壊|フレア|グレード|重症|軽症|cytokine|sepsis|infection|lysis|flare|grade|severe|mild/i,
    );
  });

  test('counts no risk', () => {
    expect(textOf(words)).not.toMatch(/点数|スコア|確率|％|%|score|percent|probability/i);
  });

  test('calms nobody', () => {
    expect(textOf(words)).not.toMatch(/たぶん|おそらく|安心|正常|平熱|異常なし|probably|normal|safe\b/i);
  });
});

test('measuring is written in one way', () => {
  expect(textOf([SCOPES, shareWords, logChartWords, lines, levels])).not.toMatch(
    /[測計]れな|[測計]らな|測[りるっ]/,
  );
});

test('the log holds no word of urgency', () => {
  expect(textOf([logWords, reportFactWords])).not.toMatch(/今すぐ|119|緊急|urgent|emergency|call now/i);
});

test('what leaves a report as it is says so, and could not be read as giving up', () => {
  expect(resultWords.ja.mistakeNo).toBe('取り消さない');
  expect(resultWords.en.mistakeNo).toMatch(/not take it back/);
});
