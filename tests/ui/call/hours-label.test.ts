// How the hours of the day line read.
import { expect, it } from 'vitest';
import type { DayHours } from '../../../src/domain/contact/contact.ts';
import { hoursLabel } from '../../../src/ui/pages/call/hours-label.ts';

const span = (weekday: number, from = '09:00', to = '17:00') => ({ weekday, from, to }) as DayHours;

it('says 平日 for Monday to Friday', () => {
  expect(
    hoursLabel(
      'ja',
      [1, 2, 3, 4, 5].map((weekday) => span(weekday)),
    ),
  ).toBe('平日 9:00–17:00');
  expect(
    hoursLabel(
      'en',
      [5, 4, 3, 2, 1].map((weekday) => span(weekday)),
    ),
  ).toBe('Weekdays 9:00–17:00');
});

it('names the days where they are not all weekdays, each group with its time', () => {
  expect(hoursLabel('ja', [span(1), span(3), span(6, '09:00', '12:00')])).toBe(
    '月・水 9:00–17:00、土 9:00–12:00',
  );
});

it('is empty when no hours are known', () => {
  expect(hoursLabel('ja', [])).toBe('');
});
