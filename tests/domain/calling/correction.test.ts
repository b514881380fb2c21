/** A correction stands at the time of what it corrects: it lowers no open call, and a trifle opens none. */
import { describe, expect, test } from 'vitest';
import { answer, call, clock, DAY, entry, FEVER, follow, infusedOn, NEXT_DAY } from './followed.ts';

const COUGH = entry('cough', clock('20:00'), { signs: { cough: 1 } });
const corrected = (correctedAt: string, report: (typeof COUGH)['report'], of = COUGH) =>
  entry(`${of.id} anew`, of.at, report, { takesBack: of.id, correctedAt });
const LATER = corrected(clock('06:30', NEXT_DAY), { signs: { cough: 1 } });

describe('the night of a contact-today', () => {
  const at = (now: string, entries = [COUGH, LATER]) => follow({ entries, now }).call;

  test('is not begun anew by correcting a trifle the next morning', () => {
    expect(at(clock('06:20', NEXT_DAY), [COUGH])).toMatchObject({
      urgency: 'call-now',
      because: 'overnight',
    });
    expect(at(clock('06:31', NEXT_DAY))).toMatchObject({ urgency: 'call-now', because: 'overnight' });
  });

  test('nor by adding something that is of today', () => {
    const more = corrected(clock('06:30', NEXT_DAY), { signs: { cough: 1, fatigue: 1 } });
    expect(at(clock('06:31', NEXT_DAY), [COUGH, more])).toMatchObject({ urgency: 'call-now' });
  });

  test('is not ended by an answer about what the correction added after it', () => {
    const better = answer(COUGH, clock('05:00', NEXT_DAY), 'better');
    const added = corrected(clock('05:30', NEXT_DAY), { signs: { diarrhoea: 1 } });
    expect(at(clock('06:31', NEXT_DAY), [COUGH, better, added])).toMatchObject({ because: 'overnight' });
  });

  test('keeps the answer that was given about it', () => {
    const better = answer(COUGH, clock('05:00', NEXT_DAY), 'better');
    expect(at(clock('06:31', NEXT_DAY), [COUGH, better, LATER])).toMatchObject({ urgency: 'contact-today' });
  });

  test('of something long past begins with the correction', () => {
    const old = entry('old', clock('20:00', '2026-11-23'), { signs: { cough: 1 } });
    const now = clock('20:01', DAY);
    const late = corrected(now, { signs: { diarrhoea: 1 } }, old);
    expect(follow({ entries: [old, late], now: clock('20:02', DAY) }).call).toMatchObject({
      urgency: 'contact-today',
      because: 'report',
    });
  });

  test('asks for no call two weeks later', () => {
    const old = entry('old', clock('20:00', '2026-11-11'), { signs: { cough: 1 } });
    const late = corrected(clock('20:01', DAY), { signs: { cough: 1, fatigue: 1 } }, old);
    expect(follow({ entries: [old, late], now: clock('20:02', DAY) }).call).toBeUndefined();
  });
});

test('what came after the time at which it stands counts with it, as in its result', () => {
  const early = entry('early', clock('10:00'), { signs: { cough: 1 } });
  const fever = entry('fever', clock('15:00'), { temperatureCelsius: 38.2, signs: {} });
  const attempts = [call(clock('15:05'), 'reached', { answeredAt: clock('15:08') })];
  const confused = corrected(clock('20:00'), { signs: { cough: 1, confusion: 2 } }, early);
  const open = follow({ entries: [early, fever, confused], attempts, now: clock('20:01') }).call;
  expect(open).toMatchObject({ kind: 'open', urgency: 'emergency' });
});

test('the days of close watch are those of the report, not of its correction', () => {
  // Day 3 of the second cycle when it was written, day 4 when it was corrected.
  const infusions = [infusedOn('2026-11-22', 2)];
  const call = follow({ entries: [COUGH, LATER], infusions, now: clock('06:31', NEXT_DAY) }).call;
  expect(call).toMatchObject({ kind: 'open', urgency: 'call-now', because: 'report' });
});

describe('what somebody was told', () => {
  const told = [call(clock('20:05'), 'reached', { reportId: 'cough' })];
  const at = (report: (typeof COUGH)['report'], now = clock('23:00')) =>
    follow({ entries: [COUGH, corrected(clock('21:00'), report)], attempts: told, now }).call;

  test('stays told when the correction says no more, also the next morning', () => {
    expect(at({ signs: { cough: 1 } })).toBeUndefined();
    expect(at({ signs: {} })).toBeUndefined();
    expect(at({ signs: { cough: 1 } }, clock('07:00', NEXT_DAY))).toBeUndefined();
  });

  test('does not hold what the correction adds', () => {
    expect(at({ signs: { cough: 1, chills: 2 } })).toMatchObject({ kind: 'open', urgency: 'call-now' });
    expect(at({ signs: { cough: 2 } })).toMatchObject({ kind: 'open' });
  });

  test('stays told through a correction of a correction, and a circle of them ends', () => {
    const once = corrected(clock('21:00'), { signs: { cough: 1 } });
    const twice = { ...once, id: 'twice', takesBack: once.id, correctedAt: clock('21:30') };
    const entries = [COUGH, once, twice];
    expect(follow({ entries, attempts: told, now: clock('23:00') }).call).toBeUndefined();
    const circle = entries.map((one) => (one === COUGH ? { ...one, takesBack: 'twice' } : one));
    expect(() => follow({ entries: circle, attempts: told, now: clock('23:00') })).not.toThrow();
  });

  test('a correction that says less does not close a call that was begun anew', () => {
    const tries = [...told, call(clock('21:00'), 'no-answer', { reportId: 'cough' })];
    const entries = [COUGH, corrected(clock('21:05'), { signs: { cough: 1 } })];
    expect(follow({ entries, attempts: tries, now: clock('21:06') }).call).toMatchObject({ kind: 'open' });
  });

  test('a call that was begun about the first report is asked about with its correction', () => {
    const hotter = corrected(clock('20:03'), { ...FEVER.report, temperatureCelsius: 38.6 }, FEVER);
    const begun = [call(clock('20:01'))];
    const open = follow({ entries: [FEVER, hotter], attempts: begun, now: clock('20:04') }).call;
    expect(open).toMatchObject({ kind: 'open', step: { kind: 'ask-outcome' } });
  });
});

describe('a correction that is undone', () => {
  const WRONG = corrected(clock('21:00'), { signs: { seizure: 3 } }, FEVER);
  const BACK = {
    ...FEVER,
    id: 'back',
    takesBack: WRONG.id,
    bringsBack: FEVER.id,
    correctedAt: clock('21:01'),
  };
  const at = (time: string, attempts: ReturnType<typeof call>[] = []) =>
    follow({ entries: [FEVER, WRONG, BACK], attempts, now: clock(time) }).call;

  test('leaves the call open that stood before it', () => {
    expect(at('21:02')).toMatchObject({ kind: 'open', id: 'back', urgency: 'call-now', because: 'report' });
  });

  test('asks nobody to say once more what was told before it', () => {
    expect(at('22:00', [call(clock('20:02'), 'reached')])).toBeUndefined();
  });

  test('is not told by a call about what was wrong', () => {
    const wrong = call(clock('20:59'), 'no-answer', { reportId: WRONG.id });
    expect(at('21:02', [wrong])).toMatchObject({ kind: 'open', id: 'back' });
  });
});
