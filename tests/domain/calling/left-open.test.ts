/** What nobody was told of does not end by itself, nor because somebody said that it is still the same. */
import { describe, expect, test } from 'vitest';
import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import { nextChangeAt } from '../../../src/domain/calling/follow-up.ts';
import { answer, call, clock, DAY, entry, FEVER, follow, NEXT_DAY, sourcesOf, TIRED } from './followed.ts';

describe('a contact-today that nobody was told of and that is said to be the same', () => {
  const cough = entry('cough', clock('10:00', '2026-11-23'), { signs: { cough: 1 } });
  const same = answer(cough, clock('20:00', '2026-11-24'), 'same');
  const at = (day: string, time: string, attempts = [] as ReturnType<typeof call>[]) =>
    follow({ entries: [cough, same], attempts, now: clock(time, day) }).call;

  test('stays a call without a gap', () => {
    for (const [day, time] of [
      ['2026-11-24', '20:01'],
      ['2026-11-25', '09:59'],
      ['2026-11-25', '10:01'],
      ['2026-11-26', '20:01'],
      ['2026-12-07', '09:59'],
    ] as const) {
      expect(at(day, time)).toMatchObject({ kind: 'open', id: 'cough', urgency: 'call-now' });
    }
  });

  test('is not less for a moment because the answer is younger than the report', () => {
    const late = answer(cough, clock('07:00', '2026-11-25'), 'same');
    const shown = (time: string) => follow({ entries: [cough, late], now: clock(time, '2026-11-25') }).call;
    expect(shown('09:59')).toMatchObject({ urgency: 'call-now' });
    expect(shown('10:01')).toMatchObject({ urgency: 'call-now' });
  });

  test('opens no call where somebody had been told', () => {
    const told = [call(clock('10:05', '2026-11-23'), 'reached', { reportId: 'cough' })];
    for (const [day, time] of [
      ['2026-11-25', '10:01'],
      ['2026-11-26', '10:01'],
    ] as const) {
      expect(at(day, time, told)).toBeUndefined();
    }
  });
});

describe('a call that nobody answered', () => {
  const openAt = (day: string, time: string, entries = [FEVER], attempts: CallAttempt[] = []) =>
    follow({ entries, attempts, now: clock(time, day) }).call;

  test('stays on top for two weeks, and says when it has grown old', () => {
    expect(openAt('2026-11-27', '19:59')).toMatchObject({ id: 'fever', urgency: 'call-now', isOld: false });
    expect(openAt('2026-11-27', '20:00')).toMatchObject({ id: 'fever', urgency: 'call-now', isOld: true });
    expect(openAt('2026-12-09', '19:59')).toMatchObject({ id: 'fever', urgency: 'call-now', isOld: true });
    expect(openAt('2026-12-09', '20:00')).toBeUndefined();
  });

  test('changes at those two moments and no other', () => {
    const next = (day: string, time: string) =>
      nextChangeAt(sourcesOf({ entries: [FEVER], now: clock(time, day) }));
    expect(next('2026-11-27', '18:00')).toBe(clock('20:00', '2026-11-27'));
    expect(next('2026-11-27', '20:00')).toBe(clock('20:00', '2026-12-09'));
  });

  test('ends with any later call that reached somebody', () => {
    const { reportId, ...told } = call(clock('09:00', '2026-11-30'), 'reached');
    expect(reportId).toBe('fever');
    expect(openAt('2026-11-30', '10:00', [FEVER], [told])).toBeUndefined();
  });

  test('is no less for having been better since', () => {
    const better = answer(FEVER, clock('08:00', NEXT_DAY), 'better');
    expect(openAt('2026-11-29', '10:00', [FEVER, better])).toMatchObject({
      id: 'fever',
      urgency: 'call-now',
    });
  });

  test('goes on where it could not be stored', () => {
    const begun = call(clock('20:01'), 'no-answer', { reportId: 'lost' });
    expect(openAt('2026-11-30', '10:00', [], [begun])).toMatchObject({ id: 'lost', isOld: true });
  });

  test('leaves a contact-today that is better since to its two days', () => {
    const better = answer(TIRED, clock('20:00'), 'better');
    expect(openAt('2026-11-27', '09:59', [TIRED, better])).toMatchObject({ urgency: 'contact-today' });
    expect(openAt('2026-11-27', '10:00', [TIRED, better])).toBeUndefined();
  });

  test('stays where "better" was taken back, or said of another report', () => {
    const better = answer(TIRED, clock('14:00'), 'better');
    const same = answer(TIRED, clock('09:00', NEXT_DAY), 'same');
    const later = clock('11:00', '2026-11-27');
    expect(follow({ entries: [TIRED, better, same], now: later }).call).toMatchObject({
      because: 'unchanged',
    });
    const rash = entry('rash', clock('12:00', NEXT_DAY), { signs: { rash: 1 } });
    const rashBetter = answer(rash, clock('16:00', NEXT_DAY), 'better');
    expect(follow({ entries: [TIRED, rash, rashBetter], now: later }).call).toMatchObject({
      id: 'tired',
      because: 'overnight',
    });
  });

  test('ends with "better" about the answer before it', () => {
    const same = answer(TIRED, clock('15:00'), 'same');
    const better = answer(same, clock('07:00', NEXT_DAY), 'better');
    const at = (time: string, day: string) =>
      follow({ entries: [TIRED, same, better], now: clock(time, day) }).call;
    expect(at('07:01', NEXT_DAY)).toMatchObject({ urgency: 'contact-today' });
    expect(at('10:01', '2026-11-27')).toBeUndefined();
  });

  test('of what only repeated it does not come up again once it is better', () => {
    const again = { ...TIRED, id: 'again', at: clock('12:00') };
    const better = answer(TIRED, clock('20:00'), 'better');
    for (const time of ['09:59', '10:00', '12:01', '18:00']) {
      const { call: open } = follow({ entries: [TIRED, again, better], now: clock(time, '2026-11-27') });
      expect(open?.kind === 'open' && open.id, time).not.toBe('again');
    }
  });

  test('of an emergency of last week does not stand before the call of today', () => {
    const fit = entry('fit', clock('20:00', '2026-11-22'), { signs: { seizure: 3 } });
    expect(openAt(DAY, '20:05', [fit])).toMatchObject({ id: 'fit', urgency: 'emergency' });
    expect(openAt(DAY, '20:05', [fit, FEVER])).toMatchObject({ id: 'fever', urgency: 'call-now' });
    const tired = { ...TIRED, at: clock('20:00') };
    expect(openAt(DAY, '20:05', [fit, tired])).toMatchObject({ id: 'fit', urgency: 'emergency' });
  });

  test('of an old report does not come back with a report that only repeats what was told', () => {
    const first = entry('first', clock('10:00', '2026-11-10'), { signs: { fatigue: 1 } });
    const again = entry('again', clock('20:00', '2026-11-10'), { signs: { fatigue: 1 } });
    const told = call(clock('10:05', '2026-11-10'), 'reached', { reportId: 'first' });
    for (const day of ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']) {
      for (const time of ['09:00', '10:30', '19:00', '21:00']) {
        expect(openAt(day, time, [first, again], [told])).toBeUndefined();
      }
    }
  });
});
