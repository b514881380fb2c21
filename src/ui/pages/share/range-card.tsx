// Which time is handed over, and which cycle, where there are several.
import type { JSX } from 'preact';
import { cyclesOf } from '../../../domain/log/log-filter.ts';
import { chosenCycle, type LogRange } from '../../../domain/log/log-range.ts';
import type { ShareRange } from '../../../domain/sharing/share-range.ts';
import { fullDay } from '../../../i18n/days.ts';
import { logFilterWords } from '../../../i18n/log-filter.ts';
import { shareWords } from '../../../i18n/share.ts';
import { Choice } from '../../components/choice.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { PillChoice } from '../log/pills.tsx';

type RangeProps = {
  ranges: readonly ShareRange[];
  chosen: LogRange;
  onChoose: (kind: LogRange['kind'], cycle?: number) => void;
};

export function RangeCard({ ranges, chosen, onChoose }: RangeProps): JSX.Element {
  const model = useModel();
  const words = useWords(shareWords);
  const { ofCycle } = useWords(logFilterWords);
  const { locale } = model.settings.value;
  const [infusions, today] = [model.infusions.value, todayOf(model)];
  const cycles = cyclesOf(infusions, today);
  const day = (civil: string) => fullDay(locale, civil);
  const labelOf = (range: LogRange) =>
    range.kind === 'cycle' && range.cycle !== undefined ? ofCycle(range.cycle) : words.ranges[range.kind];
  const detailOf = ({ firstDay, lastDay }: ShareRange) => {
    if (firstDay === 'beginning') return undefined;
    return lastDay === undefined ? words.since(day(firstDay)) : words.fromTo(day(firstDay), day(lastDay));
  };
  return (
    <section class="card">
      <Choice<LogRange['kind']>
        legend={words.range}
        value={chosen.kind}
        answers={ranges.map((each) => ({
          value: each.range.kind,
          label: labelOf(each.range),
          detail: detailOf(each),
        }))}
        onChoose={(kind) => onChoose(kind)}
      />
      {chosen.kind === 'cycle' && cycles.length > 1 && (
        <PillChoice
          legend={words.whichCycle}
          value={String(chosenCycle(chosen.cycle, infusions, today))}
          answers={cycles.map((cycle) => ({ value: String(cycle), label: ofCycle(cycle) }))}
          onChoose={(cycle) => onChoose('cycle', Number(cycle))}
        />
      )}
    </section>
  );
}
