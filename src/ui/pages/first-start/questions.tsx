// The two questions that decide what is shown: who holds the phone, and whether the treatment is the drip.
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

export function FormQuestion({ onDone }: { onDone: () => void }): JSX.Element {
  const model = useModel();
  const words = useWords(firstStartWords);
  const { form } = model.settings.value;
  return (
    <section class="card">
      <p>{words.formWhy}</p>
      <Choice<'drip' | 'other' | 'unknown'>
        legend={words.form}
        value={form === 'other' ? 'other' : undefined}
        answers={[
          { value: 'drip', label: words.drip },
          { value: 'other', label: words.other },
          { value: 'unknown', label: words.unknown },
        ]}
        onChoose={(chosen) => {
          void changeSettings(model, { form: chosen });
          // The other form is told what does not fit before it goes on.
          if (chosen !== 'other') onDone();
        }}
      />
      <p role="status">{form === 'other' && <strong>{words.formOther}</strong>}</p>
    </section>
  );
}
