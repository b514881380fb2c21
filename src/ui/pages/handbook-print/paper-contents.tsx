// The table of contents on paper; the head of every page names its chapter.
import type { JSX } from 'preact';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { handbookPrintWords } from '../../../i18n/handbook-print.ts';
import { useWords } from '../../state/model.ts';
import { Inlines } from '../handbook/inline.tsx';

export function PaperContents({ chapters }: { chapters: readonly Chapter[] }): JSX.Element {
  const words = useWords(handbookPrintWords);
  return (
    <section class="paper-part paper-contents">
      <h2>{useWords(handbookWords).contents}</h2>
      <ol>
        {chapters.map(({ id, order, title, official }) => (
          <li key={id}>
            <span class="paper-order">{words.chapter(String(order))}</span>
            <span>
              <strong>
                <Inlines inlines={title} />
              </strong>
              {official.length > 0 && (
                <span class="quiet">
                  {' '}
                  <Inlines inlines={official} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
