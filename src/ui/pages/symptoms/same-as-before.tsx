// "The same as before?", asked of a smaller thing that the hospital knows of.
import type { JSX } from 'preact';
import type { KnownSign } from '../../../domain/symptoms/known-signs.ts';
import { dayAndClock } from '../../../i18n/days.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { Choice } from '../../components/choice.tsx';
import { useModel, useWords } from '../../state/model.ts';
import type { Comparison } from './answers.ts';

type SameAsBeforeProps = {
  known: KnownSign;
  value: Comparison | undefined;
  hasGap: boolean;
  onChange: (comparison: Comparison) => void;
};

export function SameAsBefore({ known, value, hasGap, onChange }: SameAsBeforeProps): JSX.Element {
  const words = useWords(symptomWords).signs;
  const { locale } = useModel().settings.value;
  return (
    <div class="sign-levels">
      <Choice<Comparison>
        legend={known.kind === 'told' ? words.sameAsTold(dayAndClock(locale, known.at)) : words.sameAsKnown}
        value={value}
        onChoose={onChange}
        answers={[
          { value: 'same', label: words.same },
          { value: 'changed', label: words.changed },
          { value: 'unknown', label: words.unknown },
        ]}
      />
      {hasGap && <p class="field-error">{words.missingComparison}</p>}
    </div>
  );
}
