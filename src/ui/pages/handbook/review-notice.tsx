// Says on the cover whether a clinician has approved this edition, and whose it is not.
import type { JSX } from 'preact';
import { useLocation } from 'preact-iso';
import { coverWords } from '../../../content/handbook-cover.ts';
import { EDITION } from '../../../content/product/edition.ts';
import { isPastAge } from '../../../domain/reading/edition-age.ts';
import { fullDay } from '../../../i18n/days.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';

const HANDBOOK = '/handbook';

export function ReviewNotice(): JSX.Element {
  const model = useModel();
  const words = useWords(coverWords);
  const { path } = useLocation();
  const { locale } = model.settings.value;
  const isOld = isPastAge(EDITION, todayOf(model));
  return (
    <section class={EDITION.approval ? 'card' : 'card notice'}>
      <h2>{EDITION.approval ? words.reviewed : words.notReviewed}</h2>
      {EDITION.approval && (
        <p>
          {words.reviewedBy(
            EDITION.approval.by,
            EDITION.approval.role,
            EDITION.approval.institution,
            fullDay(locale, EDITION.approval.on),
          )}
        </p>
      )}
      <p>{words.notOfficial}</p>
      <p>{words.notReviewedLead}</p>
      {isOld && <p>{words.old(String(EDITION.checkWithinDays))}</p>}
      <p class="quiet">
        {words.edition} {EDITION.id} · RMP {fullDay(locale, EDITION.rmpDate)}
      </p>
      {/* The router leaves a page where it is that it already shows: there the browser has to move. */}
      <a class="about-link" href={path === HANDBOOK ? '#about' : `${HANDBOOK}#about`}>
        {useWords(handbookWords).aboutLink}
      </a>
    </section>
  );
}
