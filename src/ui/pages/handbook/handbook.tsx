// The handbook's cover and contents.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { coverWords } from '../../../content/handbook-cover.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { CheckIcon, ChevronIcon, PhoneIcon } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/handbook.css';
import { AboutHandbook } from './about-handbook.tsx';
import { WithChapters } from './chapters-state.tsx';
import { FormGate } from './form-gate.tsx';
import { Inlines } from './inline.tsx';
import { ReviewNotice } from './review-notice.tsx';
import { SearchBox } from './search-box.tsx';

const FIRST_CHAPTER = 'when-to-call';

export function HandbookPage(): JSX.Element {
  return (
    <FormGate>
      <WithChapters>{(chapters) => <Contents chapters={chapters} />}</WithChapters>
    </FormGate>
  );
}

function Contents({ chapters }: { chapters: readonly Chapter[] }): JSX.Element {
  const model = useModel();
  const words = useWords(handbookWords);
  const [isSearching, setSearching] = useState(false);
  return (
    <Page title={words.title} lead={useWords(coverWords).audience}>
      <div class="handbook-contents">
        {!isSearching && <ReviewNotice />}
        <SearchBox chapters={chapters} onSearch={setSearching} />
        <nav aria-label={words.contents} hidden={isSearching}>
          <ul class="chapter-rows">
            {chapters
              .filter(({ id }) => id === FIRST_CHAPTER)
              .map((chapter) => (
                <ChapterRow key={chapter.id} chapter={chapter} isFirst />
              ))}
            {chapters
              .filter(({ id }) => id !== FIRST_CHAPTER)
              .map((chapter) => (
                <ChapterRow key={chapter.id} chapter={chapter} isFirst={false} />
              ))}
          </ul>
        </nav>
        {model.offline.value === 'ready' && (
          <p class="quiet readable-offline">
            <CheckIcon size={20} />
            {words.readableOffline}
          </p>
        )}
        <AboutHandbook />
      </div>
    </Page>
  );
}

function ChapterRow({ chapter, isFirst }: { chapter: Chapter; isFirst: boolean }): JSX.Element {
  const { id, title, official, summary } = chapter;
  return (
    <li>
      <a class={isFirst ? 'card chapter-row first' : 'card chapter-row'} href={`/handbook/${id}`}>
        {isFirst && <PhoneIcon size={32} />}
        <span class="chapter-name">
          <strong class="chapter-title">
            <Inlines inlines={title} />
          </strong>
          {official.length > 0 && (
            <span class="quiet">
              <Inlines inlines={official} />
            </span>
          )}
          <span class="chapter-summary">
            <Inlines inlines={summary} />
          </span>
        </span>
        <ChevronIcon size={24} />
      </a>
    </li>
  );
}
