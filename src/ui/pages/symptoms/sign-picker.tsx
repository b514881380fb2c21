// The signs to choose from: six at once, the worry always in sight, the rest behind the places of the body.
import type { JSX } from 'preact';
import type { Voice } from '../../../content/words/word-types.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { ChevronIcon } from '../../components/icons.tsx';
import { useWords } from '../../state/model.ts';
import { FIRST_SIGNS, SIGN_GROUPS, WORRY } from './sign-groups.ts';
import type { ChosenSigns } from './sign-levels.ts';
import { SignTile } from './sign-tile.tsx';

type SignPickerProps = {
  signs: ChosenSigns;
  voice: Voice;
  /** Marks the signs whose level is still to be chosen. */
  hasGap?: boolean;
  onChange: (signs: ChosenSigns) => void;
};

export function SignPicker({ signs, voice, hasGap = false, onChange }: SignPickerProps): JSX.Element {
  const words = useWords(symptomWords).signs;
  const tile = (sign: SignId) => (
    <SignTile
      key={sign}
      sign={sign}
      chosen={signs[sign]}
      voice={voice}
      hasGap={hasGap && signs[sign] === 'open'}
      onChange={(level) => {
        const { [sign]: _, ...others } = signs;
        onChange(level === undefined ? others : { ...others, [sign]: level });
      }}
    />
  );
  return (
    <div class="tiles">
      {FIRST_SIGNS.map(tile)}
      {tile(WORRY)}
      <h2 class="region-title">{words.others}</h2>
      {SIGN_GROUPS.map(({ id, signs: members }) => {
        const count = members.filter((sign) => signs[sign] !== undefined).length;
        return (
          <Region key={id} title={words.groups[id]} note={count > 0 ? words.chosen(count) : undefined}>
            {members.map(tile)}
          </Region>
        );
      })}
    </div>
  );
}

type RegionProps = { title: string; note: string | undefined; children: JSX.Element[] };

function Region({ title, note, children }: RegionProps): JSX.Element {
  return (
    <details class="region">
      <summary>
        <span>
          {title}
          {note && <span class="quiet region-note">{note}</span>}
        </span>
        <ChevronIcon size={22} />
      </summary>
      <div class="tiles">{children}</div>
    </details>
  );
}
