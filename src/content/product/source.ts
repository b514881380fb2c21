/** A document that the handbook was written from, and how much of it was read. */
import type { Locale } from '../../domain/locale.ts';

export type Source = {
  title: Readonly<Record<Locale, string>>;
  /** A day, month or year of the document, or `from/to`; null where what was read shows none. */
  date: string | null;
  /** `part`: an excerpt, an abstract, a table; never shown as if the whole had been read. */
  extent: 'whole' | 'part';
  /** What exactly was read. */
  read: Readonly<Record<Locale, string>>;
};
