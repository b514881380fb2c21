// One round: what was answered and what of it counts as missed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import { FAMILY_CHECK_ITEMS } from '../../../src/domain/symptoms/family-check-offer.ts';
import {
  type FamilyCheckAnswer,
  missedOf,
  nextItem,
  type RoundAnswers,
  resultOf,
} from '../../../src/domain/symptoms/family-check-round.ts';
import { URGENCIES } from '../../../src/domain/symptoms/urgency.ts';
import { anyContext, checkItem } from './arbitrary-report.ts';

test('what was not done and what nobody can say are missed; what was not asked is not', () => {
  expect(missedOf({ countdown: 'unknown', year: 'did', place: 'did-not' })).toEqual(['place', 'countdown']);
  expect(missedOf({})).toEqual([]);
});

test('what was usual before goes with the result', () => {
  const usual = ['countdown'] as const;
  expect(resultOf({ year: 'did-not' }, usual)).toEqual({ missed: ['year'], usual: ['countdown'] });
  expect(resultOf({}, [])).toEqual({ missed: [], usual: [] });
});

test('the items are asked one after the other', () => {
  expect(nextItem({})).toBe('year');
  expect(nextItem({ year: 'did', place: 'did' })).toBe('month');
  const all = Object.fromEntries(FAMILY_CHECK_ITEMS.map((item) => [item, 'did'])) as RoundAnswers;
  expect(nextItem(all)).toBeUndefined();
});

const answer = fc.constantFrom<FamilyCheckAnswer>('did', 'did-not', 'unknown');
const answers: fc.Arbitrary<RoundAnswers> = fc.dictionary(checkItem, answer);

test('one more item that was not done never lowers the result', () => {
  fc.assert(
    fc.property(
      answers,
      fc.uniqueArray(checkItem),
      checkItem,
      fc.constantFrom<FamilyCheckAnswer>('did-not', 'unknown'),
      anyContext,
      (given, usual, item, worse, context) => {
        const urgency = (round: RoundAnswers) =>
          URGENCIES.indexOf(assess({ signs: {}, familyCheck: resultOf(round, usual) }, context).urgency);
        expect(urgency({ ...given, [item]: worse })).toBeGreaterThanOrEqual(urgency(given));
      },
    ),
  );
});

test('"I don’t know" weighs as much as "could not"', () => {
  fc.assert(
    fc.property(answers, checkItem, (given, item) => {
      expect(missedOf({ ...given, [item]: 'unknown' })).toEqual(missedOf({ ...given, [item]: 'did-not' }));
    }),
  );
});
