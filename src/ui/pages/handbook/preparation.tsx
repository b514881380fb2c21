// The checklist before the first infusion: what was explained to whom, what was told, asked and got ready; kept on this phone.
import type { JSX } from 'preact';
import type { Block } from '../../../content/handbook-chapter.ts';
import { PREPARATION, type PreparationGroup } from '../../../content/product/preparation.ts';
import { preparationWords } from '../../../i18n/preparation.ts';
import { useGrowingList } from '../../state/growing-list.ts';
import { useWords } from '../../state/model.ts';
import '../../styles/form.css';
import '../../styles/preparation.css';
import { PreparationTalks } from './preparation-talks.tsx';
import { PreparationTicks } from './preparation-ticks.tsx';
import { useSpoken } from './spoken-place.ts';

const GROUPS = Object.keys(PREPARATION) as PreparationGroup[];

export function Preparation({ place }: { place: Block }): JSX.Element {
  const words = useWords(preparationWords);
  const { entries = [], isUnreadable, add } = useGrowingList('preparation');
  return (
    <div class="preparation" data-spoken={useSpoken(place)}>
      <div class="card">
        <p>{words.lead}</p>
        <p class="screen-only">{words.leadScreen}</p>
        <p class="paper-only">{words.leadPaper}</p>
      </div>
      <div role="status">{isUnreadable && <p class="card field-error">{words.unreadable}</p>}</div>
      <PreparationTalks entries={entries} add={add} />
      {GROUPS.map((group) => (
        <PreparationTicks key={group} group={group} entries={entries} add={add} />
      ))}
      <p class="card">{words.close}</p>
    </div>
  );
}
