// Two signs that a level names together are as urgent as that level.
import { describe, expect, test } from 'vitest';
import { NAMED_PAIRS } from '../../../src/content/product/lines/named-pairs.ts';
import { SIGNS } from '../../../src/content/product/signs.ts';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import type { SignLevel } from '../../../src/domain/symptoms/sign-id.ts';

const LATER = { daysSinceInfusion: 12, cycle: 7 };
const WATCH = { daysSinceInfusion: 2, cycle: 1 };

describe.each(NAMED_PAIRS)('$sign one below level $level together with $second $secondLevel', (pair) => {
  const { sign, level, second, secondLevel } = pair;
  const lower = (level - 1) as SignLevel;

  test('gives the urgency of that level', () => {
    const { urgency } = assess({ signs: { [sign]: lower, [second]: secondLevel } }, LATER);
    expect(urgency).toBe(SIGNS[sign].levels[level]?.urgency);
  });

  test('gives at least the same in close watch', () => {
    const pairThen = assess({ signs: { [sign]: lower, [second]: secondLevel } }, WATCH).urgency;
    const levelThen = assess({ signs: { [sign]: level } }, WATCH).urgency;
    expect([levelThen, 'emergency']).toContain(pairThen);
  });

  test('stands in the list with levels that exist and with signs of two buckets', () => {
    expect(
      SIGNS[sign].levels[level] && SIGNS[sign].levels[lower] && SIGNS[second].levels[secondLevel],
    ).toBeDefined();
    const bucket = SIGNS[sign].bucket;
    expect(bucket !== undefined && bucket === SIGNS[second].bucket).toBe(false);
  });
});
