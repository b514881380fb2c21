// One group of the checklist: what is ticked is kept; a tick that could not be kept is not shown.
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  PREPARATION,
  type PreparationGroup,
  type PreparationItem,
} from '../../../content/product/preparation.ts';
import { preparation as en } from '../../../content/words/en/preparation.ts';
import { preparation as ja } from '../../../content/words/ja/preparation.ts';
import { type PreparationEntry, standingTicks } from '../../../domain/handbook/preparation.ts';
import { fullDayOf } from '../../../i18n/days.ts';
import { preparationWords } from '../../../i18n/preparation.ts';
import { Tick } from '../../components/choice.tsx';
import type { GrowingList } from '../../state/growing-list.ts';
import { useModel, useWords } from '../../state/model.ts';
import { Sentence } from './inline.tsx';

const WORDS = { ja, en };

export type PreparationPartProps = {
  entries: readonly PreparationEntry[];
  add: GrowingList<'preparation'>['add'];
};

type PreparationTicksProps = PreparationPartProps & { group: PreparationGroup };

export function PreparationTicks({ group, entries, add }: PreparationTicksProps): JSX.Element {
  const words = useWords(preparationWords);
  const { groups, items } = useWords(WORDS);
  const { locale } = useModel().settings.value;
  const [hasFailed, setFailed] = useState(false);
  const id = useId();
  const ticks = standingTicks(entries);
  const done = PREPARATION[group].filter((item) => ticks.has(item)).length;

  async function tick(item: PreparationItem, isDone: boolean): Promise<void> {
    setFailed(false);
    setFailed(!(await add((stamp) => ({ ...stamp, kind: 'tick', item, isDone }))));
  }

  return (
    <section class="card" aria-labelledby={id}>
      <h3 id={id}>{groups[group].title}</h3>
      <p class="quiet">
        <Sentence text={groups[group].lead} />
      </p>
      <p class="preparation-count screen-only">
        {words.count(String(done), String(PREPARATION[group].length))}
      </p>
      <div class="tiles">
        {PREPARATION[group].map((item) => {
          const at = ticks.get(item);
          return (
            <Tick
              key={item}
              label={<Sentence text={items[item]} />}
              detail={at === undefined ? undefined : words.tickedOn(fullDayOf(locale, at))}
              checked={at !== undefined}
              onChange={(isDone) => void tick(item, isDone)}
            />
          );
        })}
      </div>
      <div role="status">{hasFailed && <p class="field-error">{words.failed}</p>}</div>
    </section>
  );
}
