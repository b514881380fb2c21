// Whether treatment ends or goes on is the doctor's word; here it is only written down.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LAST_CYCLE_BEFORE_DECISION } from '../../../content/product/protocol.ts';
import { isCivilDay } from '../../../domain/civil-day.ts';
import { stopTreatment } from '../../../domain/infusions/change-infusions.ts';
import { inProtocolOrder } from '../../../domain/infusions/course.ts';
import { continueAfterDecision } from '../../../domain/infusions/plan-infusions.ts';
import { calendarWords } from '../../../i18n/infusions.ts';
import { Choice } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { focusOn } from '../../components/focus-on.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { DayList } from './day-list.tsx';
import { SavingStatus, useSaving } from './use-saving.tsx';

type Decision = 'end' | 'go-on' | 'unknown';

export function DecisionQuestion(): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  const [decision, setDecision] = useState<Decision>();
  // Only the cycle before the decision has a way on that is printed; elsewhere the hospital gives new days.
  const canGoOn = inProtocolOrder(model.infusions.value).at(-1)?.cycle === LAST_CYCLE_BEFORE_DECISION;
  return (
    <>
      <Choice<Decision>
        legend={words.decisionQuestion}
        value={decision}
        onChoose={setDecision}
        answers={[
          { value: 'end', label: words.decisionEnd },
          ...(canGoOn ? [{ value: 'go-on' as const, label: words.decisionGoOn }] : []),
          { value: 'unknown', label: words.decisionUnknown },
        ]}
      />
      {decision === 'end' && <EndForm />}
      {decision === 'go-on' && <GoOnForm />}
      <div role="status">{decision === 'unknown' && <p>{words.decisionUnknownLead}</p>}</div>
    </>
  );
}

function EndForm(): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  const saving = useSaving();
  const [day, setDay] = useState(todayOf(model));
  const [isDayMissing, setIsDayMissing] = useState(false);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setIsDayMissing(!isCivilDay(day));
    if (isCivilDay(day) && (await saving.save(stopTreatment(model.infusions.value, day)))) focusOn('main h1');
  }

  return (
    <form class="day-form" onSubmit={submit} noValidate>
      <Field
        type="date"
        label={words.endField}
        hint={words.endLead}
        value={day}
        error={isDayMissing ? words.problems['need-day'] : undefined}
        onInput={setDay}
      />
      <button type="submit" class="button primary">
        {words.endSave}
      </button>
      <SavingStatus state={saving.state} />
    </form>
  );
}

function GoOnForm(): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  const saving = useSaving();
  const list = continueAfterDecision(model.infusions.value);
  const goOn = async () => {
    if (await saving.save(list)) focusOn('main h1');
  };
  return (
    <div class="day-form">
      <p>{words.goOnLead(LAST_CYCLE_BEFORE_DECISION + 1)}</p>
      <DayList infusions={list.filter(({ cycle }) => cycle > LAST_CYCLE_BEFORE_DECISION)} />
      <button type="button" class="button primary" onClick={() => void goOn()}>
        {words.goOnSave}
      </button>
      <SavingStatus state={saving.state} />
    </div>
  );
}
