// A drawing of the handbook: steps side by side, each with what it says below and what it shows for whoever cannot see it.
import type { JSX } from 'preact';
import type { Block } from '../../../content/handbook-chapter.ts';
import type { PictureId } from '../../../content/product/pictures.ts';
import { pictures as en } from '../../../content/words/en/pictures.ts';
import { pictures as ja } from '../../../content/words/ja/pictures.ts';
import { useWords } from '../../state/model.ts';
import '../../styles/picture.css';
import { ARMPIT } from '../../drawings/armpit.tsx';
import { BLOOD_CELLS } from '../../drawings/blood-cells.tsx';
import { BRIDGE } from '../../drawings/bridge.tsx';
import { Sentence } from './inline.tsx';
import { useSpoken } from './spoken-place.ts';

const WORDS = { ja, en };

const DRAWINGS: Record<PictureId, readonly (() => JSX.Element)[]> = {
  bridge: BRIDGE,
  armpit: ARMPIT,
  'blood-cells': BLOOD_CELLS,
};

/** `place` is the block that it stands for, to be marked while it is read aloud. */
export function Picture({ of, place }: { of: PictureId; place?: Block }): JSX.Element {
  const steps = useWords(WORDS)[of];
  return (
    <figure class="card picture" data-spoken={useSpoken(place)}>
      <ol>
        {DRAWINGS[of].map((Drawing, index) => (
          <li key={index}>
            <svg viewBox="0 0 320 150" role="img" aria-label={steps[index]?.shows}>
              <Drawing />
            </svg>
            <p>
              <Sentence text={steps[index]?.says ?? ''} />
            </p>
          </li>
        ))}
      </ol>
    </figure>
  );
}
