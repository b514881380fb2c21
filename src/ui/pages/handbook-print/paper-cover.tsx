// The first page: whose book it is, whom to call, which edition it is and that nobody has checked it yet.
import type { JSX } from 'preact';
import { coverWords } from '../../../content/handbook-cover.ts';
import { EDITION } from '../../../content/product/edition.ts';
import { daysBetween } from '../../../domain/civil-day.ts';
import { fullDay } from '../../../i18n/days.ts';
import { handbookPrintWords } from '../../../i18n/handbook-print.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { PaperNumbers } from './paper-numbers.tsx';

type PaperCoverProps = { callOrder: number | undefined; isWhole: boolean };

export function PaperCover({ callOrder, isWhole }: PaperCoverProps): JSX.Element {
  const model = useModel();
  const words = useWords(handbookPrintWords);
  const cover = useWords(coverWords);
  const { locale } = model.settings.value;
  const { approval } = EDITION;
  const review = approval
    ? cover.reviewedBy(approval.by, approval.role, approval.institution, fullDay(locale, approval.on))
    : cover.notReviewed;
  const isOld = daysBetween(EDITION.madeOn, todayOf(model)) > EDITION.checkWithinDays;
  return (
    <header class="paper-part paper-cover">
      <p class="paper-title">{words.handbook}</p>
      <p>{cover.audience}</p>
      <PaperNumbers />
      {callOrder !== undefined && (
        <p>{(isWhole ? words.whenToCallNext : words.whenToCall)(String(callOrder))}</p>
      )}
      <p class="paper-review">
        <strong>{review}</strong> {cover.notOfficial} {cover.notReviewedLead}{' '}
        {isOld && cover.old(String(EDITION.checkWithinDays))}
      </p>
      <p class="quiet">
        {cover.edition} {EDITION.id} · {cover.madeOn} {fullDay(locale, EDITION.madeOn)} · RMP{' '}
        {fullDay(locale, EDITION.rmpDate)} · {words.printedOn(fullDay(locale, todayOf(model)))}
      </p>
    </header>
  );
}
