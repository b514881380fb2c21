// Words that hold everything a file can stumble over: line breaks, quotes, `&`, capitals, Japanese, emoji.
import fc, { type Arbitrary } from 'fast-check';
import type { SharingWords } from '../../../src/domain/sharing/sharing-words.ts';
import { sharingWords } from '../../../src/ui/pages/share/sharing-words.ts';
import { awkwardText } from './arbitrary-log.ts';

/** The real words of either language with generated text behind each. */
export const awkwardWords: Arbitrary<SharingWords> = fc
  .tuple(fc.constantFrom('ja' as const, 'en' as const), awkwardText)
  .map(([locale, tail]) => withTail(sharingWords(locale), tail.toWellFormed()));

function withTail(words: SharingWords, tail: string): SharingWords {
  const lengthened = lengthen(words, tail) as SharingWords;
  return { ...lengthened, locale: words.locale };
}

function lengthen(part: unknown, tail: string): unknown {
  if (typeof part === 'string') return part + tail;
  if (typeof part === 'function') return (...args: unknown[]) => `${part(...args)}${tail}`;
  return Object.fromEntries(
    Object.entries(part as Record<string, unknown>).map(([key, value]) => [key, lengthen(value, tail)]),
  );
}
