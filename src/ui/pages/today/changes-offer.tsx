// The card on Today while the changes of a new edition are unread.
import type { JSX } from 'preact';
import { editionChangeWords } from '../../../i18n/edition-changes.ts';
import { useWords } from '../../state/model.ts';

export function ChangesOffer(): JSX.Element {
  const words = useWords(editionChangeWords);
  return (
    <section class="card">
      <h2>{words.askTitle}</h2>
      <p>{words.askLead}</p>
      <a class="button" href="/handbook/changes">
        {words.askAction}
      </a>
    </section>
  );
}
