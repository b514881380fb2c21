// Who holds the phone: it changes the voice of every question.
import type { JSX } from 'preact';
import { firstStartWords } from '../../../i18n/first-start.ts';
import type { Settings } from '../../../storage/settings.ts';
import { Choice } from '../../components/choice.tsx';
import { useKept } from '../../components/use-kept.tsx';
import { changeSettings } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import { NextButton } from './next-button.tsx';

type Holder = Settings['holder'];
type WhoStepProps = { who: Holder | undefined; onWho: (who: Holder) => void; onNext: () => void };

export function WhoStep({ who, onWho, onNext }: WhoStepProps): JSX.Element {
  const model = useModel();
  const words = useWords(firstStartWords);
  const { keep, notKept } = useKept();
  return (
    <>
      <section class="card">
        <Choice<Holder>
          legend={words.who}
          isHeadingAbove
          value={who}
          answers={[
            { value: 'patient', label: words.patient },
            { value: 'family', label: words.family },
          ]}
          onChoose={(holder) => {
            onWho(holder);
            void keep(changeSettings(model, { holder }));
          }}
        />
        {notKept}
      </section>
      <NextButton isAnswered={who !== undefined} onNext={onNext} />
    </>
  );
}
