// Which days can be chosen for the chart and the print: step by step through what is there, and nothing beyond it.
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/domain/locale.ts';
import { type LogRange, spanOfRange } from '../../../src/domain/log/log-range.ts';
import { logChartWords } from '../../../src/i18n/log-chart.ts';
import { RangeChoice } from '../../../src/ui/pages/log/range-choice.tsx';
import { infusion } from '../../domain/log/entries.ts';
import { markupOf } from '../infusions/page-model.tsx';

const COURSE = [
  infusion(1, 1, '2026-09-07'),
  infusion(2, 1, '2026-09-28'),
  infusion(3, 1, '2026-10-19', { status: 'planned' }),
  infusion(4, 1, '2026-11-30', { status: 'planned' }),
];

type Options = { today?: string; locale?: Locale; infusions?: typeof COURSE };

function choice(
  range: LogRange,
  { today = '2026-11-25', locale = 'ja', infusions = COURSE }: Options = {},
): string {
  const span = spanOfRange(range, infusions, today, '2026-09-01');
  return markupOf(<RangeChoice range={range} span={span} firstOn="2026-09-01" onRange={() => {}} />, {
    today,
    infusions,
    settings: { locale },
  });
}

/** Whether each way leads anywhere; undefined: it is not there. */
function stepsIn(markup: string, locale: Locale = 'ja') {
  const { previousCycle, nextCycle } = logChartWords[locale];
  return [previousCycle, nextCycle].map((name) => {
    const [button] = markup.match(new RegExp(`<button[^>]*aria-label="${name}"[^>]*>`)) ?? [];
    return button && !button.includes('aria-disabled="true"');
  });
}

describe.each(['ja', 'en'] as const)('cycles in %s', (locale) => {
  const { ofCycle } = logChartWords[locale];

  test('earlier ones are reached one by one, and each is named', () => {
    const cases = [
      [{ kind: 'cycle' }, 3, [true, false]],
      [{ kind: 'cycle', cycle: 2 }, 2, [true, true]],
      [{ kind: 'cycle', cycle: 1 }, 1, [false, true]],
    ] as const;
    for (const [range, cycle, steps] of cases) {
      const markup = choice(range, { locale });
      expect(markup).toContain(ofCycle(cycle));
      expect(stepsIn(markup, locale)).toEqual(steps);
    }
  });
});

test('the first cycle has no way to another while there is none', () => {
  expect(stepsIn(choice({ kind: 'cycle' }, { today: '2026-09-10' }))).toEqual([undefined, undefined]);
});

test('no cycle is offered before the first infusion', () => {
  const { cycle, week } = logChartWords.ja.ranges;
  const markup = choice({ kind: 'week' }, { today: '2026-09-06' });
  expect(markup).toContain(week);
  expect(markup).not.toContain(cycle);
});

test('a month goes no further back than the first entry, and no further on than today', () => {
  const steps = (month: string) => {
    const markup = choice({ kind: 'month', month });
    const { previous, next } = logChartWords.ja;
    return [previous, next].map((name) =>
      new RegExp(`aria-label="${name}"[^>]*aria-disabled="true"`).test(markup),
    );
  };
  expect([steps('2026-09'), steps('2026-10'), steps('2026-11')]).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
});
