/** The languages of every word in Temoto; Japanese is the source, English must be complete by type. */
export type Locale = 'ja' | 'en';

export const LOCALES: readonly Locale[] = ['ja', 'en'];

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => unknown
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** Joins both languages of one page's words; `en` fails to compile when it misses a word of `ja`. */
export function bilingual<const J>(ja: J, en: Widen<J>): Record<Locale, Widen<J>> {
  return { ja: ja as Widen<J>, en };
}
