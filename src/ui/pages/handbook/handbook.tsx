// The handbook's cover and contents.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { coverWords } from '../../../content/handbook-cover.ts';
import { EDITION } from '../../../content/product/edition.ts';
import { isReadIn } from '../../../domain/reading/reading-mark.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { CheckIcon } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { PrinterIcon } from '../../components/page-icons.tsx';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/handbook.css';
import { AboutHandbook } from './about-handbook.tsx';
import { ChangesNotice } from './changes-notice.tsx';
import { ChapterRow } from './chapter-row.tsx';
import { WithChapters } from './chapters-state.tsx';
import { ContinueCard } from './continue-card.tsx';
import { FormGate } from './form-gate.tsx';
import { ReviewNotice } from './review-notice.tsx';
import { SearchBox } from './search-box.tsx';
import { useReading } from './use-reading.ts';

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
  const reading = useReading();
  const rows = (isFirst: boolean) =>
    chapters
      .filter(({ id }) => (id === FIRST_CHAPTER) === isFirst)
      .map((chapter) => (
        <ChapterRow
          key={chapter.id}
          chapter={chapter}
          isFirst={isFirst}
          isRead={isReadIn(reading?.marks ?? [], chapter.id, EDITION.id)}
        />
      ));
  return (
    <Page title={words.title} lead={useWords(coverWords).audience}>
      <div class="handbook-contents">
        {!isSearching && <ChangesNotice chapters={chapters} />}
        {!isSearching && <ReviewNotice />}
        <SearchBox chapters={chapters} onResults={setSearching} />
        {!isSearching && reading && (
          <nav class="chapter-rows" aria-label={words.contents}>
            <ul class="chapter-rows">{rows(true)}</ul>
            <ContinueCard chapters={chapters} reading={reading} />
            <ul class="chapter-rows">{rows(false)}</ul>
          </nav>
        )}
        {model.offline.value === 'ready' && (
          <p class="quiet readable-offline">
            <CheckIcon size={20} />
            {words.readableOffline}
          </p>
        )}
        <a class="button" href="/handbook/print">
          <PrinterIcon />
          {words.print}
        </a>
        <AboutHandbook />
      </div>
    </Page>
  );
}
