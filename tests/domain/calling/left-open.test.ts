/** What nobody was told of does not end because somebody said that it is still the same. */
import { describe, expect, test } from 'vitest';
import { answer, call, clock, entry, follow } from './followed.ts';

describe('a contact-today that nobody was told of and that is said to be the same', () => {
  const cough = entry('cough', clock('10:00', '2026-11-23'), { signs: { cough: 1 } });
  const same = answer(cough, clock('20:00', '2026-11-24'), 'same');
  const at = (day: string, time: string, attempts = [] as ReturnType<typeof call>[]) =>
    follow({ entries: [cough, same], attempts, now: clock(time, day) }).call;

  test('stays a call without a gap, until the answer has grown old too', () => {
    expect(at('2026-11-24', '20:01')).toMatchObject({ kind: 'open', urgency: 'call-now' });
    expect(at('2026-11-25', '09:59')).toMatchObject({ id: 'cough', urgency: 'call-now' });
    expect(at('2026-11-25', '10:01')).toMatchObject({ id: same.id, urgency: 'call-now' });
    expect(at('2026-11-26', '19:59')).toMatchObject({ id: same.id, urgency: 'call-now' });
    expect(at('2026-11-26', '20:01')).toBeUndefined();
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
