// Where a chapter comes from, section by section, folded away at its foot.
import type { JSX } from 'preact';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { isReadInPart, SOURCES } from '../../../content/handbook-sources.ts';
import { provenanceWords } from '../../../content/provenance.ts';
import { documentDate } from '../../../i18n/document-date.ts';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/sources.css';
import { Inlines } from './inline.tsx';
import { type SectionSources, sectionSources } from './section-sources.ts';

export function ChapterSources({ chapter }: { chapter: Chapter }): JSX.Element {
  const words = useWords(provenanceWords);
  const sections = sectionSources(chapter).filter(({ sources, hasOwn }) => sources.length > 0 || hasOwn);
  return (
    <details class="card fold sources">
      <summary>{words.title}</summary>
      <div class="sources-by-section">
        {sections.map((section, index) => (
          <OneSection key={index} section={section} />
        ))}
        <a class="about-link" href="/handbook/sources">
          {words.all}
        </a>
      </div>
    </details>
  );
}

function OneSection({ section: { heading, sources, hasOwn } }: { section: SectionSources }): JSX.Element {
  const words = useWords(provenanceWords);
  const { locale } = useModel().settings.value;
  return (
    <div>
      <p>
        <strong>{heading ? <Inlines inlines={heading.children} /> : words.forWholeChapter}</strong>
      </p>
      <ul class="dots">
        {sources.map((id) => {
          const { title, date } = SOURCES[id];
          const notes = [date && documentDate(locale, date), isReadInPart(id) && words.inPart].filter(
            Boolean,
          );
          return (
            <li key={id}>
              {title[locale]}
              {notes.length > 0 && <span class="quiet source-note">{notes.join(' · ')}</span>}
            </li>
          );
        })}
        {hasOwn && <li>{words.ownShort}</li>}
      </ul>
    </div>
  );
}
