/** What stands on top of Today after a report, what closes it, and when the clock alone changes it. */
import { describe, expect, test } from 'vitest';
import { nextChangeAt } from '../../../src/domain/calling/follow-up.ts';
import {
  answer,
  CLOSE_WATCH,
  call,
  clock,
  DAY,
  entry,
  FEVER,
  follow,
  infusedOn,
  NEXT_DAY,
  sourcesOf,
  TIRED,
} from './followed.ts';

const CONFUSED = entry('confused', clock('22:00'), { signs: { confusion: 2 } }, { by: 'family' });

describe('a report that asks for a call', () => {
  test('stays open until somebody was reached', () => {
    const open = { kind: 'open', id: 'fever', urgency: 'call-now', because: 'report', isStored: true };
    expect(follow({ entries: [FEVER], now: clock('20:05') }).call).toMatchObject(open);
    for (const outcome of ['no-answer', 'waiting', 'not-yet', undefined] as const) {
      const attempts = [call(clock('20:01'), outcome)];
      expect(follow({ entries: [FEVER], attempts, now: clock('20:05') }).call).toMatchObject(open);
    }
  });

  test('says the step and when the clock changes it', () => {
    expect(follow({ entries: [FEVER], now: clock('20:05') }).call).toMatchObject({
      step: { kind: 'dial', number: 'always', round: 1 },
    });
    const attempts = [call(clock('20:01'), 'waiting')];
    const waiting = { entries: [FEVER], attempts, now: clock('20:05') };
    expect(follow(waiting).call).toMatchObject({ step: { kind: 'await-call-back', until: clock('20:16') } });
    expect(nextChangeAt(sourcesOf(waiting))).toBe(clock('20:16'));
    expect(follow({ entries: [FEVER], attempts, now: clock('20:16') }).call).toMatchObject({
      step: { kind: 'dial', number: 'always', round: 2 },
    });
  });

  test('says when the clock changes it also where the answer came some minutes after the dialling', () => {
    const attempts = [call(clock('20:01'), 'waiting', { answeredAt: clock('20:05') })];
    const waiting = { entries: [FEVER], attempts, now: clock('20:06') };
    expect(follow(waiting).call).toMatchObject({ step: { kind: 'await-call-back', until: clock('20:20') } });
    expect(nextChangeAt(sourcesOf(waiting))).toBe(clock('20:20'));
  });

  test('is closed by reaching somebody; for half an hour what they said can be noted', () => {
    const attempts = [call(clock('20:01'), 'reached')];
    const at = (now: string) => follow({ entries: [FEVER], attempts, now }).call;
    expect(at(clock('20:30'))).toMatchObject({ kind: 'reached', id: 'fever', is119: false });
    expect(at(clock('20:31'))).toBeUndefined();
    const by119 = [call(clock('20:01'), 'reached', { number: '119' })];
    expect(follow({ entries: [FEVER], attempts: by119, now: clock('20:02') }).call).toMatchObject({
      kind: 'reached',
      is119: true,
    });
  });

  test('is open again when the person begins to call about it anew', () => {
    const attempts = [call(clock('20:01'), 'reached'), call(clock('21:00'))];
    expect(follow({ entries: [FEVER], attempts, now: clock('21:01') }).call).toMatchObject({
      kind: 'open',
      step: { kind: 'ask-outcome', number: 'always' },
    });
  });

  test('is closed by taking it back, not by a lower report', () => {
    const back = entry('back', clock('20:02'), { signs: {} }, { takesBack: 'fever' });
    expect(follow({ entries: [FEVER, back], now: clock('20:05') }).call).toBeUndefined();
    const fine = entry('fine', clock('20:03'), { temperatureCelsius: 36.5, signs: {} });
    expect(follow({ entries: [FEVER, fine], now: clock('20:05') }).call).toMatchObject({
      urgency: 'call-now',
    });
  });

  test('a lowest result leaves nothing open, now or later', () => {
    const fine = entry('fine', clock('20:00'), { temperatureCelsius: 36.5, signs: {} });
    expect(follow({ entries: [fine], now: clock('20:05') })).toEqual({});
    expect(nextChangeAt(sourcesOf({ entries: [fine], now: clock('20:05') }))).toBeUndefined();
  });

  test('one that nobody was told of is not hidden by a smaller one of the next day', () => {
    const cough = entry('cough', clock('21:00', NEXT_DAY), { signs: { cough: 1 } });
    expect(follow({ entries: [FEVER, cough], now: clock('21:05', NEXT_DAY) }).call).toMatchObject({
      id: 'fever',
      urgency: 'call-now',
    });
  });

  test('a correction is new to whoever was reached before it was written', () => {
    const corrected = entry(
      'right',
      FEVER.at,
      { temperatureCelsius: 38.2, signs: { cough: 1 } },
      { takesBack: 'fever', correctedAt: clock('21:00') },
    );
    const attempts = [call(clock('20:01'), 'reached')];
    expect(follow({ entries: [FEVER, corrected], attempts, now: clock('21:01') }).call).toMatchObject({
      kind: 'open',
      id: 'right',
    });
  });
});

describe('something new after the hospital was reached', () => {
  test('two hours after a fever, a confusion seen by the family is 119, whatever was said before', () => {
    const attempts = [call(clock('20:01'), 'reached')];
    expect(follow({ entries: [FEVER, CONFUSED], attempts, now: clock('22:01') }).call).toMatchObject({
      kind: 'open',
      id: 'confused',
      urgency: 'emergency',
      by: 'family',
      step: { kind: 'dial-119' },
    });
  });

  test('a correction that only takes back does not open it again', () => {
    const cough = entry('cough', clock('19:00'), { signs: { cough: 1 } });
    const back = entry('back', clock('20:30'), { signs: {} }, { takesBack: 'cough' });
    const attempts = [call(clock('20:01'), 'reached')];
    expect(follow({ entries: [cough, FEVER, back], attempts, now: clock('21:00') }).call).toBeUndefined();
  });
});

describe('contact-today by the clock', () => {
  const at = (now: string, more: Partial<Parameters<typeof follow>[0]> = {}) =>
    follow({ entries: [TIRED], ...more, now }).call;

  test('is for today, for tonight, or for the opening', () => {
    expect(at(clock('10:05'))).toMatchObject({ urgency: 'contact-today', moment: 'today' });
    expect(at(clock('17:00'))).toMatchObject({ moment: 'tonight' });
    expect(at(clock('22:00'))).toMatchObject({ moment: 'at-opening' });
    const dayUnknown = { infusions: [] };
    expect(at(clock('22:00'), dayUnknown)).toMatchObject({ moment: 'tonight' });
  });

  test('does not wait for the opening when an infusion is due the next day', () => {
    const planned = { ...infusedOn(NEXT_DAY, 8), status: 'planned' as const };
    const infusions = [infusedOn('2026-11-05', 7), planned];
    expect(at(clock('22:30'), { infusions })).toMatchObject({ moment: 'tonight' });
  });

  test('nobody answers: all again in half an hour', () => {
    const number = { number: 'always' as const, reportId: 'tired' };
    const one = { hasAlways: true, hasDay: false, hasPartner: false, dayHours: [], closures: [] };
    const attempts = [call(clock('10:01'), 'no-answer', number), call(clock('10:03'), 'no-answer', number)];
    const turn = { entries: [TIRED], attempts, contact: one, now: clock('10:05') };
    expect(follow(turn).call).toMatchObject({ step: { kind: 'call-later', at: clock('10:33') } });
    expect(nextChangeAt(sourcesOf(turn))).toBe(clock('10:33'));
  });

  test('is a call the next morning when nobody was told and nobody says how it is', () => {
    expect(at(clock('05:59', NEXT_DAY))).toMatchObject({ urgency: 'contact-today', because: 'report' });
    expect(at(clock('06:00', NEXT_DAY))).toMatchObject({ urgency: 'call-now', because: 'overnight' });
  });

  test('is a call when it is said to be the same in the morning, and stays what it is when it is better', () => {
    const morning = clock('07:30', NEXT_DAY);
    const said = (course: 'same' | 'better') =>
      follow({ entries: [TIRED, answer(TIRED, morning, course)], now: clock('07:31', NEXT_DAY) }).call;
    expect(said('same')).toMatchObject({ urgency: 'call-now', because: 'unchanged', id: 'tired' });
    expect(said('better')).toMatchObject({ urgency: 'contact-today', because: 'report' });
  });

  test('the same of the evening before does not stand for the morning', () => {
    const entries = [TIRED, answer(TIRED, clock('15:00'), 'same')];
    expect(follow({ entries, now: clock('06:00', NEXT_DAY) }).call).toMatchObject({ because: 'overnight' });
  });

  test('stays what it is when it is not about the body', () => {
    const plans = entry('plans', clock('10:00'), { signs: { plans: 1 } });
    expect(follow({ entries: [plans], now: clock('09:00', NEXT_DAY) }).call).toMatchObject({
      urgency: 'contact-today',
      moment: 'at-opening',
    });
  });
});

describe('"how is it now?" and the call', () => {
  test('worse, new, and "I don’t know" are call-now, also about something that the hospital knows of', () => {
    const attempts = [call(clock('10:10'), 'reached', { reportId: 'tired' })];
    for (const course of ['worse', 'unknown'] as const) {
      const entries = [TIRED, answer(TIRED, clock('15:00'), course)];
      expect(follow({ entries, attempts, now: clock('15:01') }).call).toMatchObject({
        kind: 'open',
        urgency: 'call-now',
        because: 'worse',
      });
    }
  });

  test('a smaller report after "worse" does not take the call away', () => {
    const entries = [
      TIRED,
      answer(TIRED, clock('15:00'), 'worse'),
      entry('more', clock('15:05'), { signs: { fatigue: 1 } }),
    ];
    expect(follow({ entries, now: clock('15:06') }).call).toMatchObject({
      urgency: 'call-now',
      because: 'worse',
    });
  });

  test('the same does not ask again for a call that was made', () => {
    const entries = [FEVER, answer(FEVER, clock('00:30', NEXT_DAY), 'same')];
    const attempts = [call(clock('20:01'), 'reached')];
    expect(follow({ entries, attempts, now: clock('00:31', NEXT_DAY) }).call).toBeUndefined();
  });

  test('the same is more than it was once an infusion has made more of it', () => {
    const cough = entry('cough', clock('20:00', '2026-11-23'), { signs: { cough: 1 } });
    const same = answer(cough, clock('07:00', DAY), 'same');
    const attempts = [call(clock('20:05', '2026-11-23'), 'reached', { reportId: 'cough' })];
    const infusions = [infusedOn('2026-11-03', 1), { ...infusedOn(DAY, 2), status: 'planned' as const }];
    expect(follow({ entries: [cough, same], attempts, infusions, now: clock('07:01') }).call).toMatchObject({
      kind: 'open',
      urgency: 'call-now',
    });
  });

  test('better closes nothing', () => {
    const entries = [FEVER, answer(FEVER, clock('00:30', NEXT_DAY), 'better')];
    expect(follow({ entries, now: clock('00:31', NEXT_DAY) }).call).toMatchObject({
      kind: 'open',
      id: 'fever',
      urgency: 'call-now',
    });
  });

  test('is not asked beside a call that has to be made, is asked beside a contact-today', () => {
    expect(follow({ entries: [FEVER], now: clock('01:30', NEXT_DAY) }).question).toBeUndefined();
    expect(follow({ entries: [TIRED], now: clock('15:00') })).toMatchObject({
      call: { urgency: 'contact-today' },
      question: { about: 'tired', kind: 'after-hours' },
    });
    expect(follow({ entries: [TIRED], now: clock('06:00', NEXT_DAY) })).toMatchObject({
      call: { because: 'overnight' },
      question: { about: 'tired', kind: 'next-morning' },
    });
  });
});

describe('a wrong clock', () => {
  test('a call of the future does not pass for having told somebody today', () => {
    const attempts = [call(clock('20:00', NEXT_DAY), 'reached', { reportId: 'earlier' })];
    expect(follow({ entries: [FEVER], attempts, now: clock('20:05') }).call).toMatchObject({ kind: 'open' });
  });

  test('a promise of the future is not waited for', () => {
    const attempts = [call(clock('23:00'), 'waiting')];
    expect(follow({ entries: [FEVER], attempts, now: clock('20:05') }).call).toMatchObject({
      step: { kind: 'dial' },
    });
  });
});

describe('what could not be kept', () => {
  test('is known by the calls about it, until somebody was reached', () => {
    const attempts = [call(clock('20:01'), 'not-yet', { reportId: 'lost' })];
    expect(follow({ attempts, now: clock('20:02') }).call).toMatchObject({
      kind: 'open',
      urgency: 'call-now',
      isStored: false,
    });
    const reached = [...attempts, call(clock('20:03'), 'reached', { reportId: 'lost' })];
    expect(follow({ attempts: reached, now: clock('20:04') }).call).toMatchObject({ kind: 'reached' });
  });
});

test('"stay at home" is kept in sight until the next morning', () => {
  const attempts = [call(clock('20:01'), 'reached', { advice: ['stay-home', 'medicine'] })];
  const at = (now: string) => follow({ entries: [FEVER], attempts, infusions: CLOSE_WATCH, now }).call;
  expect(at(clock('20:40'))).toMatchObject({ kind: 'staying-home', at: clock('20:01') });
  expect(at(clock('05:59', NEXT_DAY))).toMatchObject({ kind: 'staying-home' });
  expect(at(clock('06:00', NEXT_DAY))).toBeUndefined();
});

test('a clock that was put right keeps nobody from ending the call', () => {
  const early = entry('early', clock('23:00'), { temperatureCelsius: 38.2, signs: {} });
  const attempts = [
    call(clock('23:01'), 'no-answer', { reportId: 'early' }),
    call(clock('20:04'), 'reached', { reportId: 'early' }),
  ];
  expect(follow({ entries: [early], attempts, now: clock('20:05') }).call).toMatchObject({ kind: 'reached' });
});

test('an infusion that a wrong clock did in the future changes what is shown on its day', () => {
  const infusions = [{ ...infusedOn('2026-11-26', 1), plannedOn: '2026-11-26' }];
  const cough = entry('cough', clock('10:00'), { signs: { cough: 1 } });
  const sources = sourcesOf({ entries: [cough], infusions, now: clock('22:30') });
  expect(nextChangeAt(sources)).toBe(clock('00:00', NEXT_DAY));
});
