// An infusion without a day: its day came and went, or the hospital put it off; the new day is entered here.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import { calendarWords } from '../../../i18n/infusions.ts';
import { focusOn } from '../../components/focus-on.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { CallHospital } from './call-hospital.tsx';
import { DayForm } from './day-form.tsx';
import { infusionDay } from './infusion-day.ts';
import { useSaving } from './use-saving.tsx';

type WaitingCardProps = { infusion: Infusion; isMissed: boolean };

export function WaitingCard({ infusion, isMissed }: WaitingCardProps): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  const saving = useSaving();
  const [isEntering, setIsEntering] = useState(false);
  const day = infusionDay(model.settings.value.locale, infusion.plannedOn, todayOf(model));
  const newDay = isEntering ? (
    <DayForm
      kind="move"
      infusion={infusion}
      saving={saving}
      onSaved={() => focusOn('main h1')}
      onCancel={() => setIsEntering(false)}
    />
  ) : (
    <button type="button" class="button" onClick={() => setIsEntering(true)}>
      {words.enterNewDay}
    </button>
  );
  if (isMissed) return <CallHospital day={day}>{newDay}</CallHospital>;
  return (
    <section class="card">
      <h2>{words.waiting(day)}</h2>
      <p>{words.waitingLead}</p>
      {newDay}
    </section>
  );
}
