// Finds sections of the handbook by words of either language, by readings and by everyday words; offline, in memory.
import MiniSearch from 'minisearch';
import type { Chapter, Inline } from '../../../content/handbook-chapter.ts';
import { plainText, spokenText } from '../../../content/handbook-text.ts';
import { blockTexts, partBlocks } from './block-texts.ts';
import { sectionsOf } from './chapter-parts.ts';
import { indexTerms, queryTerms, spellings } from './search-terms.ts';

/** `section` is the heading's id; absent for the chapter as a whole. */
export type Found = { chapterId: string; section?: string };

export type HandbookSearch = (query: string) => Found[];

type Entry = Found & { id: string; words: string; title: string; text: string };

const PER_CHAPTER = 3;

/** The chapters of both languages: whoever reads in one may remember a word of the other. */
export function createSearch(languages: readonly (readonly Chapter[])[]): HandbookSearch {
  const index = new MiniSearch<Entry>({
    fields: ['words', 'title', 'text'],
    storeFields: ['chapterId', 'section'],
    tokenize: indexTerms,
    processTerm: (term) => term,
  });
  index.addAll(merged(languages.flatMap((chapters) => chapters.flatMap(entriesOf))));

  return (query) => {
    const terms = queryTerms(query);
    if (terms.length === 0) return [];
    const options = {
      boost: { words: 20, title: 4 },
      tokenize: queryTerms,
      prefix: (term: string) => /^[a-z]{3}/.test(term),
      fuzzy: (term: string) => (/^[a-z]{6}/.test(term) ? 0.2 : false),
    };
    const ways = spellings(query);
    for (const combineWith of ['AND', 'OR'] as const) {
      for (const way of ways) {
        const results = index.search(way, { ...options, combineWith });
        if (results.length > 0) return limited(results);
      }
    }
    return [];
  };
}

/** A chapter's own words lead to its beginning, its sections to themselves. */
function entriesOf({ id, title, official, summary, search, blocks }: Chapter): Entry[] {
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
    const title = bothWays(heading.children);
    return [
      {
        id: `${id}#${heading.id}`,
        chapterId: id,
        section: heading.id,
        words: '',
        title,
        text: text.join('\n'),
      },
    ];
  });
  return [whole, ...sections];
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

function limited(results: readonly { [field: string]: unknown }[]): Found[] {
  const counts = new Map<string, number>();
  return results.flatMap(({ chapterId, section }) => {
    const chapter = chapterId as string;
    const count = (counts.get(chapter) ?? 0) + 1;
    counts.set(chapter, count);
    if (count > PER_CHAPTER) return [];
    return [{ chapterId: chapter, ...(section !== undefined && { section: section as string }) }];
  });
}

function bothWays(inlines: readonly Inline[]): string {
  const plain = plainText(inlines);
  const spoken = spokenText(inlines);
  return plain === spoken ? plain : `${plain}\n${spoken}`;
}
