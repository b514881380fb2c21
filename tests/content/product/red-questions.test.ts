// The page that asks for danger first reaches every sign that is an emergency.
import { expect, test } from 'vitest';
import { RED_QUESTIONS } from '../../../src/content/product/red-questions.ts';
import { SIGNS } from '../../../src/content/product/signs.ts';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import type { SignId } from '../../../src/domain/symptoms/sign-id.ts';

const COVERED = Object.values(RED_QUESTIONS).flat();

test('there are eight tiles', () => {
  expect(Object.keys(RED_QUESTIONS)).toHaveLength(8);
});

test('every level-3 emergency is behind a tile, except mood, which asks itself', () => {
  const emergencies = (Object.keys(SIGNS) as SignId[]).filter(
    (id) => SIGNS[id].levels[3]?.urgency === 'emergency',
  );
  expect(COVERED.toSorted()).toEqual(emergencies.filter((id) => id !== 'mood').toSorted());
});

test.each(Object.entries(RED_QUESTIONS))(
  'one yes to %s is an emergency, whichever sign is meant',
  (_, signs) => {
    for (const sign of signs) {
      expect(assess({ signs: { [sign]: 3 } }, { daysSinceInfusion: 12, cycle: 7 }).urgency).toBe('emergency');
    }
  },
);
