// Drip or injection: asked by the first start, the calendar and the handbook in the same words, stored once.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formQuestionWords } from '../../content/product/form-question.ts';
import type { Settings } from '../../storage/settings.ts';
import { changeSettings } from '../state/change.ts';
import { useModel, useWords } from '../state/model.ts';
import { Choice } from './choice.tsx';
import { useKept } from './use-kept.tsx';

type Form = Settings['form'];

type FormQuestionProps = {
  /** Comes with the answer shown at once, stored or not. */
  onAnswer?: (form: Form) => void;
  isHeadingAbove?: boolean;
};

export function FormQuestion({ onAnswer, isHeadingAbove = false }: FormQuestionProps): JSX.Element {
  const model = useModel();
  const words = useWords(formQuestionWords);
  const known = model.settings.value.form;
  const [answer, setAnswer] = useState<Form | undefined>(known === 'unknown' ? undefined : known);
  const { keep, notKept } = useKept(words.notKept);
  const choose = (form: Form) => {
    setAnswer(form);
    onAnswer?.(form);
    void keep(changeSettings(model, { form }));
  };
  return (
    <section class="card">
      <p>{words.why}</p>
      <Choice<Form>
        legend={words.legend}
        isHeadingAbove={isHeadingAbove}
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
      </div>
      {notKept}
    </section>
  );
}
