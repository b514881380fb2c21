// The search of the handbook: results as one types, a way to "when to call" whatever is found.
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { LOCALES } from '../../../domain/locale.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { useWords } from '../../state/model.ts';
import { FoundRow } from './found-row.tsx';
import type { Found, HandbookSearch } from './search-index.ts';
import { loadChapters } from './use-chapters.ts';

const MOST_SHOWN = 8;
const CALL_CHAPTER = 'when-to-call';

type SearchBoxProps = { chapters: readonly Chapter[]; onSearch: (isSearching: boolean) => void };

export function SearchBox({ chapters, onSearch }: SearchBoxProps): JSX.Element {
  const words = useWords(handbookWords).search;
  const id = useId();
  const [query, setQuery] = useState('');
  const [search, fetchSearch] = useSearch();
  const isSearching = query.trim() !== '';
  const found = isSearching && search ? withCall(search(query).slice(0, MOST_SHOWN)) : undefined;

  return (
    <search class="handbook-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // Closes the keyboard, so that the results are seen.
          (document.activeElement as HTMLElement | null)?.blur();
        }}
      >
        <label for={id}>{words.label}</label>
        <input
          id={id}
          type="search"
          enterkeyhint="search"
          autoComplete="off"
          value={query}
          onFocus={fetchSearch}
          onInput={({ currentTarget: { value } }) => {
            fetchSearch();
            setQuery(value);
            onSearch(value.trim() !== '');
          }}
        />
      </form>
      <p class="quiet" role="status">
        {isSearching && (found === undefined ? words.preparing : summaryOf(found, words))}
      </p>
      {found && (
        <ul class="found-rows">
          {found.map((each) => {
            const chapter = chapters.find(({ id }) => id === each.chapterId);
            return (
              chapter && (
                <FoundRow
                  key={`${each.chapterId}#${each.section}`}
                  found={each}
                  chapter={chapter}
                  query={query}
                />
              )
            );
          })}
        </ul>
      )}
    </search>
  );
}

/** Whoever searches may need the telephone. */
function withCall(found: readonly Found[]): Found[] {
  const hasCall = found.some(({ chapterId }) => chapterId === CALL_CHAPTER);
  return hasCall ? [...found] : [...found, { chapterId: CALL_CHAPTER }];
}

function summaryOf(
  found: readonly Found[],
  words: { none: string; some: (count: string) => string },
): string {
  const isOnlyCall = found.length === 1 && found[0]?.chapterId === CALL_CHAPTER && !found[0].section;
  return isOnlyCall ? words.none : words.some(String(found.length));
}

let ready: Promise<HandbookSearch> | undefined;

/** Index and library come when somebody is about to search. */
function useSearch(): [search: HandbookSearch | undefined, fetchSearch: () => void] {
  const [search, setSearch] = useState<HandbookSearch>();
  const isHere = useRef(true);
  useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );

  function fetchSearch(): void {
    if (search) return;
    ready ??= prepare();
    ready.then(
      (prepared) => isHere.current && setSearch(() => prepared),
      () => {
        ready = undefined;
      },
    );
  }
  return [search, fetchSearch];
}

async function prepare(): Promise<HandbookSearch> {
  const [{ createSearch }, ...languages] = await Promise.all([
    import('./search-index.ts'),
    ...LOCALES.map(loadChapters),
  ]);
  return createSearch(languages);
}
