/** What a sign counts as whose level was not told: never the mildest where somebody does not know. */
import { expect, test } from 'vitest';
import { SIGNS } from '../../../src/content/product/signs.ts';
import { countedLevel, levelsOf } from '../../../src/domain/symptoms/counted-level.ts';
import type { SignId } from '../../../src/domain/symptoms/sign-id.ts';

const ALL = Object.keys(SIGNS) as SignId[];

test('a level that was said is that level', () => {
  for (const level of [1, 2, 3] as const) expect(countedLevel('cough', level)).toBe(level);
});

test('not answered yet is the lowest there is, not known the next above it where there is one', () => {
  for (const sign of ALL) {
    const levels = levelsOf(sign).map(({ level }) => level);
    expect(levels.length, sign).toBeGreaterThan(0);
    expect(countedLevel(sign, 'open'), sign).toBe(levels[0]);
    expect(countedLevel(sign, 'unknown'), sign).toBe(levels[1] ?? levels[0]);
  }
});

test('the levels ascend, each with the line that is its own', () => {
  for (const sign of ALL) {
    const levels = levelsOf(sign);
    expect(levels.map(({ level }) => level)).toEqual(levels.map(({ level }) => level).sort());
    expect(levels.every(({ level, line }) => line === `${sign}-${level}`)).toBe(true);
  }
});
