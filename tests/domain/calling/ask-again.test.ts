/** When somebody is asked once more, and what makes the question needless. */
import { describe, expect, test } from 'vitest';
import { askAgain, dueMoment, plannedQuestions } from '../../../src/domain/calling/ask-again.ts';
import type { FollowedEntry } from '../../../src/domain/calling/course.ts';
import type { FollowUpSources } from '../../../src/domain/calling/follow-up.ts';
import { followedReports } from '../../../src/domain/calling/followed-reports.ts';
import { answer, CLOSE_WATCH, call, clock, entry, follow, NEXT_DAY, sourcesOf, TIRED } from './followed.ts';

const WARM = entry('warm', clock('10:00'), { temperatureCelsius: 37.0, signs: {} });
const FINE = entry('fine', clock('10:00'), { temperatureCelsius: 36.9, signs: {} });
const TOLD = [call(clock('10:05'), 'reached', { reportId: 'none' })];

function sources(
  entries: FollowedEntry[],
  more: Partial<Omit<FollowUpSources, 'now'>> = {},
  now = clock('23:59'),
) {
  const all = sourcesOf({ entries, attempts: TOLD, ...more, now });
  return { ...all, reports: followedReports(all.entries, all.infusions, all.zone, all.now) };
}

function asked(entries: FollowedEntry[], more: Partial<Omit<FollowUpSources, 'now'>> = {}) {
  return askAgain(sources(entries, more)).map(
    ({ kind, about, at }) => `${about.entry.id} ${kind} ${new Date(at).toISOString()}`,
  );
}

describe('outside close watch', () => {
  test('an entry with a sign, or with 37.0 and more, is asked about once, five hours later', () => {
    expect(asked([TIRED])).toEqual([`tired after-hours ${clock('15:00')}`]);
    expect(asked([WARM])).toEqual([`warm after-hours ${clock('15:00')}`]);
  });

  test('an entry without any sign is not asked about', () => {
    expect(asked([FINE])).toEqual([]);
  });

  test('neither are a plan and an exposure, how somebody feels is', () => {
    expect(asked([entry('plans', clock('10:00'), { signs: { plans: 1, exposure: 1 } })])).toEqual([]);
    expect(asked([entry('mood', clock('10:00'), { signs: { mood: 2 } })])).toHaveLength(1);
  });

  test.each([
    ['17:00', '21:00', 'four hours later, before the night'],
    ['18:30', '23:30', 'in the night, where four, five and six hours all are'],
    ['01:30', '07:30', 'six hours later, after the night'],
  ])('an entry of %s is asked about at %s: %s', (at, due) => {
    expect(
      asked([entry('tired', clock(at), { signs: { fatigue: 1 } })], {
        attempts: [call(clock(at), 'reached')],
      }),
    ).toEqual([`tired after-hours ${clock(due)}`]);
  });

  test('the answers are not asked about, worse is', () => {
    for (const course of ['same', 'better'] as const) {
      expect(asked([TIRED, answer(TIRED, clock('15:00'), course)])).toEqual([]);
    }
    expect(asked([TIRED, answer(TIRED, clock('15:00'), 'worse')])).toEqual([
      `worse ${clock('15:00')} after-hours ${clock('20:00')}`,
    ]);
  });

  test('a report of four hours later is an answer, one that nobody answers the phone is none', () => {
    const later = (at: string) => entry('later', at, { temperatureCelsius: 36.5, signs: {} });
    expect(asked([TIRED, later(clock('13:59'))])).toHaveLength(1);
    expect(asked([TIRED, later(clock('14:00'))])).toEqual([]);
    const unreachable = entry('phone', clock('14:30'), { signs: {}, hospitalUnreachable: true });
    expect(asked([TIRED, unreachable])).toHaveLength(1);
  });

  test('of two reports with a sign the newer one is asked about', () => {
    const cough = entry('cough', clock('12:00'), { signs: { cough: 1 } });
    expect(asked([TIRED, cough], { attempts: [call(clock('12:05'), 'reached')] })).toEqual([
      `cough after-hours ${clock('17:00')}`,
    ]);
  });

  test('what was taken back is not asked about', () => {
    expect(asked([TIRED, entry('back', clock('10:01'), { signs: {} }, { takesBack: 'tired' })])).toEqual([]);
  });
});

describe('in close watch', () => {
  const close = { infusions: CLOSE_WATCH };

  test('before sleep and on waking as well', () => {
    expect(asked([TIRED], close)).toEqual([
      `tired after-hours ${clock('15:00')}`,
      `tired before-sleep ${clock('21:30')}`,
      `tired on-waking ${clock('07:00', NEXT_DAY)}`,
    ]);
  });

  test('an entry without any sign too, before sleep and on waking', () => {
    expect(asked([FINE], close)).toEqual([
      `fine before-sleep ${clock('21:30')}`,
      `fine on-waking ${clock('07:00', NEXT_DAY)}`,
    ]);
  });

  test('also when nobody knows the day of the infusion', () => {
    expect(asked([FINE], { infusions: [] })).toHaveLength(2);
  });

  test('the evening’s own check is the answer before sleep; the night is still to come', () => {
    const check = entry('check', clock('20:00'), { temperatureCelsius: 36.6, signs: {} });
    expect(asked([TIRED, check], close)).toEqual([
      `tired on-waking ${clock('07:00', NEXT_DAY)}`,
      `check before-sleep ${clock('21:30')}`,
      `check on-waking ${clock('07:00', NEXT_DAY)}`,
    ]);
  });

  test('whoever has just reported is not asked before an hour has passed', () => {
    expect(asked([entry('late', clock('20:31'), { signs: { cough: 1 } })], close)).toContain(
      `late before-sleep ${clock('21:30', NEXT_DAY)}`,
    );
  });

  test('the hours of sleep are the person’s own, also over noon', () => {
    const sleep = { from: '09:00', to: '16:30' };
    expect(asked([TIRED], { ...close, sleep })).toEqual([
      `tired after-hours ${clock('15:00')}`,
      `tired before-sleep ${clock('08:30', NEXT_DAY)}`,
      `tired on-waking ${clock('16:30')}`,
    ]);
  });
});

describe('a contact-today of which nobody was told', () => {
  const untold = { attempts: [] };

  test('is asked about the next morning too', () => {
    expect(asked([TIRED], untold)).toEqual([
      `tired after-hours ${clock('15:00')}`,
      `tired next-morning ${clock('06:00', NEXT_DAY)}`,
    ]);
  });

  test('the answer of the evening before is not that of the morning', () => {
    expect(asked([TIRED, answer(TIRED, clock('15:00'), 'same')], untold)).toEqual([
      `tired next-morning ${clock('06:00', NEXT_DAY)}`,
    ]);
    expect(asked([TIRED, answer(TIRED, clock('06:30', NEXT_DAY), 'same')], untold)).toEqual([]);
  });
});

describe('the question to be shown', () => {
  const due = (now: string, entries = [TIRED], more = {}) =>
    dueMoment(askAgain(sources(entries, more, now)), new Date(now))?.kind;

  test('comes with its moment and goes a day later', () => {
    expect(due(clock('14:59'))).toBeUndefined();
    expect(due(clock('15:00'))).toBe('after-hours');
    expect(due(clock('14:59', NEXT_DAY))).toBe('after-hours');
    expect(due(clock('15:00', NEXT_DAY))).toBeUndefined();
  });

  test('is the latest of those that have come', () => {
    expect(due(clock('21:30'), [TIRED], { infusions: CLOSE_WATCH })).toBe('before-sleep');
    expect(due(clock('07:00', NEXT_DAY), [TIRED], { infusions: CLOSE_WATCH })).toBe('on-waking');
  });
});

describe('what a push is asked for', () => {
  test('everything to come, once for each moment, and nobody is woken', () => {
    const late = entry('late', clock('18:30'), { signs: { cough: 1 } });
    const all = sources([late], { infusions: CLOSE_WATCH, attempts: [] }, clock('18:35'));
    expect(plannedQuestions(askAgain(all), all)).toEqual([
      { reportId: 'late', kind: 'before-sleep', at: clock('21:30') },
      { reportId: 'late', kind: 'on-waking', at: clock('07:00', NEXT_DAY) },
    ]);
  });

  test('nothing that has come already', () => {
    const all = sources([TIRED], {}, clock('15:00'));
    expect(plannedQuestions(askAgain(all), all)).toEqual([]);
  });
});

test('a report of something else than the body answers no question about a sign', () => {
  const cough = entry('cough', clock('10:00'), { signs: { cough: 1 } });
  const exposed = entry('exposed', clock('14:30'), { signs: { exposure: 1 } }, { by: 'family' });
  const question = (entries: (typeof cough)[]) => follow({ entries, now: clock('15:05') }).question;
  expect(question([cough])).toMatchObject({ about: 'cough', kind: 'after-hours' });
  expect(question([cough, exposed])).toMatchObject({ about: 'cough', kind: 'after-hours' });
  const plans = entry('plans', clock('14:30'), { signs: { plans: 1 }, feverDays: 0 });
  expect(question([cough, plans])).toMatchObject({ about: 'cough', kind: 'after-hours' });
  const measured = entry('measured', clock('14:30'), { signs: {}, temperatureCelsius: 36.5 });
  expect(question([cough, measured])).toBeUndefined();
});
