// One sign as a tile to tick; ticked, it asks how bad it is in sentences of what one sees.
import type { JSX } from 'preact';
import { levelWords, signLabel } from '../../../content/words/line-words.ts';
import type { Voice } from '../../../content/words/word-types.ts';
import type { SignId, SignLevel } from '../../../domain/symptoms/sign-id.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { Choice, Tick } from '../../components/choice.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { type ChosenLevel, firstChoice, levelsOf } from './sign-levels.ts';

type SignTileProps = {
  sign: SignId;
  chosen: ChosenLevel | undefined;
  voice: Voice;
  hasGap: boolean;
  onChange: (level: ChosenLevel | undefined) => void;
};

export function SignTile({ sign, chosen, voice, hasGap, onChange }: SignTileProps): JSX.Element {
  const words = useWords(symptomWords).signs;
  const { locale } = useModel().settings.value;
  const levels = levelsOf(sign);
  const [only, ...others] = levels;
  const label = signLabel(locale, sign);
  const isAsked = chosen !== undefined && others.length > 0;
  return (
    <div class={isAsked ? 'sign asked' : 'sign'}>
      <Tick
        label={label}
        detail={only && others.length === 0 ? levelWords(locale, only.line, voice) : undefined}
        checked={chosen !== undefined}
        onChange={(isChosen) => onChange(isChosen ? firstChoice(sign) : undefined)}
      />
      {isAsked && (
        <div class="sign-levels">
          <Choice<string>
            legend={words.howBad(label)}
            value={chosen === 'open' ? undefined : String(chosen)}
            onChoose={(value) => onChange(value === 'unknown' ? value : (Number(value) as SignLevel))}
            answers={[
              ...levels.map(({ level, line }) => ({
                value: String(level),
                label: levelWords(locale, line, voice),
              })),
              { value: 'unknown', label: words.unknown },
            ]}
          />
          {hasGap && <p class="field-error">{words.missing}</p>}
        </div>
      )}
    </div>
  );
}
