// Around a chapter's text: says at its head how much changed, and marks each place in it.
import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { editionChangeWords } from '../../../i18n/edition-changes.ts';
import { useModel, useWords } from '../../state/model.ts';
import { ChangedProvider } from './changed-mark.tsx';
import { Sentence } from './inline.tsx';
import { type ChapterChanges, useChanges } from './use-changes.ts';

type MarkedChangesProps = { chapter: Chapter; children: ComponentChildren };

export function MarkedChanges({ chapter, children }: MarkedChangesProps): JSX.Element {
  const [changes] = useChanges(useMemo(() => [chapter], [chapter]));
  if (!changes) return <>{children}</>;
  return (
    <ChangedProvider value={changes.pieces}>
      <Head changes={changes} />
      {children}
    </ChangedProvider>
  );
}

function Head({ changes: { isNew, pieces, recorded } }: { changes: ChapterChanges }): JSX.Element {
  const words = useWords(editionChangeWords);
  const { locale } = useModel().settings.value;
  return (
    <section class="card notice">
      <h2>{isNew ? words.newChapter : words.inChapter(String(pieces.size || recorded.length))}</h2>
      {recorded.map((change) => (
        <p key={change[locale]}>
          <Sentence text={change[locale]} />
        </p>
      ))}
      {pieces.size > 0 && (
        <button type="button" class="button" onClick={goToFirst}>
          {words.toFirst}
        </button>
      )}
      <a class="about-link" href="/handbook/changes">
        {words.title}
      </a>
    </section>
  );
}

function goToFirst(): void {
  const place = document.querySelector<HTMLElement>('.changed-mark')?.parentElement;
  place?.closest('details')?.setAttribute('open', '');
  place?.setAttribute('tabindex', '-1');
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'center' });
}
