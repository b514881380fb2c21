/** "Today", "tonight" or "when it opens": by the hospital's clock and the days since the infusion. */
import { describe, expect, test } from 'vitest';
import { contactMoment } from '../../../src/domain/calling/contact-moment.ts';

const LATE = { daysSinceInfusion: 12, cycle: 7 };
const at = (clock: string, context = {}, more = {}) =>
  contactMoment({
    now: new Date(`2026-11-25T${clock}:00+09:00`),
    context,
    isPhysical: true,
    isInfusionWithinADay: false,
    hasAlways: true,
    ...more,
  });

describe('more than a week after an infusion', () => {
  test.each([
    ['05:59', 'at-opening'],
    ['06:00', 'today'],
    ['16:59', 'today'],
    ['17:00', 'tonight'],
    ['21:59', 'tonight'],
    ['22:00', 'at-opening'],
  ])('%s is %s', (clock, moment) => {
    expect(at(clock, LATE)).toBe(moment);
  });
});

describe('at night', () => {
  test.each([
    ['on day 0', { daysSinceInfusion: 0, cycle: 9 }],
    ['on day 7', { daysSinceInfusion: 7, cycle: 9 }],
    ['when the day is not known', {}],
  ])('%s nobody waits for the morning', (_, context) => {
    expect(at('02:00', context)).toBe('tonight');
  });

  test('on day 8 and before the first infusion the morning is soon enough', () => {
    expect(at('02:00', { daysSinceInfusion: 8, cycle: 9 })).toBe('at-opening');
    expect(at('02:00', { beforeFirst: true })).toBe('at-opening');
  });
});

describe('what is not about the body', () => {
  test('waits for the next opening hours at any hour', () => {
    expect(at('10:00', LATE, { isPhysical: false })).toBe('at-opening');
    expect(at('02:00', {}, { isPhysical: false })).toBe('at-opening');
  });

  test('does not wait when an infusion is due within a day', () => {
    const due = { isPhysical: false, isInfusionWithinADay: true };
    expect(at('10:00', LATE, due)).toBe('today');
    expect(at('02:00', LATE, due)).toBe('tonight');
  });
});

test('where no 24-hour number is stored, tonight names none', () => {
  expect(at('19:00', LATE, { hasAlways: false })).toBe('tonight-any-number');
  expect(at('02:00', {}, { hasAlways: false })).toBe('tonight-any-number');
  expect(at('10:00', LATE, { hasAlways: false })).toBe('today');
});
