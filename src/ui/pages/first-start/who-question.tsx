// Who holds the phone: it changes the voice of every question.
import type { JSX } from 'preact';
import { firstStartWords } from '../../../i18n/first-start.ts';
import { Choice } from '../../components/choice.tsx';
import { changeSettings } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';

export function WhoQuestion({ onDone }: { onDone: () => void }): JSX.Element {
  const model = useModel();
  const words = useWords(firstStartWords);
  return (
    <section class="card">
      <Choice<'patient' | 'family'>
        legend={words.who}
        value={undefined}
        answers={[
          { value: 'patient', label: words.patient },
          { value: 'family', label: words.family },
        ]}
        onChoose={(holder) => {
          void changeSettings(model, { holder });
          onDone();
        }}
      />
    </section>
  );
}
