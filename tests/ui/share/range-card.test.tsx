// Which time is handed over: the cycle first, and which cycle, as soon as there are several.
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/domain/locale.ts';
import { shareRanges } from '../../../src/domain/sharing/share-range.ts';
import { fullDay } from '../../../src/i18n/days.ts';
import { logFilterWords } from '../../../src/i18n/log-filter.ts';
import { shareWords } from '../../../src/i18n/share.ts';
import { RangeCard } from '../../../src/ui/pages/share/range-card.tsx';
import { infusion } from '../../domain/log/entries.ts';
import { textOf } from '../infusions/page-model.tsx';

const COURSE = [
  infusion(1, 1, '2026-10-05'),
  infusion(2, 1, '2026-10-26', { status: 'planned' }),
  infusion(3, 1, '2026-11-16', { status: 'planned' }),
];

function card(today: string, locale: Locale, cycle?: number, kind: 'cycle' | 'week' = 'cycle'): string {
  const ranges = shareRanges(COURSE, today, cycle);
  const chosen = ranges.find(({ range }) => range.kind === kind);
  if (!chosen) throw new Error('No such range');
  return textOf(<RangeCard ranges={ranges} chosen={chosen.range} onChoose={() => {}} />, {
    today,
    infusions: COURSE,
    settings: { locale },
  });
}

describe.each(['ja', 'en'] as const)('in %s', (locale) => {
  const { whichCycle, ranges, since, fromTo } = shareWords[locale];
  const { ofCycle } = logFilterWords[locale];
  const day = (civil: string) => fullDay(locale, civil);

  test('an earlier cycle is named with both of its days', () => {
    const text = card('2026-10-30', locale, 1);
    expect(text).toContain(whichCycle);
    expect(text).toContain(`${ofCycle(1)} ${fromTo(day('2026-10-05'), day('2026-10-25'))}`);
    expect(text).not.toContain(ofCycle(3));
  });

  test('the cycle that runs is named as such, with the day on which it began', () => {
    expect(card('2026-10-30', locale)).toContain(`${ranges.cycle} ${since(day('2026-10-26'))}`);
  });

  test('nothing is asked about cycles while there is one, nor where no cycle is chosen', () => {
    expect(card('2026-10-20', locale)).not.toContain(whichCycle);
    expect(card('2026-10-30', locale, undefined, 'week')).not.toContain(whichCycle);
  });
});
