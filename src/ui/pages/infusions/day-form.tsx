// One infusion on another day, or given on a day: what would follow is shown before it is kept, doubts are asked.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { LaterInfusions } from '../../../domain/infusions/change-infusions.ts';
import { standingInfusions } from '../../../domain/infusions/course.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import { calendarWords } from '../../../i18n/infusions.ts';
import { savingWords } from '../../../i18n/saving.ts';
import { Choice, Tick } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import {
  type DayProblem,
  type DayProposal,
  type DayWish,
  needsConfirmation,
  problemOf,
  proposeDay,
} from './day-change.ts';
import { DayList } from './day-list.tsx';
import { type Saving, SavingStatus } from './use-saving.tsx';

type DayFormProps = {
  kind: DayWish['kind'];
  infusion: Infusion;
  saving: Saving;
  onSaved: () => void;
  onCancel: () => void;
};

export function DayForm({ kind, infusion, saving, onSaved, onCancel }: DayFormProps): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  const { cancel } = useWords(savingWords);
  const [day, setDay] = useState(firstDay(kind, infusion));
  const [later, setLater] = useState<LaterInfusions>();
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [problem, setProblem] = useState<DayProblem>();
  const form = useRef<HTMLFormElement>(null);

  const list = model.infusions.value;
  const wish: DayWish = { kind, infusion, day };
  const proposal = proposeDay(list, wish, later, todayOf(model));
  // The order depends on the answer about the later ones: nothing is doubted before it.
  const isLaterSettled = later !== undefined || proposal?.shifted.length === 0;
  const isDayWrong = problem === 'need-day' || problem === 'same-day';

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const found = problemOf(wish, proposal, { later, isConfirmed });
    setProblem(found);
    if (found) form.current?.querySelector<HTMLElement>(FOCUS[found])?.focus();
    else if (proposal && (await saving.save(proposal.list))) onSaved();
  }

  return (
    <form class="day-form" ref={form} onSubmit={submit} noValidate>
      <Field
        type="date"
        label={kind === 'done' ? words.doneField : words.moveField}
        value={day}
        error={isDayWrong ? words.problems[problem] : undefined}
        onInput={(typed) => {
          setDay(typed);
          setIsConfirmed(false);
          setProblem(undefined);
        }}
      />
      {proposal && proposal.shifted.length > 0 && (
        <>
          <Choice<LaterInfusions>
            legend={words.laterTitle}
            value={later}
            onChoose={setLater}
            answers={[
              { value: 'keep', label: words.laterKeep },
              { value: 'shift', label: words.laterShift, detail: words.laterShiftDetail },
            ]}
          />
          <p class="quiet">{words.laterList}</p>
          <DayList infusions={proposal.shifted} before={list} />
        </>
      )}
      {proposal && isLaterSettled && needsConfirmation(proposal) && (
        <div class="doubt">
          <Doubts proposal={proposal} id={infusion.id} />
          <Tick label={words.confirm} checked={isConfirmed} onChange={setIsConfirmed} />
        </div>
      )}
      <div role="status">
        {problem && !isDayWrong && <p class="field-error">{words.problems[problem]}</p>}
      </div>
      <button type="submit" class="button primary">
        {words.saveDay}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {cancel}
      </button>
      <SavingStatus state={saving.state} />
    </form>
  );
}

/** One that waits for a day has none to start from. */
function firstDay(kind: DayWish['kind'], { status, doneOn, plannedOn }: Infusion): string {
  return kind === 'move' && status !== 'planned' ? '' : (doneOn ?? plannedOn);
}

const FOCUS: Readonly<Record<DayProblem, string>> = {
  'need-day': '[type=date]',
  'same-day': '[type=date]',
  'need-later': '[type=radio]',
  'need-confirmation': '[type=checkbox]',
};

/** Why the day is asked about, with the order that it would make. */
function Doubts({ proposal, id }: { proposal: DayProposal; id: string }): JSX.Element {
  const words = useWords(calendarWords);
  const standing = standingInfusions(proposal.list);
  const at = standing.findIndex((infusion) => infusion.id === id);
  return (
    <>
      {proposal.warnings.map((warning) => (
        <p key={warning}>
          <strong>{words.warnings[warning]}</strong>
        </p>
      ))}
      {proposal.isLongDelay && <p>{words.longDelay}</p>}
      <p class="quiet">{words.orderTitle}</p>
      <DayList infusions={standing.slice(Math.max(0, at - 1), at + 2)} marked={id} />
    </>
  );
}
