// What the words around the log may not say: no condition, no count of risk, nothing that calms, no order to act.
import { describe, expect, test } from 'vitest';
import { logWords } from '../../../src/i18n/log.ts';
import { logCallWords } from '../../../src/i18n/log-calls.ts';
import { logChartWords } from '../../../src/i18n/log-chart.ts';
import { logFilterWords } from '../../../src/i18n/log-filter.ts';
import { logPrintWords } from '../../../src/i18n/log-print.ts';
import { logWritingWords } from '../../../src/i18n/log-writing.ts';

const textOf = (words: unknown): string =>
  typeof words === 'object' && words !== null ? Object.values(words).map(textOf).join('\n') : String(words);

const ALL = { logWords, logCallWords, logChartWords, logFilterWords, logPrintWords, logWritingWords };

describe.each(Object.entries(ALL))('%s', (_, words) => {
  test('names no condition and calms nobody', () => {
    expect(textOf(words)).not.toMatch(
      /サイトカイン|CRS|ICANS|HLH|感染|グレード|重症|軽症|cytokine|infection|grade/i,
    );
    expect(textOf(words)).not.toMatch(/安心|正常|平熱|異常なし|正しい体温|normal|safe\b|good/i);
  });

  test('holds no word of urgency', () => {
    expect(textOf(words)).not.toMatch(/今すぐ|緊急|urgent|emergency|call now/i);
  });
});
