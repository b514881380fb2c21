/** "I am in hospital" lapses by itself: whoever forgets to take it back must not be sent to a nurse call at home. */
import { expect, test } from 'vitest';
import { isInHospitalAt } from '../../../src/domain/calling/in-hospital.ts';
import { clock, NEXT_DAY } from './followed.ts';

const at = (now: string) => isInHospitalAt(clock('10:00'), new Date(now));

test('counts from the tap on for 24 hours, to the minute', () => {
  expect([clock('10:00'), clock('09:59', NEXT_DAY), clock('10:00', NEXT_DAY)].map(at)).toEqual([
    true,
    true,
    false,
  ]);
});

test('counts at once for a page that was drawn a moment before the tap, and not for one from the future', () => {
  expect([clock('09:59'), clock('09:58')].map(at)).toEqual([true, false]);
});

test('is not, where nobody said so', () => {
  expect(isInHospitalAt(undefined, new Date(clock('10:00')))).toBe(false);
});
