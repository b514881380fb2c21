// Every edition so far with what was recorded of it, the newest first.
import type { JSX } from 'preact';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { EDITION_ID } from '../../../content/product/edition-id.ts';
import { EDITIONS, type PublishedEdition } from '../../../content/product/editions.ts';
import { fullDay } from '../../../i18n/days.ts';
import { editionChangeWords } from '../../../i18n/edition-changes.ts';
import { useModel, useWords } from '../../state/model.ts';
import { Inlines, Sentence } from './inline.tsx';

export function EditionList({ chapters }: { chapters: readonly Chapter[] }): JSX.Element {
  const words = useWords(editionChangeWords);
  return (
    <section class="editions" aria-labelledby="editions-title">
      <h2 id="editions-title">{words.listTitle}</h2>
      <ol class="edition-list">
        {EDITIONS.toReversed().map((edition) => (
          <li key={edition.id} class="card">
            <OneEdition edition={edition} chapters={chapters} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type OneEditionProps = { edition: PublishedEdition; chapters: readonly Chapter[] };

function OneEdition({ edition: { id, madeOn, changes }, chapters }: OneEditionProps): JSX.Element {
  const words = useWords(editionChangeWords);
  const { locale } = useModel().settings.value;
  return (
    <>
      <h3>
        {words.edition(id)} {id === EDITION_ID && <span class="quiet">{words.current}</span>}
      </h3>
      <p class="quiet">{words.madeOn(fullDay(locale, madeOn))}</p>
      {id === EDITIONS[0].id && <p>{words.first}</p>}
      <ul class="dots">
        {changes.map((change) => {
          const chapter = chapters.find((each) => each.id === change.chapter);
          return (
            <li key={change[locale]}>
              {chapter && (
                <a href={`/handbook/${chapter.id}`}>
                  <Inlines inlines={chapter.title} />
                </a>
              )}
              <p>
                <Sentence text={change[locale]} />
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
