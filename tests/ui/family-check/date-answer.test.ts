// What right looks like for the year and the month.
import { expect, test } from 'vitest';
import { monthAnswer, yearAnswer } from '../../../src/ui/pages/family-check/date-answer.ts';

test.each([
  ['2026-11-25', '2026年（令和8年）', '2026 (Reiwa 8)', '11月', 'November'],
  ['2027-01-01', '2027年（令和9年）', '2027 (Reiwa 9)', '1月', 'January'],
  ['2028-02-29', '2028年（令和10年）', '2028 (Reiwa 10)', '2月', 'February'],
])('on %s both ways of counting the years are right', (day, jaYear, enYear, jaMonth, enMonth) => {
  expect([yearAnswer('ja', day), yearAnswer('en', day)]).toEqual([jaYear, enYear]);
  expect([monthAnswer('ja', day), monthAnswer('en', day)]).toEqual([jaMonth, enMonth]);
});
