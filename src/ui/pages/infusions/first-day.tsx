// No calendar yet: one day from the clinic, what follows from it, and saving.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { PROTOCOL } from '../../../content/product/protocol.ts';
import { daysBetween, isCivilDay } from '../../../domain/civil-day.ts';
import { planInfusions } from '../../../domain/infusions/plan-infusions.ts';
import { calendarWords } from '../../../i18n/infusions.ts';
import { Tick } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { DayList } from './day-list.tsx';
import type { Saving } from './use-saving.tsx';
import { SavingStatus } from './use-saving.tsx';

const FAR_AHEAD_DAYS = 183;

type Problem = 'need-day' | 'need-confirmation';

type FirstDayProps = {
  saving: Saving;
  onSaved: () => void;
  /** Asked under a heading that says the same. */
  isHeadingAbove?: boolean;
};

export function FirstDay({ saving, onSaved, isHeadingAbove = false }: FirstDayProps): JSX.Element {
  const today = todayOf(useModel());
  const words = useWords(calendarWords);
  const [day, setDay] = useState('');
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const form = useRef<HTMLFormElement>(null);

  const planned = isCivilDay(day) ? planInfusions(PROTOCOL, day) : [];
  const doubt = planned.length === 0 ? undefined : doubtAbout(day, today);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const found = planned.length === 0 ? 'need-day' : doubt && !isConfirmed ? 'need-confirmation' : undefined;
    setProblem(found);
    if (found)
      form.current
        ?.querySelector<HTMLElement>(found === 'need-day' ? '[type=date]' : '[type=checkbox]')
        ?.focus();
    else if (await saving.save(planned)) onSaved();
  }

  return (
    <form class="card" ref={form} onSubmit={submit} noValidate>
      {!isHeadingAbove && <h2>{words.firstTitle}</h2>}
      <p>{words.firstLead}</p>
      <Field
        type="date"
        name="first-day"
        label={words.firstField}
        hint={words.firstHint}
        value={day}
        error={problem === 'need-day' ? words.problems['need-day'] : undefined}
        onInput={(typed) => {
          setDay(typed);
          setIsConfirmed(false);
          setProblem(undefined);
        }}
      />
      {planned.length > 0 && (
        <>
          <h2>{words.previewTitle}</h2>
          <DayList infusions={planned} />
          <p class="quiet">{words.previewLead}</p>
        </>
      )}
      {doubt && (
        <div class="doubt">
          <p>{doubt === 'past' ? words.firstPast : words.firstFar}</p>
          <Tick label={words.confirm} checked={isConfirmed} onChange={setIsConfirmed} />
          {problem === 'need-confirmation' && (
            <p class="field-error">{words.problems['need-confirmation']}</p>
          )}
        </div>
      )}
      <button type="submit" class="button primary">
        {words.saveCalendar}
      </button>
      <SavingStatus state={saving.state} />
    </form>
  );
}

function doubtAbout(day: string, today: string): 'past' | 'far' | undefined {
  if (day < today) return 'past';
  return daysBetween(today, day) > FAR_AHEAD_DAYS ? 'far' : undefined;
}
