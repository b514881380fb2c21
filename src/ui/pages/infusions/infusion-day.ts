// How the calendar writes a day: with its weekday, and with the year where that is not this one.
import type { CivilDay } from '../../../domain/civil-day.ts';
import type { Locale } from '../../../domain/locale.ts';
import { longDay } from '../../../i18n/days.ts';
import { calendarWords } from '../../../i18n/infusions.ts';

export function infusionDay(locale: Locale, day: CivilDay, today: CivilDay): string {
  const year = day.slice(0, 4);
  const shown = longDay(locale, day);
  return year === today.slice(0, 4) ? shown : calendarWords[locale].inYear(year, shown);
}
