// The head of a page of the flow: the way back, how far it is, and the question.
import type { JSX } from 'preact';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { BackIcon } from '../../components/icons.tsx';
import { useWords } from '../../state/model.ts';
import { STEPS, type Step } from './answers.ts';

type FlowHeadProps = {
  step: Step;
  heading: string;
  lead: string | undefined;
  /** Where the first page goes back to; the others go back in the history. */
  start: string;
};

export function FlowHead({ step, heading, lead, start }: FlowHeadProps): JSX.Element {
  const words = useWords(symptomWords);
  const current = STEPS.indexOf(step) + 1;
  return (
    <header class="flow-head">
      <div class="flow-way">
        {step === 'danger' ? (
          <a class="back" href={start}>
            <BackIcon size={22} />
            {words.back}
          </a>
        ) : (
          <button type="button" class="back" onClick={() => history.back()}>
            <BackIcon size={22} />
            {words.back}
          </button>
        )}
        <span class="quiet">{words.step(current, STEPS.length)}</span>
      </div>
      <progress value={current} max={STEPS.length} aria-hidden="true" />
      <h1>{heading}</h1>
      {lead !== undefined && <p class="quiet">{lead}</p>}
    </header>
  );
}
