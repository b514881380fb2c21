// The calendar fits the drip only: asked before a calendar is made, and what stands there for everybody else.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { calendarWords } from '../../../i18n/infusions.ts';
import { Choice } from '../../components/choice.tsx';
import { useWords } from '../../state/model.ts';

type Form = 'drip' | 'other' | 'unknown';

type AnswerProps = { onAnswer: (form: 'drip' | 'other') => void };

export function FormQuestion({ onAnswer }: AnswerProps): JSX.Element {
  const words = useWords(calendarWords);
  const [isUnknown, setIsUnknown] = useState(false);
  const choose = (form: Form) => {
    setIsUnknown(form === 'unknown');
    if (form !== 'unknown') onAnswer(form);
  };
  return (
    <section class="card">
      <Choice<Form>
        legend={words.formTitle}
        value={isUnknown ? 'unknown' : undefined}
        onChoose={choose}
        answers={[
          { value: 'drip', label: words.formDrip },
          { value: 'other', label: words.formOther },
          { value: 'unknown', label: words.formUnknown },
        ]}
      />
      <div role="status">{isUnknown && <p>{words.formUnknownLead}</p>}</div>
    </section>
  );
}

export function NotForThisForm({ onAnswer }: AnswerProps): JSX.Element {
  const words = useWords(calendarWords);
  return (
    <section class="card">
      <h2>{words.otherTitle}</h2>
      <p>{words.otherLead}</p>
      <p>{words.otherKeep}</p>
      <a class="button primary" href="/contact">
        {words.otherContact}
      </a>
      <button type="button" class="button" onClick={() => onAnswer('drip')}>
        {words.otherWrong}
      </button>
    </section>
  );
}
