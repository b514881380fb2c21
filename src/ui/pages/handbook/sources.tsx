// Where the handbook comes from: every document by its name; opened, its date, how much of it was read, where it was used.
import type { JSX } from 'preact';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { SOURCES, type SourceId } from '../../../content/handbook-sources.ts';
import { APPROVALS } from '../../../content/product/approvals.ts';
import { CALL_LINES } from '../../../content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../../content/product/lines/closing.ts';
import { provenanceWords } from '../../../content/provenance.ts';
import { documentDate } from '../../../i18n/document-date.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { BackIcon } from '../../components/icons.tsx';
import { usePageTitle } from '../../components/use-page-title.ts';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/handbook.css';
import '../../styles/sources.css';
import { WithChapters } from './chapters-state.tsx';
import { Inlines, Sentence } from './inline.tsx';
import { ReviewNotice } from './review-notice.tsx';
import { chapterSources } from './section-sources.ts';

const LINES_IN_ALL = CALL_LINES.length + CLOSING_LINES.length;

export function SourcesPage(): JSX.Element {
  return <WithChapters>{(chapters) => <Sources chapters={chapters} />}</WithChapters>;
}

function Sources({ chapters }: { chapters: readonly Chapter[] }): JSX.Element {
  const words = useWords(provenanceWords);
  const contents = useWords(handbookWords).contents;
  usePageTitle(words.title);
  const uses = chapters.map((chapter) => ({ chapter, ids: new Set(chapterSources(chapter)) }));
  return (
    <main class="page sources-page">
      <a class="back" href="/handbook">
        <BackIcon size={22} />
        {contents}
      </a>
      <header class="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      <ReviewNotice />
      <section class="card">
        <h2>{words.notHadTitle}</h2>
        <p>{words.notHad}</p>
      </section>
      <section class="card">
        <h2>{words.ownTitle}</h2>
        <p>{APPROVALS.rows ? words.ownApproved : words.own}</p>
      </section>
      <ReviewState chapters={chapters} />
      <ul class="document-list">
        {(Object.keys(SOURCES) as SourceId[]).map((id) => (
          <li key={id}>
            <OneDocument
              id={id}
              chapters={uses.filter(({ ids }) => ids.has(id)).map(({ chapter }) => chapter)}
            />
          </li>
        ))}
      </ul>
    </main>
  );
}

function ReviewState({ chapters }: { chapters: readonly Chapter[] }): JSX.Element {
  const words = useWords(provenanceWords);
  const approved = chapters.filter(({ id }) => APPROVALS.chapters[id]);
  return (
    <section class="card">
      <h2>{words.reviewTitle}</h2>
      <p>{words.reviewed(String(approved.length), String(chapters.length))}</p>
      <p>{words.reviewedLines(String(Object.keys(APPROVALS.lines).length), String(LINES_IN_ALL))}</p>
      <p>{APPROVALS.rows ? words.reviewedRows : words.awaitingRows}</p>
    </section>
  );
}

function OneDocument({ id, chapters }: { id: SourceId; chapters: readonly Chapter[] }): JSX.Element {
  const words = useWords(provenanceWords);
  const { locale } = useModel().settings.value;
  const { title, date, extent, read } = SOURCES[id];
  return (
    <details class="fold card">
      <summary>
        <h2 class="document-title">
          <Sentence text={title[locale]} />
          {extent === 'part' && <span class="quiet">{words.inPart}</span>}
        </h2>
      </summary>
      <dl>
        <div>
          <dt>{words.date}</dt>
          <dd>{date ? documentDate(locale, date) : words.noDate}</dd>
        </div>
        <div>
          <dt>{words.read}</dt>
          <dd>
            <Sentence text={read[locale]} />
          </dd>
        </div>
        {chapters.length > 0 && (
          <div>
            <dt>{words.usedIn}</dt>
            {chapters.map((chapter) => (
              <dd key={chapter.id}>
                <a href={`/handbook/${chapter.id}`}>
                  <Inlines inlines={chapter.title} />
                </a>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </details>
  );
}
