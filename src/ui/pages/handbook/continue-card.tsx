// The way back to the page that was left, or on to the next chapter.
import type { JSX } from 'preact';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { EDITION } from '../../../content/product/edition.ts';
import { continueAt, countRead } from '../../../domain/reading/continue-at.ts';
import { readingWords } from '../../../i18n/reading.ts';
import { BookIcon, ChevronIcon } from '../../components/icons.tsx';
import { type Reading, useWords } from '../../state/model.ts';
import type { HeadingBlock } from './chapter-parts.ts';
import { Inlines } from './inline.tsx';

type ContinueCardProps = { chapters: readonly Chapter[]; reading: Reading };

export function ContinueCard({ chapters, reading }: ContinueCardProps): JSX.Element | null {
  const words = useWords(readingWords);
  const order = chapters.map(({ id }) => id);
  const at = continueAt(order, reading, EDITION.id);
  const chapter = chapters.find(({ id }) => id === at?.chapterId);
  const count = countRead(order, reading.marks, EDITION.id);
  if (!chapter) return count === order.length ? <p class="quiet">{words.allRead}</p> : null;
  const heading = sectionAround(chapter, at?.section);
  return (
    <div class="continue">
      <a
        class="card chapter-row continue-row"
        href={`/handbook/${chapter.id}${at?.section ? `#${at.section}` : ''}`}
      >
        <BookIcon size={30} />
        <span class="chapter-name">
          <strong class="chapter-title">{words.goOn}</strong>
          <span>
            <Inlines inlines={chapter.title} />
          </span>
          {heading && (
            <span class="quiet">
              <Inlines inlines={heading.children} />
            </span>
          )}
        </span>
        <ChevronIcon size={24} />
      </a>
      {count > 0 && <p class="quiet">{words.someRead(String(count), String(order.length))}</p>}
    </div>
  );
}

/** The larger section around the place: 今すぐ119番 alone would be a call, not a place. */
function sectionAround({ blocks }: Chapter, id: string | undefined): HeadingBlock | undefined {
  const headings = blocks.filter((block) => block.type === 'heading');
  const at = headings.findIndex((heading) => heading.id === id);
  return headings.slice(0, at + 1).findLast(({ level }) => level === 2);
}
