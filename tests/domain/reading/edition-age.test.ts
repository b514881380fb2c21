// An edition says that it is old on the day after its age, also across a leap day.
import { expect, test } from 'vitest';
import { isPastAge } from '../../../src/domain/reading/edition-age.ts';

test.each([
  ['2027-11-22', 180, '2027-11-22', false],
  ['2027-11-22', 180, '2028-05-20', false],
  ['2027-11-22', 180, '2028-05-21', true],
  // A phone whose clock is wrong must not call a new edition old.
  ['2027-11-22', 180, '2027-01-01', false],
])(
  'written on %s, to be asked about after %s days: on %s it is %s',
  (madeOn, checkWithinDays, today, isOld) => {
    expect(isPastAge({ madeOn, checkWithinDays }, today)).toBe(isOld);
  },
);
