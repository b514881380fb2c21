// One chapter in the contents: its everyday name, its official one, what it says, and whether it was read.
import type { JSX } from 'preact';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { readingWords } from '../../../i18n/reading.ts';
import { CheckIcon, ChevronIcon, PhoneIcon } from '../../components/icons.tsx';
import { useWords } from '../../state/model.ts';
import { Inlines } from './inline.tsx';

type ChapterRowProps = { chapter: Chapter; isFirst: boolean; isRead: boolean };

export function ChapterRow({ chapter, isFirst, isRead }: ChapterRowProps): JSX.Element {
  const words = useWords(readingWords);
  const { id, title, official, summary } = chapter;
  return (
    <li>
      <a class={isFirst ? 'card chapter-row first' : 'card chapter-row'} href={`/handbook/${id}`}>
        {isFirst && <PhoneIcon size={32} />}
        <span class="chapter-name">
          <strong class="chapter-title">
            <Inlines inlines={title} />
          </strong>
          {official.length > 0 && (
            <span class="quiet">
              <Inlines inlines={official} />
            </span>
          )}
          <span class="chapter-summary">
            <Inlines inlines={summary} />
          </span>
          {isRead && (
            <span class="read-tag">
              <CheckIcon size={20} />
              {words.read}
            </span>
          )}
        </span>
        <ChevronIcon size={24} />
      </a>
    </li>
  );
}
