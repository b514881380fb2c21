// Another three drawings every day, each with a name in both languages.
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/civil-day.ts';
import { FAMILY_CHECK_ITEMS } from '../../../src/domain/symptoms/family-check-offer.ts';
import { familyCheckPageWords } from '../../../src/i18n/family-check.ts';
import { PICTURE_SETS, pictureFor, pictureSet } from '../../../src/ui/pages/family-check/picture-set.ts';

test('no set follows itself, in years before and after any day', () => {
  for (let day = '2023-12-01'; day < '2029-03-02'; day = addDays(day, 1)) {
    expect(pictureSet(addDays(day, 1)), day).not.toEqual(pictureSet(day));
  }
});

test('every set gets its turn', () => {
  const week = [1, 2, 3, 4, 5].map((count) => pictureSet(addDays('2026-02-28', count)));
  expect(new Set(week).size).toBe(PICTURE_SETS.length);
});

test('no drawing stands in two sets, and each has a name of its own in both languages', () => {
  const drawings = PICTURE_SETS.flat();
  expect(new Set(drawings).size).toBe(drawings.length);
  for (const { pictures } of Object.values(familyCheckPageWords)) {
    expect(Object.keys(pictures).sort()).toEqual([...drawings].sort());
    expect(new Set(Object.values(pictures)).size).toBe(drawings.length);
  }
});

test('three items show the three drawings of the day, the others none', () => {
  const set = pictureSet('2026-11-25');
  const shown = FAMILY_CHECK_ITEMS.map((item) => pictureFor(item, set)).filter(Boolean);
  expect(shown).toEqual(set);
});
