// A baseline before the first infusion: the first or the second round, or the wait for another day.
import type { JSX } from 'preact';
import { useLocation } from 'preact-iso';
import type { FamilyCheckOffer } from '../../../domain/symptoms/family-check-offer.ts';
import { longDay } from '../../../i18n/days.ts';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { Page } from '../../components/page.tsx';
import { useModel, useWords } from '../../state/model.ts';
import type { FirstSentence } from './first-sentence.ts';
import type { FamilyCheckOutcome } from './keep-check.ts';
import { FamilyCheckSteps } from './steps.tsx';

export type BaselineOffer = Extract<FamilyCheckOffer, { kind: 'baseline' }>;

type BaselineProps = {
  offer: BaselineOffer;
  firstSentence: FirstSentence | undefined;
  onDone: (outcome: FamilyCheckOutcome) => void;
};

export function Baseline({ offer, firstSentence, onDone }: BaselineProps): JSX.Element {
  const { route } = useLocation();
  const words = useWords(familyCheckPageWords).baseline;
  const lastDay = longDay(useModel().settings.value.locale, offer.lastDay);
  if (!offer.isForToday) {
    return (
      <Page title={words.todayDone} back="/">
        <p class="check-hint">{words.secondBy(lastDay)}</p>
        <p>{words.lead}</p>
        <a class="button" href="/">
          {words.close}
        </a>
      </Page>
    );
  }
  return (
    <FamilyCheckSteps
      kind="baseline"
      usual={[]}
      firstSentence={firstSentence}
      title={words.titles[offer.done]}
      lead={
        <>
          <p>{words.lead}</p>
          {offer.done === 0 && <p>{words.by(lastDay)}</p>}
        </>
      }
      onDone={onDone}
      onLeave={() => route('/')}
    />
  );
}
