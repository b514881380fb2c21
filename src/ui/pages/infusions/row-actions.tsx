// What can be done with one infusion: given, another day, put off, cancelled, and what the clinic said.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { cancelInfusion, postponeInfusion, undoDone } from '../../../domain/infusions/change-infusions.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import { calendarWords } from '../../../i18n/infusions.ts';
import { savingWords } from '../../../i18n/saving.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { ClinicTicks } from './clinic-ticks.tsx';
import { DayForm } from './day-form.tsx';
import { infusionDay } from './infusion-day.ts';
import { SavingStatus, useSaving } from './use-saving.tsx';

type RowActionsProps = {
  infusion: Infusion;
  /** The form that had the focus is gone. */
  onChanged: () => void;
};

export function RowActions({ infusion, onChanged }: RowActionsProps): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  const { cancel } = useWords(savingWords);
  const saving = useSaving();
  const [asked, setAsked] = useState<'done' | 'move' | 'cancel'>();
  const { status, plannedOn, doneOn } = infusion;
  const close = () => {
    setAsked(undefined);
    onChanged();
  };
  const keep = async (list: Infusion[]) => {
    if (await saving.save(list)) close();
  };

  if (asked === 'done' || asked === 'move') {
    return (
      <div class="infusion-actions">
        <DayForm kind={asked} infusion={infusion} saving={saving} onSaved={close} onCancel={close} />
      </div>
    );
  }
  if (asked === 'cancel') {
    return (
      <div class="infusion-actions">
        <h3>{words.cancelTitle}</h3>
        <p>{words.cancelLead}</p>
        <button
          type="button"
          class="button primary"
          onClick={() => void keep(cancelInfusion(model.infusions.value, infusion.id))}
        >
          {words.cancelYes}
        </button>
        <button type="button" class="button" onClick={close}>
          {cancel}
        </button>
        <SavingStatus state={saving.state} />
      </div>
    );
  }
  return (
    <div class="infusion-actions">
      {status === 'done' ? (
        <>
          {doneOn !== plannedOn && (
            <p>{words.plannedFor(infusionDay(model.settings.value.locale, plannedOn, todayOf(model)))}</p>
          )}
          <button type="button" class="button" onClick={() => setAsked('done')}>
            {words.correctDone}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => void keep(undoDone(model.infusions.value, infusion.id))}
          >
            {words.undoDone}
          </button>
        </>
      ) : (
        <>
          <button type="button" class="button primary" onClick={() => setAsked('done')}>
            {words.markDone}
          </button>
          <button type="button" class="button" onClick={() => setAsked('move')}>
            {status === 'planned' ? words.move : words.giveDay}
          </button>
          {status === 'planned' && (
            <button
              type="button"
              class="button"
              onClick={() => void keep(postponeInfusion(model.infusions.value, infusion.id))}
            >
              {words.postpone}
            </button>
          )}
          {status !== 'cancelled' && (
            <button type="button" class="button" onClick={() => setAsked('cancel')}>
              {words.cancelled}
            </button>
          )}
        </>
      )}
      <SavingStatus state={saving.state} />
      {status !== 'cancelled' && <ClinicTicks infusion={infusion} saving={saving} />}
    </div>
  );
}
