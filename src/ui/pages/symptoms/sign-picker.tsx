// The signs to choose from: six at once, the worry always in sight, the rest behind the places of the body.
import type { JSX } from 'preact';
import type { Voice } from '../../../content/words/word-types.ts';
import type { KnownSigns } from '../../../domain/symptoms/known-signs.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { ChevronIcon } from '../../components/icons.tsx';
import { useWords } from '../../state/model.ts';
import type { Answers } from './answers.ts';
import { FIRST_SIGNS, groupsFor, WORRIES } from './sign-groups.ts';
import { SignTile } from './sign-tile.tsx';

type Chosen = Pick<Answers, 'signs' | 'comparisons'>;

type SignPickerProps = Chosen & {
  voice: Voice;
  known: KnownSigns;
  /** Marks the signs of which something is still to be chosen. */
  hasGap?: boolean;
  onChange: (chosen: Chosen) => void;
};

export function SignPicker(props: SignPickerProps): JSX.Element {
  const { signs, comparisons, voice, known, hasGap = false, onChange } = props;
  const words = useWords(symptomWords).signs;
  const tile = (sign: SignId) => (
    <SignTile
      key={sign}
      sign={sign}
      chosen={signs[sign]}
      voice={voice}
      hasGap={hasGap}
      onChange={(level) => {
        const { [sign]: _, ...others } = signs;
        onChange({ signs: level === undefined ? others : { ...others, [sign]: level }, comparisons });
      }}
      known={known.get(sign)}
      comparison={comparisons[sign]}
      onCompare={(comparison) => onChange({ signs, comparisons: { ...comparisons, [sign]: comparison } })}
    />
  );
  return (
    <div class="tiles">
      {FIRST_SIGNS.map(tile)}
      {WORRIES[voice].map(tile)}
      <h2 class="region-title">{words.others}</h2>
      {groupsFor(voice).map(({ id, signs: members }) => {
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
