// The handbook as it will lie on paper, in its own language and with its own choice of readings.
import { signal } from '@preact/signals';
import { Fragment, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { plainText } from '../../../content/handbook-text.ts';
import { EDITION } from '../../../content/product/edition.ts';
import { fullDay } from '../../../i18n/days.ts';
import { handbookPrintWords } from '../../../i18n/handbook-print.ts';
import { useGrowingList } from '../../state/growing-list.ts';
import { ModelProvider, useModel } from '../../state/model.ts';
import '../../styles/chapter.css';
import '../../styles/incidences.css';
import '../../styles/urgency.css';
import { AboutHandbook } from '../handbook/about-handbook.tsx';
import { ClinicNotesProvider } from '../handbook/clinic-notes.ts';
import { pageRules } from './page-rules.ts';
import { PaperChapter } from './paper-chapter.tsx';
import { PaperContents } from './paper-contents.tsx';
import { PaperCover } from './paper-cover.tsx';
import { PaperSources } from './paper-sources.tsx';
import type { PrintChoice } from './print-choice.ts';
import { canPrintInMargins, usePageRules } from './use-page-rules.ts';

const CALL_CHAPTER = 'when-to-call';

/** Whoever needs it in a hurry finds it behind the cover. */
function callFirst(chapters: readonly Chapter[]): Chapter[] {
  return [
    ...chapters.filter(({ id }) => id === CALL_CHAPTER),
    ...chapters.filter(({ id }) => id !== CALL_CHAPTER),
  ];
}

type PaperSheetProps = { chapters: readonly Chapter[]; choice: PrintChoice };

export function PaperSheet({ chapters, choice }: PaperSheetProps): JSX.Element {
  const model = useModel();
  const { locale, paper, hasFurigana, chapterId } = choice;
  const words = handbookPrintWords[locale];
  const settings = model.settings.value;
  const onPaper = useMemo(
    () => ({ ...model, settings: signal({ ...settings, locale }) }),
    [model, settings, locale],
  );
  const notes = useGrowingList('clinic-notes');
  const isWhole = chapterId === undefined;
  const printed = isWhole ? callFirst(chapters) : chapters.filter(({ id }) => id === chapterId);
  const footer = words.footer(EDITION.id, fullDay(locale, EDITION.madeOn));
  const orderOf = (id: string) => chapters.find((chapter) => chapter.id === id)?.order;
  usePageRules(
    pageRules({
      paper,
      footer,
      notice: EDITION.approval ? '' : words.awaiting,
      chapters: printed.map(({ order, title }) => ({
        order,
        title: `${words.chapter(String(order))} ${plainText(title)}`,
      })),
    }),
  );
  return (
    <ModelProvider value={onPaper}>
      <div
        class="paper"
        lang={locale}
        data-paper={paper}
        {...(hasFurigana && locale === 'ja' && { 'data-furigana': '' })}
      >
        <PaperCover callOrder={orderOf(CALL_CHAPTER)} isWhole={isWhole} />
        <ClinicNotesProvider value={notes}>
          {printed.map((chapter) => (
            <Fragment key={chapter.id}>
              <PaperChapter chapter={chapter} orderOf={orderOf} />
              {isWhole && chapter.id === CALL_CHAPTER && <PaperContents chapters={chapters} />}
            </Fragment>
          ))}
        </ClinicNotesProvider>
        <PaperSources chapters={printed} />
        {isWhole && <AboutHandbook />}
        {!canPrintInMargins() && <p class="paper-foot">{footer}</p>}
      </div>
    </ModelProvider>
  );
}
