// What changed: since the edition the reader knows, then every edition so far; with one edition there is no history to show.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { EDITION_ID } from '../../../content/product/edition-id.ts';
import { EDITIONS } from '../../../content/product/editions.ts';
import { hasUnreadChanges } from '../../../domain/reading/known-edition.ts';
import { editionChangeWords } from '../../../i18n/edition-changes.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { BackIcon } from '../../components/icons.tsx';
import { usePageTitle } from '../../components/use-page-title.ts';
import { keepChangesRead } from '../../state/known-edition.ts';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/handbook.css';
import '../../styles/changes.css';
import { WithChapters } from './chapters-state.tsx';
import { EditionList } from './edition-list.tsx';
import { FormGate } from './form-gate.tsx';
import { Inlines, Sentence } from './inline.tsx';
import { type ChapterChanges, useChanges } from './use-changes.ts';

export function ChangesPage(): JSX.Element {
  return (
    <FormGate>
      <WithChapters>{(chapters) => <Changes chapters={chapters} />}</WithChapters>
    </FormGate>
  );
}

function Changes({ chapters }: { chapters: readonly Chapter[] }): JSX.Element {
  const words = useWords(editionChangeWords);
  const contents = useWords(handbookWords).contents;
  const known = useModel().knownEdition.value;
  const changes = useChanges(chapters);
  usePageTitle(words.title);
  const isNewer = hasUnreadChanges(known, EDITION_ID);
  return (
    <main class="page changes-page">
      <a class="back" href="/handbook">
        <BackIcon size={22} />
        {contents}
      </a>
      <header class="page-head">
        <h1>{words.title}</h1>
        {known && isNewer && <p>{words.since(known.editionId)}</p>}
        {!isNewer && changes.length > 0 && <p>{words.sameEdition}</p>}
        {!isNewer && changes.length === 0 && <p>{EDITIONS.length === 1 ? words.firstOnly : words.nothing}</p>}
      </header>
      <ul class="change-list">
        {changes.map((each) => (
          <li key={each.chapter.id}>
            <OneChapter changes={each} />
          </li>
        ))}
      </ul>
      <ReadThem isWanted={isNewer || changes.length > 0} />
      <EditionList chapters={chapters} />
    </main>
  );
}

function OneChapter({
  changes: { chapter, isNew, pieces, recorded },
}: {
  changes: ChapterChanges;
}): JSX.Element {
  const words = useWords(editionChangeWords);
  const { locale } = useModel().settings.value;
  return (
    <section class="card">
      <h2>
        <a href={`/handbook/${chapter.id}`}>
          <Inlines inlines={chapter.title} />
        </a>
      </h2>
      {(isNew || pieces.size > 0) && (
        <p class="quiet">{isNew ? words.isNew : words.places(String(pieces.size))}</p>
      )}
      {recorded.map((change) => (
        <p key={change[locale]}>
          <Sentence text={change[locale]} />
        </p>
      ))}
      {recorded.length === 0 && !isNew && <p>{words.reworded}</p>}
    </section>
  );
}

function ReadThem({ isWanted }: { isWanted: boolean }): JSX.Element {
  const model = useModel();
  const words = useWords(editionChangeWords);
  const [state, setState] = useState<'idle' | 'saving' | 'kept' | 'failed'>('idle');
  const read = async () => {
    if (state === 'saving') return;
    setState('saving');
    setState((await keepChangesRead(model)) ? 'kept' : 'failed');
  };
  return (
    <>
      {isWanted && (
        <button type="button" class="button primary" onClick={() => void read()}>
          {words.readAll}
        </button>
      )}
      <div role="status">
        {state === 'kept' && <p class="kept">{words.kept}</p>}
        {state === 'failed' && <p class="field-error">{words.notKept}</p>}
      </div>
    </>
  );
}
