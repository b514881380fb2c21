// The date of a document, as exactly as it is known: a day, a month, a year, or a span of them.
import type { Locale } from '../domain/locale.ts';
import { fullDay } from './days.ts';

/** `date` is YYYY, YYYY-MM, YYYY-MM-DD, or two of them around a slash. */
export function documentDate(locale: Locale, date: string): string {
  return date
    .split('/')
    .map((each) => oneDate(locale, each))
    .join(locale === 'ja' ? '〜' : ' to ');
}

function oneDate(locale: Locale, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day) return fullDay(locale, date);
  if (!month) return locale === 'ja' ? `${year}年` : year;
  return new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}-15T12:00:00Z`));
}
