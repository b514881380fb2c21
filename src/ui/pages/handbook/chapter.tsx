// One chapter: the everyday name first, then the official one, the text, and where it comes from.
import type { JSX } from 'preact';
import { useRoute } from 'preact-iso';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { plainText } from '../../../content/handbook-text.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { BackIcon } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { usePageTitle } from '../../components/use-page-title.ts';
import { useGrowingList } from '../../state/growing-list.ts';
import { useWords } from '../../state/model.ts';
import '../../styles/handbook.css';
import '../../styles/chapter.css';
import '../../styles/incidences.css';
import '../../styles/urgency.css';
import { ChapterBody } from './chapter-body.tsx';
import { ChapterFoot } from './chapter-foot.tsx';
import { WithChapters } from './chapters-state.tsx';
import { ClinicNotesProvider } from './clinic-notes.ts';
import { FormGate } from './form-gate.tsx';
import { Inlines } from './inline.tsx';
import { MarkedChanges } from './marked-changes.tsx';
import { ReadAloudBar } from './read-aloud.tsx';
import { ReadMark } from './read-mark.tsx';
import { ReadingTools } from './reading-tools.tsx';
import { SpokenPlaceProvider } from './spoken-place.ts';
import { useFoundWords } from './use-found-words.ts';
import { useReadAloud } from './use-read-aloud.ts';

/** Below this many sections a list of them is longer than the way. */
const LISTED_SECTIONS = 4;

export function ChapterPage(): JSX.Element {
  const { chapter: id } = useRoute().params;
  return (
    <FormGate>
      <WithChapters>
        {(chapters) => {
          const index = chapters.findIndex((each) => each.id === id);
          const chapter = chapters[index];
          if (!chapter) return <NoChapter />;
          return (
            <OneChapter
              key={chapter.id}
              chapter={chapter}
              previous={chapters[index - 1]}
              next={chapters[index + 1]}
            />
          );
        }}
      </WithChapters>
    </FormGate>
  );
}

type OneChapterProps = { chapter: Chapter; previous: Chapter | undefined; next: Chapter | undefined };

function OneChapter({ chapter, previous, next }: OneChapterProps): JSX.Element {
  const words = useWords(handbookWords);
  usePageTitle(plainText(chapter.title));
  useFoundWords();
  const notes = useGrowingList('clinic-notes');
  const reading = useReadAloud(chapter, notes.entries);
  return (
    <main class="page chapter">
      <a class="back" href="/handbook">
        <BackIcon size={22} />
        {words.contents}
      </a>
      <header class="page-head">
        <p class="quiet">
          {words.title} · {words.chapter(String(chapter.order))}
        </p>
        <h1 data-spoken={reading.place === 'title' || undefined}>
          <Inlines inlines={chapter.title} />
        </h1>
        {chapter.official.length > 0 && (
          <p class="quiet">
            <Inlines inlines={chapter.official} />
          </p>
        )}
      </header>
      <ReadingTools chapter={chapter} reading={reading} />
      <SectionList chapter={chapter} />
      <MarkedChanges chapter={chapter}>
        <SpokenPlaceProvider value={reading.place}>
          <ClinicNotesProvider value={notes}>
            <ChapterBody chapterId={chapter.id} blocks={chapter.blocks} />
          </ClinicNotesProvider>
        </SpokenPlaceProvider>
      </MarkedChanges>
      <ReadMark chapter={chapter} />
      <ChapterFoot chapter={chapter} previous={previous} next={next} />
      <ReadAloudBar reading={reading} />
    </main>
  );
}

function SectionList({ chapter }: { chapter: Chapter }): JSX.Element | null {
  const words = useWords(handbookWords);
  const headings = chapter.blocks
    .filter((block) => block.type === 'heading')
    .filter(({ level }) => level === 2);
  if (headings.length < LISTED_SECTIONS) return null;
  return (
    <details class="card fold section-list">
      <summary>{words.onThisPage}</summary>
      <ul>
        {headings.map((heading) => (
          <li key={heading.id}>
            <a href={`#${heading.id}`}>
              <Inlines inlines={heading.children} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function NoChapter(): JSX.Element {
  const words = useWords(handbookWords);
  return (
    <Page title={words.missing}>
      <p>{words.missingLead}</p>
      <a class="button primary" href="/handbook">
        {words.contents}
      </a>
    </Page>
  );
}
