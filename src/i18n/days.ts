// How days and clock times are written and said, in both languages, always from civil days and Tokyo-independent parts.
import type { Locale } from '../domain/locale.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, options: Intl.DateTimeFormatOptions, key: string): Intl.DateTimeFormat {
  const name = `${locale}:${key}`;
  let found = formats.get(name);
  if (!found) {
    found = new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', options);
    formats.set(name, found);
  }
  return found;
}

/** "11月28日（土）" · "Sat 28 November"; `day` is YYYY-MM-DD and stays that day in every zone. */
export function longDay(locale: Locale, day: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  if (locale === 'ja') {
    const date = format('ja', { month: 'long', day: 'numeric', timeZone: 'UTC' }, 'md').format(at);
    const weekday = format('ja', { weekday: 'short', timeZone: 'UTC' }, 'w').format(at);
    return `${date}（${weekday}）`;
  }
  return format('en', { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' }, 'wmd').format(at);
}

/** "2026年11月28日" · "28 November 2026". */
export function fullDay(locale: Locale, day: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return format(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }, 'ymd').format(
    at,
  );
}

/** "2:14" in the phone's own zone. */
export function clockTime(locale: Locale, at: string | number | Date): string {
  return format(locale, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }, 'hm').format(new Date(at));
}

/** "11月23日 2:14" in the phone's own zone. */
export function dayAndClock(locale: Locale, at: string | number | Date): string {
  const date = new Date(at);
  const day = format(locale, { month: 'long', day: 'numeric' }, 'local-md').format(date);
  return `${day} ${clockTime(locale, date)}`;
}

/** "2026年11月28日" of an instant, on the phone's own calendar. */
export function fullDayOf(locale: Locale, at: string | number | Date): string {
  return format(locale, { year: 'numeric', month: 'long', day: 'numeric' }, 'local-ymd').format(new Date(at));
}
