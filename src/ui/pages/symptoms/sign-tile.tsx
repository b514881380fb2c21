// One sign as a tile to tick; ticked, it asks how bad it is in sentences of what one sees, and whether it is as before.
import type { JSX } from 'preact';
import { levelWords, signLabel } from '../../../content/words/line-words.ts';
import type { Voice } from '../../../content/words/word-types.ts';
import { levelsOf } from '../../../domain/symptoms/counted-level.ts';
import type { KnownSign } from '../../../domain/symptoms/known-signs.ts';
import type { SignId, SignLevel } from '../../../domain/symptoms/sign-id.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { Choice, Tick } from '../../components/choice.tsx';
import { useModel, useWords } from '../../state/model.ts';
import type { Comparison } from './answers.ts';
import { SameAsBefore } from './same-as-before.tsx';
import { type ChosenLevel, firstChoice } from './sign-levels.ts';

type SignTileProps = {
  sign: SignId;
  chosen: ChosenLevel | undefined;
  voice: Voice;
  /** Marks what is still to be chosen. */
  hasGap: boolean;
  onChange: (level: ChosenLevel | undefined) => void;
  /** What the hospital knows of it. */
  known: KnownSign | undefined;
  comparison: Comparison | undefined;
  onCompare: (comparison: Comparison) => void;
};

export function SignTile(props: SignTileProps): JSX.Element {
  const { sign, chosen, voice, hasGap, onChange, known, comparison, onCompare } = props;
  const words = useWords(symptomWords).signs;
  const { locale } = useModel().settings.value;
  const levels = levelsOf(sign);
  const [only, ...others] = levels;
  const label = signLabel(locale, sign);
  const isLevelAsked = chosen !== undefined && others.length > 0;
  const isCompared = chosen === 1 && known !== undefined;
  return (
    <div class={isLevelAsked || isCompared ? 'sign asked' : 'sign'}>
      <Tick
        label={label}
        detail={only && others.length === 0 ? levelWords(locale, only.line, voice) : undefined}
        checked={chosen !== undefined}
        onChange={(isChosen) => onChange(isChosen ? firstChoice(sign) : undefined)}
      />
      {isLevelAsked && (
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
          {hasGap && chosen === 'open' && <p class="field-error">{words.missing}</p>}
        </div>
      )}
      {isCompared && (
        <SameAsBefore
          known={known}
          value={comparison}
          hasGap={hasGap && comparison === undefined}
          onChange={onCompare}
        />
      )}
    </div>
  );
}
