// What a family check puts in force.
import { expect, test } from 'vitest';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import { newlyMissed } from '../../../src/domain/symptoms/family-check.ts';
import type { FamilyCheckItem } from '../../../src/domain/symptoms/report.ts';
import { LATER } from './line-cases.ts';

const linesOf = (missed: FamilyCheckItem[], usual?: FamilyCheckItem[]) =>
  assess({ signs: {}, familyCheck: usual ? { missed, usual } : { missed } }, LATER).lines.toSorted();

test.each([
  [['object-1'], ['speech-2']],
  [['object-1', 'object-3'], ['speech-3']],
  [['object-1', 'object-2', 'object-3'], ['speech-3']],
  [['sentence'], ['writing-2']],
  [['place'], ['confusion-3']],
  [['year'], ['confusion-2']],
  [['month'], ['confusion-2']],
  [['hospital'], ['confusion-2']],
  [['year', 'month'], ['confusion-3']],
  [['month', 'hospital'], ['confusion-3']],
  [['command'], ['confusion-2']],
  [['countdown'], ['confusion-2']],
  [['command', 'countdown', 'year'], ['confusion-2']],
  [[], []],
] as [FamilyCheckItem[], string[]][])('newly missing %j counts as %j', (missed, lines) => {
  expect(linesOf(missed)).toEqual(lines);
});

test('what was missed before treatment is not newly missed', () => {
  expect(linesOf(['year', 'countdown', 'object-2'], ['countdown', 'object-2'])).toEqual(['confusion-2']);
  expect(linesOf(['year', 'month'], ['year', 'month'])).toEqual([]);
});

test('who could not be asked, or was not, missed no single item', () => {
  expect(newlyMissed('cannot')).toEqual([]);
  expect(newlyMissed(undefined)).toEqual([]);
});

test('the higher of what is reported and what is missed counts', () => {
  const familyCheck = { missed: ['object-1'] satisfies FamilyCheckItem[] };
  expect(assess({ signs: { speech: 3 }, familyCheck }, LATER).lines).toEqual(['speech-3']);
  expect(assess({ signs: { confusion: 2 }, familyCheck: { missed: ['place'] } }, LATER).lines).toContain(
    'confusion-3',
  );
});
