// The next infusion, largest on the page; or why there is none.
import type { JSX } from 'preact';
import { daysBetween } from '../../../domain/civil-day.ts';
import { markDone, resumeTreatment } from '../../../domain/infusions/change-infusions.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import { infusionWords } from '../../../i18n/infusion-names.ts';
import { calendarWords } from '../../../i18n/infusions.ts';
import { focusOn } from '../../components/focus-on.ts';
import { DripIcon } from '../../components/icons.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { isDoseKnown } from './course-view.ts';
import { infusionDay } from './infusion-day.ts';
import { SavingStatus, useSaving } from './use-saving.tsx';

export function NextCard({ next }: { next: Infusion }): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  const names = useWords(infusionWords);
  const saving = useSaving();
  const today = todayOf(model);
  const days = daysBetween(today, next.plannedOn);
  const keepDone = async () => {
    if (await saving.save(markDone(model.infusions.value, next.id, today, today).list)) focusOn('main h1');
  };
  return (
    <section class="card next-card" aria-labelledby="next-infusion">
      <DripIcon size={40} />
      <div>
        <h2 id="next-infusion" class="quiet">
          {words.nextTitle}
        </h2>
        <p class="next-day">{infusionDay(model.settings.value.locale, next.plannedOn, today)}</p>
        <p class="next-count">
          {days === 0 ? words.isToday : days === 1 ? words.tomorrow : words.inDays(days)}
        </p>
        <p class="infusion-name quiet">
          <span>{names.short(next.cycle, next.day)}</span>
          <span>
            {isDoseKnown(model.infusions.value, next) ? words.dose(next.doseMg) : words.doseByHospital}
          </span>
        </p>
      </div>
      {days === 0 && (
        <button type="button" class="button primary" onClick={() => void keepDone()}>
          {words.markDone}
        </button>
      )}
      <SavingStatus state={saving.state} />
    </section>
  );
}

export function EndedCard({ endedOn }: { endedOn: string }): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  const saving = useSaving();
  const today = todayOf(model);
  return (
    <section class="card">
      <h2>{words.endedTitle}</h2>
      <p>
        <strong>{words.endedOn(infusionDay(model.settings.value.locale, endedOn, today))}</strong>
      </p>
      <p>{words.endedLead}</p>
      <button
        type="button"
        class="button"
        onClick={() => void saving.save(resumeTreatment(model.infusions.value, today))}
      >
        {words.resume}
      </button>
      <SavingStatus state={saving.state} />
    </section>
  );
}
