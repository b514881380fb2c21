// One chapter on paper: it begins a page, names itself, and says whether somebody has checked it.
import type { JSX } from 'preact';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { APPROVALS } from '../../../content/product/approvals.ts';
import { fullDay } from '../../../i18n/days.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { handbookPrintWords } from '../../../i18n/handbook-print.ts';
import { useModel, useWords } from '../../state/model.ts';
import { ChapterBody } from '../handbook/chapter-body.tsx';
import { Inlines } from '../handbook/inline.tsx';
import { PaperProvider } from '../handbook/paper.ts';

type PaperChapterProps = { chapter: Chapter; orderOf: (chapterId: string) => number | undefined };

export function PaperChapter({ chapter, orderOf }: PaperChapterProps): JSX.Element {
  const words = useWords(handbookPrintWords);
  const foot = useWords(handbookWords).foot;
  const { locale } = useModel().settings.value;
  const { id, order, title, official, blocks } = chapter;
  const approval = APPROVALS.chapters[id];
  return (
    <PaperProvider value={{ orderOf, idPrefix: `${id}-` }}>
      <section class="paper-part chapter" data-chapter={order}>
        <header class="paper-chapter-head">
          <p class="quiet">
            {words.chapter(String(order))} ·{' '}
            {approval ? foot.reviewed(approval.by, fullDay(locale, approval.on)) : words.awaiting}
          </p>
          <h2 class="paper-chapter-title">
            <Inlines inlines={title} />
          </h2>
          {official.length > 0 && (
            <p class="quiet">
              <Inlines inlines={official} />
            </p>
          )}
        </header>
        <ChapterBody chapterId={id} blocks={blocks} />
      </section>
    </PaperProvider>
  );
}
