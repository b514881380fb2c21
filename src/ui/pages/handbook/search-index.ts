// Finds places of the handbook by words of either language, by readings and by everyday words; offline, in memory.
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { type Entry, entriesOf, type Found } from './search-entries.ts';
import { indexTerms, nearSpellings, queryTerms, spellings } from './search-terms.ts';

/** `isNear`: nothing holds all of the words as they were typed. */
export type SearchAnswer = { found: Found[]; isNear: boolean };

export type HandbookSearch = (query: string) => SearchAnswer;

const PER_CHAPTER = 3;
const BOOST = { words: 20, title: 4 };

export function createSearch(languages: readonly (readonly Chapter[])[]): HandbookSearch {
  const index = new MiniSearch<Entry>({
    fields: ['words', 'title', 'text'],
    storeFields: ['chapterId', 'section'],
    tokenize: indexTerms,
    processTerm: (term) => term,
  });
  index.addAll(entriesOf(languages));

  function find(ways: readonly string[], options: SearchOptions): Found[] {
    for (const way of ways) {
      const results = index.search(way, {
        boost: BOOST,
        tokenize: queryTerms,
        prefix: (term: string) => /^[a-z]{3}/.test(term),
        ...options,
      });
      if (results.length > 0) return limited(results);
    }
    return [];
  }

  return (query) => {
    if (queryTerms(query).length === 0) return { found: [], isNear: false };
    const ways = spellings(query);
    const exact = find(ways, { combineWith: 'AND' });
    if (exact.length > 0) return { found: exact, isNear: false };
    const fuzzy = (term: string) => (/^[a-z]{4}/.test(term) ? 0.25 : false);
    const tries: [readonly string[], SearchOptions][] = [
      [ways, { combineWith: 'AND', fuzzy }],
      [nearSpellings(query), { combineWith: 'AND' }],
      [ways, { combineWith: 'OR' }],
      [ways, { combineWith: 'OR', fuzzy }],
    ];
    for (const [spelled, options] of tries) {
      const found = find(spelled, options);
      if (found.length > 0) return { found, isNear: true };
    }
    return { found: [], isNear: true };
  };
}

function limited(results: readonly SearchResult[]): Found[] {
  const counts = new Map<string, number>();
  return results.flatMap(({ chapterId, section }) => {
    const chapter = chapterId as string;
    const count = (counts.get(chapter) ?? 0) + 1;
    counts.set(chapter, count);
    if (count > PER_CHAPTER) return [];
    return [{ chapterId: chapter, ...(section !== undefined && { section: section as string }) }];
  });
}
