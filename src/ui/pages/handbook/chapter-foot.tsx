// The foot of a chapter: the call, the neighbours, the sources, the edition and whether a clinician has approved it.
import type { JSX } from 'preact';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { coverWords } from '../../../content/handbook-cover.ts';
import { APPROVALS } from '../../../content/product/approvals.ts';
import { EDITION } from '../../../content/product/edition.ts';
import { isPastAge } from '../../../domain/reading/edition-age.ts';
import { fullDay } from '../../../i18n/days.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { BackIcon, ChevronIcon, PhoneIcon } from '../../components/icons.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { ChapterSources } from './chapter-sources.tsx';
import { Inlines } from './inline.tsx';

type ChapterFootProps = { chapter: Chapter; previous: Chapter | undefined; next: Chapter | undefined };

export function ChapterFoot({ chapter, previous, next }: ChapterFootProps): JSX.Element {
  const words = useWords(handbookWords);
  const model = useModel();
  const cover = useWords(coverWords);
  const { locale } = model.settings.value;
  const approval = APPROVALS.chapters[chapter.id];
  return (
    <footer class="chapter-foot">
      <a class="button call" href="/call">
        <PhoneIcon /> {words.openCall}
      </a>
      <nav class="neighbours" aria-label={words.foot.around}>
        {next && (
          <a class="card neighbour" href={`/handbook/${next.id}`} rel="next">
            <span class="neighbour-name">
              <span class="quiet">{words.foot.next}</span>
              <strong>
                <Inlines inlines={next.title} />
              </strong>
            </span>
            <ChevronIcon size={24} />
          </a>
        )}
        {previous && (
          <a class="card neighbour previous" href={`/handbook/${previous.id}`} rel="prev">
            <BackIcon size={24} />
            <span class="neighbour-name">
              <span class="quiet">{words.foot.previous}</span>
              <strong>
                <Inlines inlines={previous.title} />
              </strong>
            </span>
          </a>
        )}
      </nav>
      <ChapterSources chapter={chapter} />
      <p class="quiet">
        {words.foot.edition(EDITION.id)} ·{' '}
        {approval
          ? words.foot.reviewed(
              `${approval.institution} ${approval.role} ${approval.by}`,
              fullDay(locale, approval.on),
            )
          : words.foot.awaiting}
      </p>
      {isPastAge(EDITION, todayOf(model)) && <p>{cover.old(String(EDITION.checkWithinDays))}</p>}
    </footer>
  );
}
