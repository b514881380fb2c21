/** The next time on the wall, the end of a night, the hours of sleep. */
import { describe, expect, test } from 'vitest';
import {
  isAsleep,
  morningAfter,
  nextTime,
  sleepHours,
  USUAL_SLEEP,
} from '../../../src/domain/calling/local-time.ts';
import { clock, DAY, NEXT_DAY, ZONE } from './followed.ts';

const at = (time: string, day = DAY) => Date.parse(clock(time, day));
const text = (instant: number) => new Date(instant).toISOString();

describe('the next time', () => {
  test('is today’s while it is to come, its own instant among them, then tomorrow’s', () => {
    expect(nextTime(at('06:59'), '07:00', ZONE)).toBe(at('07:00'));
    expect(nextTime(at('07:00'), '07:00', ZONE)).toBe(at('07:00'));
    expect(nextTime(at('07:01'), '07:00', ZONE)).toBe(at('07:00', NEXT_DAY));
  });

  test('is right where clocks change', () => {
    const before = Date.parse('2026-03-07T23:00:00-05:00');
    expect(text(nextTime(before, '07:00', 'America/New_York'))).toBe('2026-03-08T11:00:00.000Z');
  });
});

describe('the morning after', () => {
  test('begins at six: six itself belongs to the new day', () => {
    expect(morningAfter(at('01:59'), ZONE)).toBe(at('06:00'));
    expect(morningAfter(at('06:00'), ZONE)).toBe(at('06:00', NEXT_DAY));
    expect(morningAfter(at('23:00'), ZONE)).toBe(at('06:00', NEXT_DAY));
  });

  test('is not the one that comes minutes later: at least four hours lie between', () => {
    expect(morningAfter(at('05:50'), ZONE)).toBe(at('09:50'));
    expect(morningAfter(at('02:00'), ZONE)).toBe(at('06:00'));
    expect(morningAfter(at('23:00'), ZONE)).toBe(at('06:00', NEXT_DAY));
  });
});

describe('sleep', () => {
  test('is from ten to seven, to the minute', () => {
    const asleep = (time: string) => isAsleep(at(time), USUAL_SLEEP, ZONE);
    expect(['21:59', '22:00', '03:00', '06:59', '07:00'].map(asleep)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test('is the quiet hours where they are those of the night', () => {
    const night = { from: '23:30', to: '05:00' };
    expect(sleepHours(night)).toEqual(night);
    expect(sleepHours({ from: '13:00', to: '15:00' })).toEqual(USUAL_SLEEP);
    expect(sleepHours(undefined)).toEqual(USUAL_SLEEP);
  });
});
