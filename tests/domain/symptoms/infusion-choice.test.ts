// The day of the last infusion, as proposed and as corrected for one report.
import { expect, test } from 'vitest';
import { closeWatch } from '../../../src/domain/symptoms/close-watch.ts';
import { choiceOf, contextWith, INFUSION_CHOICES } from '../../../src/ui/pages/symptoms/infusion-choice.ts';

const LATE = { daysSinceInfusion: 12, cycle: 7 };

test('what the dates say is proposed as one of the choices', () => {
  expect(choiceOf({ daysSinceInfusion: 0, cycle: 1 })).toBe('0');
  expect(choiceOf({ daysSinceInfusion: 3, cycle: 1 })).toBe('3');
  expect(choiceOf(LATE)).toBe('longer');
  expect(choiceOf({ beforeFirst: true })).toBe('not-yet');
  expect(choiceOf({})).toBe('unknown');
});

test('without a correction, and with the same day chosen, the dates stand with their cycle', () => {
  expect(contextWith(LATE, undefined)).toBe(LATE);
  expect(contextWith(LATE, 'longer')).toBe(LATE);
});

test('a corrected day is close watch through the third day, because its cycle is not known', () => {
  const watched = INFUSION_CHOICES.filter((choice) => closeWatch(contextWith(LATE, choice)));
  expect(watched).toEqual(['0', '1', '2', '3', 'unknown']);
});

test('"longer ago" lies just outside close watch, "not yet" before everything', () => {
  expect(contextWith({}, 'longer')).toEqual({ daysSinceInfusion: 4 });
  expect(contextWith(LATE, 'not-yet')).toEqual({ beforeFirst: true });
});
