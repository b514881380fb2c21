// What the words of Today, of its cards and of the lock screen may not say.
import { describe, expect, test } from 'vitest';
import { followUpWords } from '../../../src/i18n/follow-up.ts';
import { notificationWords, stopWords } from '../../../src/i18n/notification.ts';
import { todayWords } from '../../../src/i18n/today.ts';
import { watchWords } from '../../../src/i18n/watch.ts';

const textOf = (words: unknown): string =>
  typeof words === 'function'
    ? String(words)
    : typeof words === 'object' && words !== null
      ? Object.values(words).map(textOf).join('\n')
      : String(words);

const SCOPES = { followUpWords, notificationWords, stopWords, todayWords, watchWords };

describe.each(Object.entries(SCOPES))('%s', (_, words) => {
  test('name no condition, no grade, no count', () => {
    expect(textOf(words)).not.toMatch(
      /サイトカイン|CRS|ICANS|HLH|敗血|感染|崩壊|フレア|グレード|重症|軽症|点数|％|cytokine|sepsis|infection|lysis|flare|grade|severe|mild|score|percent/i,
    );
  });

  test('calm nobody', () => {
    expect(textOf(words)).not.toMatch(
      /大丈夫|心配ありません|心配いりません|安全です|問題ありません|様子を見れば|たぶん|おそらく|安心|正常|平熱|異常なし|probably|normal|safe\b|fine\b/i,
    );
  });
});
