// On the cover: asks to read what changed since the edition that the reader knows.
import type { JSX } from 'preact';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { EDITION_ID } from '../../../content/product/edition-id.ts';
import { hasUnreadChanges } from '../../../domain/reading/known-edition.ts';
import { editionChangeWords } from '../../../i18n/edition-changes.ts';
import { useModel, useWords } from '../../state/model.ts';
import { useChanges } from './use-changes.ts';

export function ChangesNotice({ chapters }: { chapters: readonly Chapter[] }): JSX.Element | null {
  const words = useWords(editionChangeWords);
  const known = useModel().knownEdition.value;
  const changes = useChanges(chapters);
  const isNewer = hasUnreadChanges(known, EDITION_ID);
  if (!isNewer && changes.length === 0) return null;
  return (
    <section class="card notice">
      <h2>{isNewer ? words.askTitle : words.sameEdition}</h2>
      {isNewer && <p>{words.askLead}</p>}
      <a class="button primary" href="/handbook/changes">
        {words.askAction}
      </a>
    </section>
  );
}
