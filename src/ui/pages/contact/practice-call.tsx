// "2 a.m., 38 °C: whom do you call?" asked until the right answer is known by heart, with or without a number on this phone.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Contact } from '../../../domain/contact/contact.ts';
import { contactWords } from '../../../i18n/contact.ts';
import { Choice } from '../../components/choice.tsx';
import { useKept } from '../../components/use-kept.tsx';
import { changeSettings } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';

type PracticeAnswer = 'right' | 'day' | 'wait';

type PracticeCallProps = {
  contact: Contact | undefined;
  onAnswer?: (isRight: boolean) => void;
};

export function PracticeCall({ contact, onAnswer }: PracticeCallProps): JSX.Element {
  const model = useModel();
  const words = useWords(contactWords);
  const { keep, notKept } = useKept(words.practiceNotKept);
  const [answer, setAnswer] = useState<PracticeAnswer>();
  const number = contact?.alwaysNumber ?? contact?.dayNumber;
  const rightAnswer = contact?.alwaysNumber ? words.practiceAlways : (number?.shown ?? words.practicePaper);

  const wrong = number ? words.practiceWrong : words.practiceWrongPaper;

  const choose = (chosen: PracticeAnswer) => {
    setAnswer(chosen);
    const isRight = chosen === 'right';
    onAnswer?.(isRight);
    if (isRight) void keep(changeSettings(model, { practisedAt: model.device.now().toISOString() }));
  };
  return (
    <section class="card">
      <Choice<PracticeAnswer>
        legend={words.practice}
        value={answer}
        onChoose={choose}
        answers={[
          { value: 'wait', label: words.practiceWait },
          { value: 'day', label: words.practiceDay },
          { value: 'right', label: rightAnswer },
        ]}
      />
      <div role="status">
        {answer && (
          <>
            <p>
              <strong>{answer === 'right' ? words.practiceRight : wrong}</strong>
            </p>
            {number ? <p class="number">{number.shown}</p> : <p>{words.practiceNoNumber}</p>}
            {number && !contact?.alwaysNumber && <p>{words.practiceNoAlways}</p>}
          </>
        )}
      </div>
      {notKept}
    </section>
  );
}
