// The last page: who wrote it from what, what no document says, and what could not be had.
import type { JSX } from 'preact';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { isReadInPart, SOURCES, sortedSources } from '../../../content/handbook-sources.ts';
import { APPROVALS } from '../../../content/product/approvals.ts';
import { provenanceWords } from '../../../content/provenance.ts';
import { documentDate } from '../../../i18n/document-date.ts';
import { handbookPrintWords } from '../../../i18n/handbook-print.ts';
import { useModel, useWords } from '../../state/model.ts';
import { chapterSources, sectionSources } from '../handbook/section-sources.ts';

export function PaperSources({ chapters }: { chapters: readonly Chapter[] }): JSX.Element {
  const words = useWords(handbookPrintWords);
  const provenance = useWords(provenanceWords);
  const { locale } = useModel().settings.value;
  const hasOwn = chapters.flatMap(sectionSources).some((section) => section.hasOwn);
  return (
    <section class="paper-part paper-sources">
      <h2>{words.sources}</h2>
      <ul>
        {sortedSources(chapters.flatMap(chapterSources)).map((id) => {
          const { title, date } = SOURCES[id];
          const notes = [date && documentDate(locale, date), isReadInPart(id) && words.readInPart];
          return (
            <li key={id}>
              {title[locale]} <span class="quiet">{notes.filter(Boolean).join(' · ')}</span>
            </li>
          );
        })}
      </ul>
      {hasOwn && (
        <>
          <h3>{provenance.ownTitle}</h3>
          <p>{APPROVALS.rows ? provenance.ownApproved : provenance.own}</p>
        </>
      )}
      <h3>{provenance.notHadTitle}</h3>
      <p>{provenance.notHad}</p>
    </section>
  );
}
