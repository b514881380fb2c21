// What the person chose: language, look, who holds the phone, how far the first start got.
import type { Locale } from '../domain/locale.ts';

export type Settings = {
  /** Absent until the person or the browser's language decided it. */
  locale: Locale;
  theme: 'system' | 'light' | 'dark';
  textSize: 1 | 2 | 3 | 4 | 5;
  /** Readings above the kanji of the handbook. */
  furigana?: boolean;
  /** Whose phone this is: it changes the voice of questions, never the lines. */
  holder: 'patient' | 'family';
  /** The handbook covers the drip only; `other` hides calendar, chapters and lines. */
  form: 'drip' | 'other' | 'unknown';
  firstStart: 'open' | 'done';
  /** When the practice call was last answered rightly, as an instant. */
  practisedAt?: string;
};

export function defaultSettings(languages: readonly string[]): Settings {
  const locale = languages[0]?.toLowerCase().startsWith('en') ? 'en' : 'ja';
  return {
    locale,
    theme: 'system',
    textSize: 1,
    holder: 'patient',
    form: 'unknown',
    firstStart: 'open',
  };
}
