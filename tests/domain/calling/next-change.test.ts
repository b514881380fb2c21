/** Which moment is the next at which something changes. */
import { describe, expect, test } from 'vitest';
import { nextChangeAt } from '../../../src/domain/calling/follow-up.ts';
import { clinicTimes, nextChange } from '../../../src/domain/calling/next-change.ts';
import { contactHours } from '../../../src/domain/contact/choose-number.ts';
import { contactWith } from '../contact/sample-contact.ts';
import { call, clock, FEVER, NEXT_DAY, sourcesOf } from './followed.ts';

const at = (time: string) => Date.parse(clock(time));

describe('the next change', () => {
  test('is the first moment ahead at which the state is another, in whatever order they are given', () => {
    const isLate = (now: Date) => ({ late: now.getTime() >= at('10:30') });
    const moments = [at('12:00'), at('10:30'), at('10:00'), at('11:00')];
    expect(nextChange(isLate, moments, new Date(at('10:00')))).toBe(clock('10:30'));
    expect(nextChange(isLate, moments, new Date(at('10:30')))).toBeUndefined();
  });
});

describe('by the clinic’s clock', () => {
  test('every hour of the lines is a moment, and a quarter of an hour before it', () => {
    const times = clinicTimes(
      { dayHours: [{ weekday: 3, from: '08:40', to: '16:50' }] },
      new Date(at('10:00')),
    );
    for (const time of ['08:40', '16:35', '16:50', '06:00', '17:00', '22:00'])
      expect(times).toContain(at(time));
  });

  test('a time that cannot be read is none', () => {
    const dayHours = [{ weekday: 3 as const, from: '25:00', to: 'noon' }];
    expect(clinicTimes({ dayHours }, new Date(at('10:00'))).every(Number.isFinite)).toBe(true);
  });

  test('the number to call changes just before the day line closes', () => {
    const dayHours = [{ weekday: 3 as const, from: '08:40', to: '16:50' }];
    const fever = { ...FEVER, at: clock('16:20') };
    const contact = contactHours(contactWith({ dayHours }));
    const open = sourcesOf({ entries: [fever], contact, now: clock('16:30') });
    expect(nextChangeAt(open)).toBe(clock('16:35'));
  });
});

test('what they said can be noted for half an hour, then the night is ahead', () => {
  const attempts = [call(clock('20:01'), 'reached', { advice: ['stay-home'] })];
  const reached = (now: string) => nextChangeAt(sourcesOf({ entries: [FEVER], attempts, now }));
  expect(reached(clock('20:05'))).toBe(clock('20:31'));
  expect(reached(clock('22:30'))).toBe(clock('01:00', NEXT_DAY));
});
