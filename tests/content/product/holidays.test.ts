/** The holiday rows against the law's own rules, and the rules against years whose holidays are known. */
import { describe, expect, test } from 'vitest';
import { HOLIDAY_YEARS, PUBLIC_HOLIDAYS } from '../../../src/content/product/holidays.ts';
import { holidaysByLaw } from '../../domain/contact/holiday-law.ts';

const YEARS = Array.from(
  { length: HOLIDAY_YEARS.to - HOLIDAY_YEARS.from + 1 },
  (_, index) => HOLIDAY_YEARS.from + index,
);

describe('public holidays', () => {
  test('the table covers 2026 to 2028 and no day of another year', () => {
    expect(YEARS).toEqual([2026, 2027, 2028]);
    expect(new Set(PUBLIC_HOLIDAYS.map((day) => Number(day.slice(0, 4))))).toEqual(new Set(YEARS));
  });

  test.each(YEARS)('the rows of %i are what the law gives', (year) => {
    expect(PUBLIC_HOLIDAYS.filter((day) => day.startsWith(`${year}-`))).toEqual(holidaysByLaw(year));
  });

  test('the rows hold the days that are easily missed', () => {
    // A Sunday in a run of holidays, a day between two, a moved equinox.
    for (const day of ['2026-05-06', '2026-09-22', '2027-03-22', '2028-09-22']) {
      expect(PUBLIC_HOLIDAYS).toContain(day);
    }
    expect(PUBLIC_HOLIDAYS).not.toContain('2027-09-21');
    expect(PUBLIC_HOLIDAYS).not.toContain('2028-09-23');
  });

  test('the rules give the holidays of 2025 as they were', () => {
    expect(holidaysByLaw(2025)).toEqual([
      '2025-01-01',
      '2025-01-13',
      '2025-02-11',
      '2025-02-23',
      '2025-02-24',
      '2025-03-20',
      '2025-04-29',
      '2025-05-03',
      '2025-05-04',
      '2025-05-05',
      '2025-05-06',
      '2025-07-21',
      '2025-08-11',
      '2025-09-15',
      '2025-09-23',
      '2025-10-13',
      '2025-11-03',
      '2025-11-23',
      '2025-11-24',
    ]);
  });
});
