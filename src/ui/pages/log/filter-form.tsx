// Which entries are to be seen: parts that can be combined, said in words above the list, taken away in one press.
import type { ComponentChildren, JSX } from 'preact';
import { cyclesOf, isFiltering, type LogFilter } from '../../../domain/log/log-filter.ts';
import { fullDay } from '../../../i18n/days.ts';
import { logFilterWords } from '../../../i18n/log-filter.ts';
import { Field } from '../../components/field.tsx';
import { ChevronIcon } from '../../components/icons.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { PillChoice, PillTick } from './pills.tsx';

type FilterProps = { filter: LogFilter; onChange: (filter: LogFilter) => void };

export function FilterForm({ filter, onChange }: FilterProps): JSX.Element {
  const model = useModel();
  const words = useWords(logFilterWords);
  const cycles = cyclesOf(model.infusions.value, todayOf(model));
  const set = <K extends keyof LogFilter>(key: K, value: LogFilter[K] | undefined) => {
    const { [key]: _, ...others } = filter;
    onChange(value === undefined ? others : { ...others, [key]: value });
  };
  return (
    <details class="log-fold log-filter">
      <summary>
        {words.title}
        <ChevronIcon size={22} />
      </summary>
      <div class="log-filter-body">
        <PillChoice
          legend={words.who}
          value={filter.by ?? 'everyone'}
          answers={(['everyone', 'patient', 'family'] as const).map((value) => ({
            value,
            label: words[value],
          }))}
          onChoose={(by) => set('by', by === 'everyone' ? undefined : by)}
        />
        <fieldset class="pills">
          <legend>{words.what}</legend>
          <PillTick
            label={words.fever}
            checked={filter.withFever === true}
            onChange={(isOn) => set('withFever', isOn || undefined)}
          />
          <PillTick
            label={words.signs}
            checked={filter.withSigns === true}
            onChange={(isOn) => set('withSigns', isOn || undefined)}
          />
          <PillTick
            label={words.asked}
            checked={filter.askedToCall === true}
            onChange={(isOn) => set('askedToCall', isOn || undefined)}
          />
        </fieldset>
        {cycles.length > 0 && (
          <PillChoice
            legend={words.cycle}
            value={String(filter.cycle ?? '')}
            answers={[
              { value: '', label: words.anyCycle },
              ...cycles.map((cycle) => ({ value: String(cycle), label: words.ofCycle(cycle) })),
            ]}
            onChoose={(cycle) => set('cycle', cycle === '' ? undefined : Number(cycle))}
          />
        )}
        <Field
          type="date"
          label={words.until}
          value={filter.until ?? ''}
          onInput={(until) => set('until', until === '' ? undefined : until)}
        />
      </div>
    </details>
  );
}

/** In words, with the way out; nothing while nothing is filtered. */
export function FilterInForce({ filter, children }: { filter: LogFilter; children?: ComponentChildren }) {
  const sentence = useFilterSentence(filter);
  if (sentence === undefined) return null;
  return (
    <div class="log-filter-in-force">
      <p>{sentence}</p>
      {children}
    </div>
  );
}

export function useFilterSentence(filter: LogFilter): string | undefined {
  const words = useWords(logFilterWords);
  const { locale } = useModel().settings.value;
  if (!isFiltering(filter)) return undefined;
  const parts = [
    filter.by && words[filter.by],
    filter.withFever && words.fever,
    filter.withSigns && words.signs,
    filter.askedToCall && words.asked,
    filter.cycle !== undefined && words.ofCycle(filter.cycle),
    filter.until !== undefined && words.untilDay(fullDay(locale, filter.until)),
  ];
  return words.active(parts.filter((part) => typeof part === 'string').join(words.and));
}
