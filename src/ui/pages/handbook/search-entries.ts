// What can be found: each chapter as a whole, each of its sections, and each printed call line by itself.
import type { Chapter, Inline } from '../../../content/handbook-chapter.ts';
import { plainText, spokenText } from '../../../content/handbook-text.ts';
import { CALL_LINES } from '../../../content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../../content/product/lines/closing.ts';
import { withReadings } from '../../../content/readings.ts';
import { lineNote } from '../../../content/words/line-note.ts';
import { printedLine } from '../../../content/words/line-words.ts';
import type { Locale } from '../../../domain/locale.ts';
import { blockTexts, partBlocks } from './block-texts.ts';
import { sectionsOf } from './chapter-parts.ts';

/** `section` is the heading's id, or that of a call line; absent for the chapter as a whole. */
export type Found = { chapterId: string; section?: string };

export type Entry = Found & { id: string; words: string; title: string; text: string };

/** Both languages together: whoever reads in one may remember a word of the other. */
export function entriesOf(languages: readonly (readonly Chapter[])[]): Entry[] {
  return merged(languages.flatMap((chapters) => chapters.flatMap(chapterEntries)));
}

/** A chapter's own words lead to its beginning, its sections to themselves. */
function chapterEntries({ id, locale, title, official, summary, search, blocks }: Chapter): Entry[] {
  const whole: Entry = {
    id,
    chapterId: id,
    words: search.join('\n'),
    title: [title, official].map(bothWays).join('\n'),
    text: bothWays(summary),
  };
  const sections = sectionsOf(blocks).flatMap(({ heading, parts }): Entry[] => {
    if (!heading) return [];
    const text = parts.flatMap(partBlocks).flatMap((block) => blockTexts(block, bothWays));
    return [entryAt(id, heading.id, bothWays(heading.children), text.join('\n'))];
  });
  const hasLines = blocks.some((block) => block.type === 'directive' && block.name === 'when-to-call');
  return [whole, ...sections, ...(hasLines ? lineEntries(id, locale) : [])];
}

function lineEntries(chapterId: string, locale: Locale): Entry[] {
  return [...CALL_LINES, ...CLOSING_LINES].map((line) => {
    const texts = [printedLine(locale, line.id), lineNote(locale, line.id) ?? ''];
    const spoken = locale === 'ja' ? texts.map((text) => spokenText(withReadings(text))) : [];
    return entryAt(chapterId, `line-${line.id}`, '', [...texts, ...spoken].join('\n'));
  });
}

function entryAt(chapterId: string, section: string, title: string, text: string): Entry {
  return { id: `${chapterId}#${section}`, chapterId, section, words: '', title, text };
}

/** The same place in both languages is one place to find. */
function merged(entries: readonly Entry[]): Entry[] {
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    const other = byId.get(entry.id);
    const join = (field: 'words' | 'title' | 'text') => [other?.[field], entry[field]].join('\n');
    byId.set(entry.id, { ...entry, words: join('words'), title: join('title'), text: join('text') });
  }
  return [...byId.values()];
}

function bothWays(inlines: readonly Inline[]): string {
  const plain = plainText(inlines);
  const spoken = spokenText(inlines);
  return plain === spoken ? plain : `${plain}\n${spoken}`;
}
