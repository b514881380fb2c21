/** The days that "today" and "yesterday" meant when it was said. */
import { expect, test } from 'vitest';
import { dayOfSince, SINCE_ANSWERS } from '../../../src/domain/symptoms/since.ts';

test('two of the answers name a day, by the day of the report', () => {
  const days = SINCE_ANSWERS.map((since) => [since, dayOfSince(since, '2026-03-01')]);
  expect(days.filter(([, day]) => day !== undefined)).toEqual([
    ['today', '2026-03-01'],
    ['yesterday', '2026-02-28'],
  ]);
});

test('from an hour to longer than some days, and "I don’t know"', () => {
  expect(SINCE_ANSWERS).toEqual(['an-hour', 'today', 'yesterday', 'days', 'longer', 'unknown']);
});
