// One place that was found: its chapter, its section, and the sentence in which the words stand.
import type { JSX } from 'preact';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { plainText } from '../../../content/handbook-text.ts';
import { ChevronIcon } from '../../components/icons.tsx';
import { blockTexts, partBlocks } from './block-texts.ts';
import { type Section, sectionsOf } from './chapter-parts.ts';
import { Inlines } from './inline.tsx';
import { markedParts } from './marked-parts.ts';
import type { Found } from './search-index.ts';

type FoundRowProps = { found: Found; chapter: Chapter; query: string };

export function FoundRow({ found, chapter, query }: FoundRowProps): JSX.Element {
  const section = sectionsOf(chapter.blocks).find(({ heading }) => heading?.id === found.section);
  const heading = found.section === undefined ? undefined : section?.heading;
  const parts = markedParts(section && heading ? sentencesIn(section) : [plainText(chapter.summary)], query);
  return (
    <li>
      <a
        class="card chapter-row found-row"
        href={`/handbook/${chapter.id}${heading ? `#${heading.id}` : ''}`}
      >
        <span class="chapter-name">
          <strong class="chapter-title">
            <Inlines inlines={heading?.children ?? chapter.title} />
          </strong>
          {heading && (
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

function sentencesIn({ parts }: Section): string[] {
  return parts
    .flatMap(partBlocks)
    .flatMap((block) => blockTexts(block, plainText))
    .flatMap((text) => text.split(/(?<=。)|(?<=[.!?]) /));
}
