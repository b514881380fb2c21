// The day of the first infusion; the calendar is made from it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PROTOCOL } from '../../../content/product/protocol.ts';
import { isCivilDay } from '../../../domain/civil-day.ts';
import { planInfusions } from '../../../domain/infusions/plan-infusions.ts';
import { firstStartWords } from '../../../i18n/first-start.ts';
import { Field } from '../../components/field.tsx';
import { changeInfusions } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';

export function FirstDate({ onSaved }: { onSaved: () => void }): JSX.Element {
  const model = useModel();
  const words = useWords(firstStartWords);
  const [day, setDay] = useState('');
  const [error, setError] = useState<string>();
  const save = async (event: Event) => {
    event.preventDefault();
    if (!isCivilDay(day)) {
      setError(words.dateWrong);
      return;
    }
    const isKept = await changeInfusions(model, planInfusions(PROTOCOL, day));
    if (isKept) onSaved();
    else setError(words.notStored);
  };
  return (
    <form class="card" onSubmit={save} noValidate>
      <p>{words.datesLead}</p>
      <Field label={words.dateField} type="date" value={day} error={error} onInput={setDay} />
      <button type="submit" class="button primary">
        {words.saveDate}
      </button>
    </form>
  );
}
