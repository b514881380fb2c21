// The right answer to "what year" and "what month", also in the years of the emperor, which older people say first.
import type { CivilDay } from '../../../domain/civil-day.ts';
import type { Locale } from '../../../domain/locale.ts';

const noonOf = (day: CivilDay) => new Date(`${day}T12:00:00Z`);

/** "2026年（令和8年）" · "2026 (Reiwa 8)". */
export function yearAnswer(locale: Locale, day: CivilDay): string {
  const parts = new Intl.DateTimeFormat(`${locale}-u-ca-japanese`, {
    era: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(noonOf(day));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  const year = day.slice(0, 4);
  return locale === 'ja'
    ? `${year}年（${part('era')}${part('year')}年）`
    : `${year} (${part('era')} ${part('year')})`;
}

/** "11月" · "November". */
export function monthAnswer(locale: Locale, day: CivilDay): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(noonOf(day));
}
