/** The answer to "how is it now?" as an entry of its own. */
import { expect, test } from 'vitest';
import { answeredEntry, isWorse } from '../../../src/domain/calling/course.ts';
import { clock, entry } from './followed.ts';

const ABOUT = entry('first', clock('10:00'), {
  temperatureCelsius: 37.2,
  oxygenPercent: 96,
  signs: { cough: 1, fatigue: 1 },
  unchanged: ['fatigue'],
});
const NOW = { id: 'second', at: clock('15:00'), by: 'family' as const };

test('the same, worse and "I don’t know" hold the signs, and no value that was not measured again', () => {
  for (const course of ['same', 'worse', 'unknown'] as const) {
    expect(answeredEntry(ABOUT, course, NOW)).toEqual({
      ...NOW,
      report: { signs: { cough: 1, fatigue: 1 }, unchanged: ['fatigue'] },
      again: { about: 'first', course },
    });
  }
});

test('a tile that stands for its sign, and the day as corrected, go with the signs', () => {
  const about = { ...ABOUT, tile: 'awake' as const, infusion: '1' as const };
  expect(answeredEntry(about, 'same', NOW)).toMatchObject({ tile: 'awake', infusion: '1' });
  expect(answeredEntry(about, 'better', NOW)).not.toHaveProperty('tile');
});

test('a level that was not told goes with its sign, and is not told by the answer', () => {
  const about = { ...ABOUT, levelUnknown: { cough: 'open' as const } };
  expect(answeredEntry(about, 'worse', NOW).levelUnknown).toEqual({ cough: 'open' });
});

test('better holds no sign: it may be gone or only less', () => {
  expect(answeredEntry(ABOUT, 'better', NOW).report).toEqual({ signs: {} });
});

test('the first entry stays as it was', () => {
  const before = structuredClone(ABOUT);
  answeredEntry(ABOUT, 'same', NOW).report.signs.cough = 2;
  expect(ABOUT).toEqual(before);
});

test('"I don’t know" counts as worse', () => {
  const courses = (['same', 'worse', 'better', 'unknown'] as const).filter((course) =>
    isWorse(answeredEntry(ABOUT, course, NOW)),
  );
  expect(courses).toEqual(['worse', 'unknown']);
  expect(isWorse(ABOUT)).toBe(false);
});
