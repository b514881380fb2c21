// What is to be printed, as it stands in the page's address: back, reload and a link keep the choice.
import type { Locale } from '../../../domain/locale.ts';

export type Paper = 'a4' | 'a6';

/** `chapterId` absent: the whole handbook. */
export type PrintChoice = { chapterId?: string; paper: Paper; locale: Locale; hasFurigana: boolean };

export type Query = Readonly<Record<string, string | undefined>>;

/** What the address does not say is as the person reads: `usual`. */
export function readPrintChoice(
  query: Query,
  chapterIds: readonly string[],
  usual: { locale: Locale; hasFurigana: boolean },
): PrintChoice {
  const { of, paper, lang, furigana } = query;
  return {
    ...(of !== undefined && chapterIds.includes(of) && { chapterId: of }),
    paper: paper === 'a6' ? 'a6' : 'a4',
    locale: lang === 'ja' || lang === 'en' ? lang : usual.locale,
    hasFurigana: furigana === undefined ? usual.hasFurigana : furigana === 'yes',
  };
}

export function printAddress({ chapterId, paper, locale, hasFurigana }: PrintChoice): string {
  const query = new URLSearchParams({
    ...(chapterId !== undefined && { of: chapterId }),
    paper,
    lang: locale,
    furigana: hasFurigana ? 'yes' : 'no',
  });
  return `/handbook/print?${query}`;
}
