// One line of the calendar; opened, everything that can be changed about this infusion.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { dayOfInfusion } from '../../../domain/infusions/course.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import { infusionWords } from '../../../i18n/infusion-names.ts';
import { calendarWords } from '../../../i18n/infusions.ts';
import { CalendarIcon, CheckIcon, ChevronIcon } from '../../components/icons.tsx';
import { ClockIcon, CloseIcon, QuestionIcon } from '../../components/page-icons.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { CLINIC_TICKS } from './clinic-ticks.tsx';
import { isDoseKnown, type ShownState, shownState } from './course-view.ts';
import { infusionDay } from './infusion-day.ts';
import { RowActions } from './row-actions.tsx';

const STATE_ICONS: Readonly<Record<ShownState, (props: { size?: number }) => JSX.Element>> = {
  done: CheckIcon,
  planned: CalendarIcon,
  unconfirmed: QuestionIcon,
  moved: ClockIcon,
  cancelled: CloseIcon,
};

export function InfusionRow({ infusion }: { infusion: Infusion }): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  const names = useWords(infusionWords);
  const [isOpen, setIsOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const today = todayOf(model);
  const day = dayOfInfusion(infusion);
  const state = shownState(infusion, today);
  const StateIcon = STATE_ICONS[state];
  const isToday = day === today && (state === 'planned' || state === 'done');
  const ticks = CLINIC_TICKS.filter((tick) => infusion[tick]);
  return (
    <details
      class={isToday ? 'infusion today' : 'infusion'}
      id={infusion.id}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary ref={summary}>
        <span class="infusion-facts">
          <span class={state === 'cancelled' || state === 'moved' ? 'infusion-day off' : 'infusion-day'}>
            {infusionDay(model.settings.value.locale, day, today)}
          </span>
          <span class="infusion-name quiet">
            <span>{names.short(infusion.cycle, infusion.day)}</span>
            <span>
              {isDoseKnown(model.infusions.value, infusion)
                ? words.dose(infusion.doseMg)
                : words.doseByHospital}
            </span>
          </span>
        </span>
        <span class="infusion-marks">
          {isToday && <span class="mark now">{words.today}</span>}
          <span class={`mark ${state}`}>
            <StateIcon size={18} />
            {words.states[state]}
          </span>
          {ticks.map((tick) => (
            <span class="mark" key={tick}>
              {words.tags[tick]}
            </span>
          ))}
        </span>
        <ChevronIcon size={22} />
      </summary>
      {isOpen && <RowActions infusion={infusion} onChanged={() => summary.current?.focus()} />}
    </details>
  );
}
