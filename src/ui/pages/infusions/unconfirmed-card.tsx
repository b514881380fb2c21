// A planned day is over and nobody has said whether the infusion was given: asked before everything else.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { markDone, postponeInfusion } from '../../../domain/infusions/change-infusions.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import { calendarWords } from '../../../i18n/infusions.ts';
import { focusOn } from '../../components/focus-on.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { CallHospital } from './call-hospital.tsx';
import { DayForm } from './day-form.tsx';
import { infusionDay } from './infusion-day.ts';
import { SavingStatus, useSaving } from './use-saving.tsx';

export function UnconfirmedCard({ unconfirmed }: { unconfirmed: readonly Infusion[] }): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  const saving = useSaving();
  const today = todayOf(model);
  const keepAllAsPlanned = async () => {
    const list = unconfirmed.reduce<readonly Infusion[]>(
      (changed, { id, plannedOn }) => markDone(changed, id, plannedOn, today).list,
      model.infusions.value,
    );
    if (await saving.save(list)) focusOn('main h1');
  };
  const [only] = unconfirmed;
  return (
    <section class="card notice">
      <h2>
        {only && unconfirmed.length === 1
          ? words.passedTitle(infusionDay(model.settings.value.locale, only.plannedOn, today))
          : words.passedMany(unconfirmed.length)}
      </h2>
      {unconfirmed.length > 1 && <p>{words.passedManyLead}</p>}
      <button type="button" class="button primary" onClick={() => void keepAllAsPlanned()}>
        {unconfirmed.length === 1 ? words.asPlanned : words.allAsPlanned}
      </button>
      <SavingStatus state={saving.state} />
      {only && unconfirmed.length === 1 && <NotAsPlanned infusion={only} />}
    </section>
  );
}

/** "Not given" shows the call at once, stored or not. */
function NotAsPlanned({ infusion }: { infusion: Infusion }): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  const saving = useSaving();
  const [answer, setAnswer] = useState<'other-day' | 'not-given'>();
  const answerNotGiven = async () => {
    setAnswer('not-given');
    focusOn('.missed h2');
    if (await saving.save(postponeInfusion(model.infusions.value, infusion.id))) focusOn('.missed h2');
  };
  if (answer === 'other-day') {
    return (
      <DayForm
        kind="done"
        infusion={infusion}
        saving={saving}
        onSaved={() => focusOn('main h1')}
        onCancel={() => setAnswer(undefined)}
      />
    );
  }
  return (
    <>
      <button type="button" class="button" onClick={() => setAnswer('other-day')}>
        {words.otherDay}
      </button>
      <button type="button" class="button" onClick={() => void answerNotGiven()}>
        {words.notGiven}
      </button>
      <SavingStatus state={saving.state} />
      {answer === 'not-given' && (
        <CallHospital day={infusionDay(model.settings.value.locale, infusion.plannedOn, todayOf(model))} />
      )}
    </>
  );
}
