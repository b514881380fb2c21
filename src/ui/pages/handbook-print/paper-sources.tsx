// The last page: who wrote it from what.
import type { JSX } from 'preact';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { isReadInPart, SOURCES, sortedSources } from '../../../content/handbook-sources.ts';
import { documentDate } from '../../../i18n/document-date.ts';
import { handbookPrintWords } from '../../../i18n/handbook-print.ts';
import { useModel, useWords } from '../../state/model.ts';

export function PaperSources({ chapters }: { chapters: readonly Chapter[] }): JSX.Element {
  const words = useWords(handbookPrintWords);
  const { locale } = useModel().settings.value;
  return (
    <section class="paper-part paper-sources">
      <h2>{words.sources}</h2>
      <ul>
        {sortedSources(chapters.flatMap(({ sources }) => sources)).map((id) => {
          const { title, date } = SOURCES[id];
          const notes = [date && documentDate(locale, date), isReadInPart(id) && words.readInPart];
          return (
            <li key={id}>
              {title[locale]} <span class="quiet">{notes.filter(Boolean).join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
