// The calendar fits the drip only: asked before a calendar is made, and what stands there for everybody else.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { calendarWords } from '../../../i18n/infusions.ts';
import { Choice } from '../../components/choice.tsx';
import { changeSettings } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';

type Form = 'drip' | 'other' | 'unknown';

export function FormQuestion(): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  const [isUnknown, setIsUnknown] = useState(false);
  const choose = (form: Form) => {
    setIsUnknown(form === 'unknown');
    if (form !== 'unknown') void changeSettings(model, { form });
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

export function NotForThisForm(): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  return (
    <section class="card" role="status">
      <h2>{words.otherTitle}</h2>
      <p>{words.otherLead}</p>
      <p>{words.otherKeep}</p>
      <a class="button primary" href="/contact">
        {words.otherContact}
      </a>
      <button type="button" class="button" onClick={() => void changeSettings(model, { form: 'drip' })}>
        {words.otherWrong}
      </button>
    </section>
  );
}
