// The text of a chapter's inlines: what is searched, read aloud, put into a page's title.
import { type Inline, PHRASE_BREAK } from './handbook-chapter.ts';

/** Without marks, breaks and readings. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline.replaceAll(PHRASE_BREAK, '');
      return 'text' in inline ? inline.text : plainText(inline.children);
    })
    .join('');
}

/** As it is read aloud: every word with furigana as its reading. */
export function spokenText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline.replaceAll(PHRASE_BREAK, '');
      if (inline.type === 'ruby') return inline.reading;
      return 'text' in inline ? inline.text : spokenText(inline.children);
    })
    .join('');
}
