/** Which reports are known to somebody already: those told of, and those that say nothing new. */
import { describe, expect, test } from 'vitest';
import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import type { FollowedEntry } from '../../../src/domain/calling/course.ts';
import { followedReports } from '../../../src/domain/calling/followed-reports.ts';
import { knownBy, telling } from '../../../src/domain/calling/told.ts';
import type { Report } from '../../../src/domain/symptoms/report.ts';
import { answer, call, clock, entry, FEVER, NEXT_DAY, sourcesOf, TIRED } from './followed.ts';

const REACHED = call(clock('20:01'), 'reached');

/** Whether the newest of the entries was told. */
function told(entries: FollowedEntry[], attempts: CallAttempt[] = [REACHED], now = clock('23:00', NEXT_DAY)) {
  const { infusions, zone, now: at } = sourcesOf({ now });
  const reports = followedReports(entries, infusions, zone, at);
  const last = reports.at(-1);
  return last && telling(last, { reports, attempts, zone, now: at });
}

const next = (report: Report, at = clock('21:30')) => entry('next', at, report);

describe('after somebody was told of a fever', () => {
  test.each<[string, Report]>([
    ['the same temperature', { temperatureCelsius: 38.2, signs: {} }],
    ['a lower one', { temperatureCelsius: 37.3, signs: {} }],
    ['one that matches no line', { temperatureCelsius: 36.4, signs: {} }],
    [
      'that fever as the first day of one',
      { temperatureCelsius: 38.0, feverDays: 1, warmAnHourAgo: true, signs: {} },
    ],
    ['an oxygen value that matches no line', { oxygenPercent: 98, signs: {} }],
  ])('%s is known', (_, report) => {
    expect(told([FEVER, next(report)])).toBe('known');
  });

  test.each<[string, Report]>([
    ['a higher temperature', { temperatureCelsius: 38.3, signs: {} }],
    ['a temperature that is too low', { temperatureCelsius: 35.0, signs: {} }],
    ['any sign', { temperatureCelsius: 38.0, signs: { cough: 1 } }],
    ['an oxygen value that matches a line', { oxygenPercent: 94, signs: {} }],
    ['a second day of it', { temperatureCelsius: 38.0, feverDays: 2, signs: {} }],
    ['a medicine that may hide it', { temperatureCelsius: 37.0, temperatureMayBeMasked: true, signs: {} }],
    ['a fever that came back', { temperatureCelsius: 38.0, feverReturned: true, signs: {} }],
    ['"I don’t know" to a red question', { signs: {}, unsure: ['red-sign'] }],
  ])('%s is new', (_, report) => {
    expect(told([FEVER, next(report)])).toBe('untold');
  });

  test('a value that becomes a line only together with the fever is new', () => {
    const usual = { usualSystolicMmHg: 145 };
    const before = { ...FEVER, report: { ...FEVER.report, ...usual } };
    expect(told([before, next({ ...usual, systolicMmHg: 140, signs: {} })])).toBe('known');
    expect(told([before, next({ ...usual, systolicMmHg: 125, signs: {} })])).toBe('untold');
  });

  test('it is known until the next morning and no longer', () => {
    const same = { temperatureCelsius: 38.0, signs: {} };
    expect(told([FEVER, next(same, clock('05:59', NEXT_DAY))])).toBe('known');
    expect(told([FEVER, next(same, clock('06:00', NEXT_DAY))])).toBe('untold');
  });

  test('told shortly before six, it is known for the hours of the advice', () => {
    const fever = { ...FEVER, at: clock('05:00') };
    const early = [call(clock('05:30'), 'reached')];
    const same = (at: string) => next({ temperatureCelsius: 38.0, signs: {} }, clock(at));
    expect(told([fever, same('09:29')], early)).toBe('known');
    expect(told([fever, same('09:30')], early)).toBe('untold');
  });

  test('what was noted meanwhile does not carry it over the morning', () => {
    const same = { temperatureCelsius: 38.0, signs: {} };
    const noted = entry('noted', clock('22:00'), same);
    expect(told([FEVER, noted, next(same, clock('23:30'))])).toBe('known');
    expect(told([FEVER, noted, next(same, clock('09:00', NEXT_DAY))])).toBe('untold');
    const better = answer(FEVER, clock('07:30', NEXT_DAY), 'better');
    expect(told([FEVER, better, next(same, clock('09:00', NEXT_DAY))])).toBe('untold');
  });

  test('what was better in between and has come back is new', () => {
    const better = answer(FEVER, clock('21:00'), 'better');
    expect(told([FEVER, better, next({ temperatureCelsius: 38.0, signs: {} })])).toBe('untold');
  });

  test('"better" about the newest of them ends what the older ones say as well', () => {
    const again = entry('again', clock('20:30'), { temperatureCelsius: 38.2, signs: {} });
    const better = answer(again, clock('21:00'), 'better');
    expect(told([FEVER, again, better, next({ temperatureCelsius: 38.2, signs: {} })])).toBe('untold');
  });

  test('a call that was begun about it makes it one of its own; closing its result does not', () => {
    const same = next({ temperatureCelsius: 38.0, signs: {} });
    const own = (outcome: CallAttempt['outcome']) =>
      told([FEVER, same], [REACHED, call(clock('21:31'), outcome, { reportId: 'next' })]);
    expect(own('not-yet')).toBe('known');
    expect(own('no-answer')).toBe('untold');
    expect(own('reached')).toBe('told');
  });

  test('worse is always new', () => {
    expect(told([FEVER, answer(FEVER, clock('21:00'), 'worse')])).toBe('untold');
  });
});

describe('while nobody was told', () => {
  test('a report that says nothing new leaves the first one to stand', () => {
    expect(told([FEVER, next({ temperatureCelsius: 38.0, signs: {} })], [])).toBe('repeats');
    expect(told([FEVER], [])).toBe('untold');
  });

  test('a day later it stands for itself', () => {
    const later = next({ signs: { fatigue: 1 } }, clock('10:01', NEXT_DAY));
    expect(told([TIRED, later], [])).toBe('untold');
    expect(told([TIRED, { ...later, at: clock('09:59', NEXT_DAY) }], [])).toBe('repeats');
  });
});

test('of what is known it is said since when, and of nothing else', () => {
  const again = entry('again', clock('22:00'), { temperatureCelsius: 38.0, signs: {} });
  const since = (entries: FollowedEntry[], attempts: CallAttempt[]) => {
    const { infusions, zone, now } = sourcesOf({ now: clock('23:00') });
    const reports = followedReports(entries, infusions, zone, now);
    const last = reports.at(-1);
    return last && knownBy(last, { reports, attempts, zone, now });
  };
  expect(since([FEVER, again], [REACHED])).toBe(REACHED);
  expect(since([FEVER, again], [])).toBeUndefined();
  expect(since([FEVER], [REACHED])).toBeUndefined();
});
