// Infusions with their days, one line each: a calendar before it is kept, an order to be checked.
import type { JSX } from 'preact';
import { dayOfInfusion } from '../../../domain/infusions/course.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import { infusionWords } from '../../../i18n/infusion-names.ts';
import { calendarWords } from '../../../i18n/infusions.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { infusionDay } from './infusion-day.ts';

type DayListProps = {
  infusions: readonly Infusion[];
  /** The list as stored: a day that differs from it is shown with the one before. */
  before?: readonly Infusion[];
  /** The one that is being changed. */
  marked?: string;
};

export function DayList({ infusions, before = [], marked }: DayListProps): JSX.Element {
  const model = useModel();
  const names = useWords(infusionWords);
  const words = useWords(calendarWords);
  const today = todayOf(model);
  const { locale } = model.settings.value;
  /** The year stands once, where it changes. */
  const shown = (infusion: Infusion, above?: Infusion) =>
    infusionDay(locale, dayOfInfusion(infusion), above ? dayOfInfusion(above) : today);
  return (
    <ol class="day-list">
      {infusions.map((infusion, index) => {
        const old = before.find(({ id }) => id === infusion.id);
        const isMoved = old && dayOfInfusion(old) !== dayOfInfusion(infusion);
        return (
          <li key={infusion.id} class={infusion.id === marked ? 'marked' : undefined}>
            <span class="quiet">{names.short(infusion.cycle, infusion.day)}</span>
            <span class="day">
              <strong>{shown(infusion, infusions[index - 1])}</strong>
              {isMoved && <span class="quiet">{words.was(shown(old, infusion))}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
