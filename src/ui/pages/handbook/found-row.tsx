// One place that was found: its chapter, its section, and the sentence in which the words stand.
import type { ComponentChildren, JSX } from 'preact';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { plainText } from '../../../content/handbook-text.ts';
import { printedLine } from '../../../content/words/line-words.ts';
import { urgencyWords } from '../../../content/words/report-words.ts';
import type { LineRow } from '../../../domain/symptoms/line-row.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { ChevronIcon } from '../../components/icons.tsx';
import { blockTexts, partBlocks } from './block-texts.ts';
import { CALL_LINE_GROUPS } from './call-line-groups.ts';
import { type Section, sectionsOf } from './chapter-parts.ts';
import { Inlines } from './inline.tsx';
import { markedParts } from './marked-parts.ts';
import type { Found } from './search-entries.ts';

const LINES = new Map<string, LineRow>(
  CALL_LINE_GROUPS.flatMap(({ blocks }) => blocks)
    .flatMap(({ areas }) => areas)
    .flatMap(({ lines }) => lines)
    .map((line) => [`line-${line.id}`, line]),
);

type FoundRowProps = { found: Found; chapter: Chapter; query: string };

type Place = { title: ComponentChildren; sentences: string[] };

export function FoundRow({ found, chapter, query }: FoundRowProps): JSX.Element {
  const place = placeOf(found, chapter);
  const parts = markedParts(place?.sentences ?? [plainText(chapter.summary)], query);
  return (
    <li>
      <a
        class="card chapter-row found-row"
        href={addressOf(place ? found : { chapterId: chapter.id }, query)}
      >
        <span class="chapter-name">
          <strong class="chapter-title">{place?.title ?? <Inlines inlines={chapter.title} />}</strong>
          {place && (
            <span class="quiet">
              <Inlines inlines={chapter.title} />
            </span>
          )}
          <span class="chapter-summary">
            {parts.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))}
          </span>
        </span>
        <ChevronIcon size={24} />
      </a>
    </li>
  );
}

/** The chapter marks the words that were searched for. */
function addressOf({ chapterId, section }: Found, query: string): string {
  const search = new URLSearchParams({ q: query.trim() });
  return `/handbook/${chapterId}?${search}${section === undefined ? '' : `#${section}`}`;
}

function placeOf({ section }: Found, { blocks, locale }: Chapter): Place | undefined {
  if (section === undefined) return undefined;
  const line = LINES.get(section);
  if (line) {
    const title =
      line.urgency === 'note'
        ? handbookWords[locale].lines.known
        : urgencyWords[locale][line.urgency].heading;
    return { title, sentences: [printedLine(locale, line.id)] };
  }
  const found = sectionsOf(blocks).find(({ heading }) => heading?.id === section);
  if (!found?.heading) return undefined;
  return { title: <Inlines inlines={found.heading.children} />, sentences: sentencesIn(found) };
}

function sentencesIn({ parts }: Section): string[] {
  return parts
    .flatMap(partBlocks)
    .flatMap((block) => blockTexts(block, plainText))
    .flatMap((text) => text.split(/(?<=。)|(?<=[.!?]) /));
}
