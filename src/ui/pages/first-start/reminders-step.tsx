// Reminders: what they are, that they may fail, and turning them on.
import type { JSX } from 'preact';
import { reminderWords } from '../../../i18n/reminders.ts';
import { useModel, useWords } from '../../state/model.ts';
import { TurnOn } from '../settings/turn-on.tsx';
import { NextButton } from './next-button.tsx';

export function RemindersStep({ onNext }: { onNext: () => void }): JSX.Element {
  const model = useModel();
  const words = useWords(reminderWords);
  const isOn = model.reminders.value?.settings.wanted === true;
  return (
    <>
      <section class="card">
        <p>{words.lead}</p>
        <p class="quiet">{words.neutral}</p>
        <p class="quiet">{words.mayFail}</p>
        {model.infusions.value.length === 0 && <p>{words.noDates}</p>}
        {isOn ? (
          <p>
            <strong>{words.on}</strong>
          </p>
        ) : (
          <TurnOn onDone={onNext} />
        )}
      </section>
      <NextButton isAnswered={isOn} onNext={onNext} />
    </>
  );
}
