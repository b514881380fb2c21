// The day of the last infusion, as proposed and as corrected for one report.
import { describe, expect, test } from 'vitest';
import { closeWatch } from '../../../src/domain/symptoms/close-watch.ts';
import {
  choiceOf,
  contextOfEntry,
  contextWith,
  INFUSION_CHOICES,
} from '../../../src/domain/symptoms/infusion-choice.ts';

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

describe('the context of a stored entry', () => {
  const infusions = [{ plannedOn: '2026-11-20', status: 'done' as const, cycle: 4 }];
  const at = '2026-11-22T15:30:00Z';

  test('is that of the civil day on which it was made, in the zone of the phone', () => {
    expect(contextOfEntry({ at }, infusions, 'Asia/Tokyo')).toEqual({ daysSinceInfusion: 3, cycle: 4 });
    expect(contextOfEntry({ at }, infusions, 'UTC')).toEqual({ daysSinceInfusion: 2, cycle: 4 });
  });

  test('holds the day as it was corrected for it', () => {
    expect(contextOfEntry({ at, infusion: '0' }, infusions, 'UTC')).toEqual({ daysSinceInfusion: 0 });
    expect(contextOfEntry({ at, infusion: 'unknown' }, infusions, 'UTC')).toEqual({});
  });
});
