// The search of the handbook: results as one types, a way to "when to call" whatever is found.
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { LOCALES } from '../../../domain/locale.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { useWords } from '../../state/model.ts';
import { FoundRow } from './found-row.tsx';
import type { Found } from './search-entries.ts';
import type { HandbookSearch } from './search-index.ts';
import { loadChapters } from './use-chapters.ts';

const MOST_SHOWN = 8;
const CALL_CHAPTER = 'when-to-call';

type SearchBoxProps = {
  chapters: readonly Chapter[];
  /** Results stand where the contents did; where nothing is found, the contents stay. */
  onResults: (hasResults: boolean) => void;
};

export function SearchBox({ chapters, onResults }: SearchBoxProps): JSX.Element {
  const words = useWords(handbookWords).search;
  const id = useId();
  const [query, setQuery] = useState('');
  const { search, hasFailed, fetchSearch } = useSearch();
  const isSearching = query.trim() !== '';
  const answer = isSearching ? search?.(query) : undefined;
  const found = answer && withCall(answer.found.slice(0, MOST_SHOWN));
  const hasResults = answer !== undefined && answer.found.length > 0;
  useEffect(() => onResults(hasResults), [hasResults]);

  function status(): string | false {
    if (!isSearching) return false;
    if (!answer) return hasFailed ? words.failed : words.preparing;
    if (!hasResults) return words.none;
    return (answer.isNear ? words.near : words.some)(String(found?.length));
  }

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
          aria-describedby={`${id}-hint`}
          value={query}
          onFocus={fetchSearch}
          onInput={({ currentTarget: { value } }) => {
            fetchSearch();
            setQuery(value);
          }}
        />
      </form>
      <p class="quiet" id={`${id}-hint`} hidden={isSearching}>
        {words.hint}
      </p>
      <p class="quiet" role="status">
        {status()}
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

let ready: Promise<HandbookSearch> | undefined;

type Search = { search: HandbookSearch | undefined; hasFailed: boolean; fetchSearch: () => void };

/** Index and library come when somebody is about to search. */
function useSearch(): Search {
  const [search, setSearch] = useState<HandbookSearch>();
  const [hasFailed, setFailed] = useState(false);
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
        // Tried again with the next letter.
        ready = undefined;
        if (isHere.current) setFailed(true);
      },
    );
  }
  return { search, hasFailed, fetchSearch };
}

async function prepare(): Promise<HandbookSearch> {
  const [{ createSearch }, ...languages] = await Promise.all([
    import('./search-index.ts'),
    ...LOCALES.map(loadChapters),
  ]);
  return createSearch(languages);
}
