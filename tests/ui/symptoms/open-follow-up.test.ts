// What stays on top of Today after a report, and what closes it.
import { describe, expect, test } from 'vitest';
import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import type { Report } from '../../../src/domain/symptoms/report.ts';
import { type FollowUpSources, openFollowUp } from '../../../src/ui/pages/symptoms/open-follow-up.ts';
import { attemptsAbout } from '../../../src/ui/pages/symptoms/relevant-attempts.ts';

const clock = (time: string, day = '2026-11-25') => new Date(`${day}T${time}:00+09:00`).toISOString();

const entry = (id: string, at: string, report: Report, more: Partial<SymptomEntry> = {}): SymptomEntry => ({
  id,
  at,
  by: 'patient',
  report,
  ...more,
});

const fever = entry('fever', clock('20:00'), { temperatureCelsius: 38.2, signs: {} });
const call = (
  at: string,
  outcome?: CallAttempt['outcome'],
  more: Partial<CallAttempt> = {},
): CallAttempt => ({
  id: at,
  at,
  number: 'always',
  ...(outcome && { outcome }),
  reportId: 'fever',
  ...more,
});

const follow = (change: Partial<FollowUpSources>) =>
  openFollowUp({
    entries: [fever],
    attempts: [],
    infusions: [{ plannedOn: '2026-11-13', doneOn: '2026-11-13', status: 'done', cycle: 7 }],
    now: new Date(clock('20:05')),
    zone: 'Asia/Tokyo',
    ...change,
  });

describe('a report that asks for a call', () => {
  test('stays open until somebody was reached', () => {
    expect(follow({})).toMatchObject({ kind: 'open', reportId: 'fever', urgency: 'call-now' });
    expect(follow({ attempts: [call(clock('20:01'), 'no-answer')] })).toMatchObject({ kind: 'open' });
    expect(follow({ attempts: [call(clock('20:01'), 'waiting')] })).toMatchObject({ kind: 'open' });
  });

  test('is closed by reaching somebody; for half an hour what they said can be noted', () => {
    const attempts = [call(clock('20:01'), 'reached')];
    expect(follow({ attempts, now: new Date(clock('20:30')) })).toMatchObject({ kind: 'reached' });
    expect(follow({ attempts, now: new Date(clock('20:31')) })).toBeUndefined();
  });

  test('is still open the next day, and gone from Today after two', () => {
    expect(follow({ now: new Date(clock('19:00', '2026-11-27')) })).toMatchObject({ kind: 'open' });
    expect(follow({ now: new Date(clock('21:00', '2026-11-27')) })).toBeUndefined();
  });

  test('is closed by taking it back', () => {
    const back = entry('back', clock('20:02'), { signs: {} }, { takesBack: 'fever' });
    expect(follow({ entries: [fever, back] })).toBeUndefined();
  });

  test('a lowest result leaves nothing open', () => {
    const fine = entry('fine', clock('20:00'), { temperatureCelsius: 36.5, signs: {} });
    expect(follow({ entries: [fine] })).toBeUndefined();
  });
});

describe('something new after the hospital was reached', () => {
  const confused = entry('confused', clock('22:00'), { signs: { confusion: 2 } }, { by: 'family' });

  test('two hours after a fever, a confusion seen by the family is 119, whatever was said before', () => {
    const state = follow({
      entries: [fever, confused],
      attempts: [call(clock('20:01'), 'reached')],
      now: new Date(clock('22:01')),
    });
    expect(state).toMatchObject({
      kind: 'open',
      reportId: 'confused',
      urgency: 'emergency',
      by: 'family',
    });
  });

  test('a correction that only takes back does not open it again', () => {
    const cough = entry('cough', clock('19:00'), { signs: { cough: 1 } });
    const back = entry('back', clock('20:30'), { signs: {} }, { takesBack: 'cough' });
    const attempts = [call(clock('20:01'), 'reached')];
    expect(
      follow({ entries: [cough, fever, back], attempts, now: new Date(clock('21:00')) }),
    ).toBeUndefined();
  });
});

describe('the calls that belong to a report', () => {
  test('the tries of the same round count on when something is added', () => {
    const tries = [call(clock('20:01'), 'no-answer'), call(clock('20:05'))];
    expect(attemptsAbout(clock('20:10'), tries)).toEqual(tries);
  });

  test('whoever was reached, or promised to call back, before the report was not told of it', () => {
    const before = [call(clock('20:01'), 'no-answer'), call(clock('20:02'), 'reached')];
    expect(attemptsAbout(clock('20:10'), before)).toEqual([]);
    expect(attemptsAbout(clock('20:10'), [call(clock('20:02'), 'waiting')])).toEqual([]);
  });

  test('a try of hours ago is another round', () => {
    expect(attemptsAbout(clock('22:10'), [call(clock('20:01'), 'no-answer')])).toEqual([]);
  });
});

describe('contact-today', () => {
  const tired = entry('tired', clock('20:00'), { signs: { fatigue: 1 } });
  const plans = entry('plans', clock('20:00'), { signs: { plans: 1 } });

  test('is asked about in the evening, and is a call the next morning when nobody was reached', () => {
    expect(follow({ entries: [tired] })).toMatchObject({ urgency: 'contact-today', isOvernight: false });
    expect(follow({ entries: [tired], now: new Date(clock('05:59', '2026-11-26')) })).toMatchObject({
      urgency: 'contact-today',
    });
    expect(follow({ entries: [tired], now: new Date(clock('06:00', '2026-11-26')) })).toMatchObject({
      urgency: 'call-now',
      isOvernight: true,
    });
  });

  test('stays what it is when it is not about the body', () => {
    expect(follow({ entries: [plans], now: new Date(clock('09:00', '2026-11-26')) })).toMatchObject({
      urgency: 'contact-today',
      isOvernight: false,
    });
  });
});

test('"stay at home" is kept in sight until the next morning', () => {
  const attempts = [call(clock('20:01'), 'reached', { advice: ['stay-home', 'medicine'] })];
  expect(follow({ attempts, now: new Date(clock('20:40')) })).toEqual({
    kind: 'staying-home',
    at: clock('20:01'),
  });
  expect(follow({ attempts, now: new Date(clock('06:00', '2026-11-26')) })).toBeUndefined();
});

test('a report that could not be stored is known by the calls about it', () => {
  const attempts = [call(clock('20:01'), 'not-yet', { reportId: 'lost' })];
  expect(follow({ entries: [], attempts })).toMatchObject({ kind: 'open', urgency: 'call-now' });
  const reached = [...attempts, call(clock('20:03'), 'reached', { reportId: 'lost' })];
  expect(follow({ entries: [], attempts: reached })).toMatchObject({ kind: 'reached' });
});
