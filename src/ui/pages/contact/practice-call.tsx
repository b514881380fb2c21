// "2 a.m., 38 °C: whom do you call?" asked until the right answer is known by heart.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Contact } from '../../../domain/contact/contact.ts';
import { contactWords } from '../../../i18n/contact.ts';
import { Choice } from '../../components/choice.tsx';
import { changeSettings } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';

type PracticeAnswer = 'right' | 'day' | 'wait';

export function PracticeCall({
  contact,
  onRight,
}: {
  contact: Contact;
  onRight?: () => void;
}): JSX.Element | null {
  const model = useModel();
  const words = useWords(contactWords);
  const [answer, setAnswer] = useState<PracticeAnswer>();
  const number = contact.alwaysNumber ?? contact.dayNumber;
  if (!number) return null;

  const choose = (chosen: PracticeAnswer) => {
    setAnswer(chosen);
    if (chosen !== 'right') return;
    void changeSettings(model, { practisedAt: model.device.now().toISOString() });
    onRight?.();
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
          { value: 'right', label: contact.alwaysNumber ? words.practiceAlways : number.shown },
        ]}
      />
      <div role="status">
        {answer && (
          <>
            <p>
              <strong>{answer === 'right' ? words.practiceRight : words.practiceWrong}</strong>
            </p>
            <p class="number">{number.shown}</p>
            {!contact.alwaysNumber && <p>{words.practiceNoAlways}</p>}
          </>
        )}
      </div>
    </section>
  );
}
