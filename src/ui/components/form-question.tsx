// Drip or injection: asked by the first start, the calendar and the handbook in the same words, stored once.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formQuestionWords } from '../../i18n/form-question.ts';
import type { Settings } from '../../storage/settings.ts';
import { changeSettings } from '../state/change.ts';
import { useModel, useWords } from '../state/model.ts';
import { Choice } from './choice.tsx';

type Form = Settings['form'];

/** `onAnswer` comes with the answer shown at once, stored or not. */
export function FormQuestion({ onAnswer }: { onAnswer?: (form: Form) => void }): JSX.Element {
  const model = useModel();
  const words = useWords(formQuestionWords);
  const [answer, setAnswer] = useState<Form>();
  const [isKept, setIsKept] = useState(true);
  const choose = (form: Form) => {
    setAnswer(form);
    onAnswer?.(form);
    void changeSettings(model, { form }).then(setIsKept);
  };
  return (
    <section class="card">
      <p>{words.why}</p>
      <Choice<Form>
        legend={words.legend}
        value={answer}
        onChoose={choose}
        answers={[
          { value: 'drip', label: words.drip, detail: words.dripDetail },
          { value: 'other', label: words.other, detail: words.otherDetail },
          { value: 'unknown', label: words.unknown },
        ]}
      />
      <div role="status">
        {answer === 'other' && <p>{words.otherAnswer}</p>}
        {answer === 'unknown' && <p>{words.unknownAnswer}</p>}
        {!isKept && <p class="field-error">{words.notKept}</p>}
      </div>
    </section>
  );
}
