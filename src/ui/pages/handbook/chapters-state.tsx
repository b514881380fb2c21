// What stands in a handbook page's place while its chapters are read, and when they cannot be.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { Page } from '../../components/page.tsx';
import { useWords } from '../../state/model.ts';
import { focusHeading } from './focus-heading.ts';
import { useChapters } from './use-chapters.ts';

type WithChaptersProps = { children: (chapters: readonly Chapter[]) => JSX.Element };

export function WithChapters({ children }: WithChaptersProps): JSX.Element {
  const words = useWords(handbookWords);
  const state = useChapters();
  const isReady = state.kind === 'ready';
  const wasReady = useRef(isReady);
  // Asked while the old heading still stands: whoever listens to it hears the chapter's own when it gives way.
  const takesFocus = isReady && !wasReady.current && document.activeElement?.tagName === 'H1';
  wasReady.current = isReady;
  useEffect(() => {
    if (takesFocus) focusHeading();
  }, [takesFocus]);

  if (state.kind === 'ready') return children(state.chapters);
  return (
    <Page title={state.kind === 'loading' ? words.title : words.failed}>
      {state.kind === 'loading' ? (
        <p class="quiet" role="status">
          {words.loading}
        </p>
      ) : (
        <Failed />
      )}
    </Page>
  );
}

function Failed(): JSX.Element {
  const words = useWords(handbookWords);
  return (
    <section class="card">
      <p>{words.failedLead}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {words.again}
      </button>
    </section>
  );
}
