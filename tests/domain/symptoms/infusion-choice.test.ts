// The day of the last infusion, as proposed and as corrected for one report.
import { describe, expect, test } from 'vitest';
import { closeWatch } from '../../../src/domain/symptoms/close-watch.ts';
import {
  carriedChoice,
  choiceByDates,
  choiceLater,
  choiceOf,
  contextOfEntry,
  contextWith,
  correctedChoice,
  dayOfChoice,
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

test('a chosen day is called otherwise on a later day, and only a chosen day', () => {
  expect(choiceLater('1', 0)).toBe('1');
  expect(choiceLater('0', 1)).toBe('1');
  expect(choiceLater('1', 2)).toBe('3');
  expect(choiceLater('3', 1)).toBe('longer');
  expect(choiceLater('1', -1)).toBe('1');
  for (const choice of ['longer', 'not-yet', 'unknown'] as const) expect(choiceLater(choice, 1)).toBe(choice);
});

test('a day that is named by its distance is that day, the other choices are none', () => {
  const days = INFUSION_CHOICES.map((choice) => dayOfChoice(choice, '2026-03-01'));
  expect(days).toEqual([
    '2026-03-01',
    '2026-02-28',
    '2026-02-27',
    '2026-02-26',
    undefined,
    undefined,
    undefined,
  ]);
});

describe('the context of a stored entry', () => {
  const infusions = [{ plannedOn: '2026-11-20', status: 'done' as const, cycle: 4 }];
  const at = '2026-11-22T15:30:00Z';

  test('is that of the civil day on which it was made, in the zone of the phone', () => {
    expect(contextOfEntry({ at }, { infusions, zone: 'Asia/Tokyo' })).toEqual({
      daysSinceInfusion: 3,
      cycle: 4,
    });
    expect(contextOfEntry({ at }, { infusions, zone: 'UTC' })).toEqual({ daysSinceInfusion: 2, cycle: 4 });
  });

  test('holds the day as it was corrected for it', () => {
    expect(contextOfEntry({ at, infusion: '0' }, { infusions, zone: 'UTC' })).toEqual({
      daysSinceInfusion: 0,
    });
    expect(contextOfEntry({ at, infusion: 'unknown' }, { infusions, zone: 'UTC' })).toEqual({});
  });
});

describe('the day as it was corrected', () => {
  const infusion = (on: string, status: 'done' | 'planned' = 'done') => ({ plannedOn: on, status, cycle: 4 });
  const dates = (...infusions: ReturnType<typeof infusion>[]) => ({
    infusions,
    zone: 'UTC',
    now: new Date('2026-11-24T00:00:00Z'),
  });
  const at = '2026-11-22T20:00:00Z';
  const said = { at, infusion: '1', infusionByDates: 'longer' } as const;

  test('stands while the dates say what they said then', () => {
    expect(correctedChoice(said, dates(infusion('2026-11-01')))).toBe('1');
    expect(correctedChoice({ at }, dates(infusion('2026-11-01')))).toBeUndefined();
    expect(correctedChoice({ at, infusion: '1' }, dates(infusion('2026-11-20')))).toBe('1');
  });

  test('gives way to dates that were put right since', () => {
    const right = dates(infusion('2026-11-20'));
    expect(correctedChoice(said, right)).toBeUndefined();
    expect(contextOfEntry(said, right)).toEqual({ daysSinceInfusion: 2, cycle: 4 });
  });

  test('does not give way because an infusion was done since', () => {
    const since = dates(infusion('2026-11-01'), infusion('2026-11-23'));
    expect(choiceByDates(at, since)).toBe('longer');
    expect(correctedChoice(said, since)).toBe('1');
    expect(contextOfEntry({ at }, since)).toEqual({ daysSinceInfusion: 21, cycle: 4 });
  });

  test('nor because one was done today, or whenever, where nobody asks for the clock', () => {
    expect(choiceByDates(at, dates(infusion('2026-11-01'), infusion('2026-11-24')))).toBe('longer');
    const { now: _, ...ever } = dates(infusion('2026-11-01'), infusion('2026-12-24'));
    expect(choiceByDates(at, ever)).toBe('longer');
  });

  test('is before the first where only the first was done since', () => {
    const first = { ...infusion('2026-11-10'), doneOn: '2026-11-23', cycle: 1 };
    expect(choiceByDates(at, { ...dates(), infusions: [first] })).toBe('not-yet');
  });

  test('is not that of an infusion that was moved off its day', () => {
    const moved = { ...infusion('2026-11-21'), status: 'moved' as const };
    expect(choiceByDates(at, { ...dates(), infusions: [infusion('2026-11-01'), moved] })).toBe('longer');
  });

  test('is not known by dates that lie in the future: the clock is wrong', () => {
    expect(choiceByDates(at, dates(infusion('2026-11-01'), infusion('2026-11-25')))).toBe('unknown');
    expect(choiceByDates(at, dates(infusion('2026-11-01'), infusion('2026-11-25', 'planned')))).toBe(
      'longer',
    );
  });

  test('is called otherwise on a later day', () => {
    const same = dates(infusion('2026-11-01'));
    expect(carriedChoice(said, '2026-11-22T23:00:00Z', same)).toBe('1');
    expect(carriedChoice(said, '2026-11-23T01:00:00Z', same)).toBe('2');
    expect(carriedChoice({ at }, '2026-11-23T01:00:00Z', same)).toBeUndefined();
  });

  test('is not of the infusion that came since', () => {
    const planned = dates(infusion('2026-11-01'), infusion('2026-11-23', 'planned'));
    expect(carriedChoice(said, '2026-11-22T23:00:00Z', planned)).toBe('1');
    expect(carriedChoice(said, '2026-11-23T01:00:00Z', planned)).toBeUndefined();
  });
});
