// The hours of the day line in words: 「平日 9:00–17:00」 where it fits, else each weekday.
import type { DayHours } from '../../../domain/contact/contact.ts';
import type { Locale } from '../../../domain/locale.ts';
import { callWords } from '../../../i18n/call.ts';

export function hoursLabel(locale: Locale, dayHours: readonly DayHours[]): string {
  const byTime = new Map<string, Set<number>>();
  for (const { weekday, from, to } of dayHours) {
    const time = `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`;
    byTime.set(time, (byTime.get(time) ?? new Set()).add(weekday));
  }
  return [...byTime]
    .map(([time, weekdays]) => `${weekdayNames(locale, [...weekdays].sort())} ${time}`)
    .join(locale === 'ja' ? '、' : ', ');
}

function weekdayNames(locale: Locale, weekdays: readonly number[]): string {
  const words = callWords[locale];
  const key = weekdays.join('');
  if (key === '12345') return words.workdays;
  if (key === '1234567') return words.everyDay;
  return weekdays.map((weekday) => words.weekdays[weekday - 1]).join(locale === 'ja' ? '・' : ' ');
}
