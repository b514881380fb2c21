// Days and months as short as the axis of a chart needs them.
import type { Locale } from '../domain/locale.ts';

const EN_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const EN_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

const EN_LONG_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "11/23" · "23 Nov"; `day` is YYYY-MM-DD. */
export function axisDay(locale: Locale, day: string): string {
  if (locale === 'en') return EN_DAY.format(new Date(`${day}T12:00:00Z`));
  const [, month, date] = day.split('-').map(Number);
  return `${month}/${date}`;
}

/** "2026/11/23" · "23 Nov 2026". */
export function axisDate(locale: Locale, day: string): string {
  return locale === 'en'
    ? `${axisDay(locale, day)} ${day.slice(0, 4)}`
    : `${day.slice(0, 4)}/${axisDay(locale, day)}`;
}

/** "2026年11月" · "November 2026". */
export function longMonth(locale: Locale, month: string): string {
  if (locale === 'en') return EN_LONG_MONTH.format(new Date(`${month}-15T12:00:00Z`));
  const [year, number] = month.split('-').map(Number);
  return `${year}年${number}月`;
}

/** "2026/11" · "Nov 2026". */
export function axisMonth(locale: Locale, day: string): string {
  if (locale === 'en') return EN_MONTH.format(new Date(`${day}T12:00:00Z`));
  const [year, month] = day.split('-').map(Number);
  return `${year}/${month}`;
}
