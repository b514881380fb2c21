// Two ticks, who, when: kept as given; a tick that is missing is asked about once and kept as "not yet".
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { dayOfInfusion } from '../../../domain/infusions/course.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import type { VisitRole } from '../../../domain/visits/visit-check.ts';
import { longDay } from '../../../i18n/days.ts';
import { infusionWords } from '../../../i18n/infusion-names.ts';
import { visitWords } from '../../../i18n/visits.ts';
import { Choice, Tick } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { keepVisitCheck } from '../../state/change.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { NotYetHints } from './not-yet-hints.tsx';
import {
  emptyVisit,
  isComplete,
  readVisit,
  VISIT_ROLES,
  type VisitFields,
  type VisitProblem,
} from './visit-form.ts';

type VisitCheckFormProps = { choices: readonly Infusion[]; onSaved: () => void };

export function VisitCheckForm({ choices, onSaved }: VisitCheckFormProps): JSX.Element {
  const model = useModel();
  const words = useWords(visitWords);
  const names = useWords(infusionWords);
  const today = todayOf(model);
  const { locale } = model.settings.value;
  const [only, another] = choices;
  const [fields, setFields] = useState<VisitFields>(() => emptyVisit(another ? undefined : only?.id, today));
  const [problems, setProblems] = useState<readonly VisitProblem[]>([]);
  const [asksNotYet, setAsksNotYet] = useState(false);
  const [saving, setSaving] = useState<'idle' | 'saving' | 'failed'>('idle');
  const form = useRef<HTMLFormElement>(null);
  const problem = (name: VisitProblem) => (problems.includes(name) ? words.problems[name] : undefined);
  const change = (changed: Partial<VisitFields>) => {
    setFields({ ...fields, ...changed });
    setAsksNotYet(false);
    setProblems([]);
  };

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const read = readVisit(fields, today);
    if (read.kind === 'refused') {
      setProblems(read.problems);
      const [first] = read.problems;
      if (first) form.current?.querySelector<HTMLElement>(`[data-asks=${first}] input`)?.focus();
      return;
    }
    if (!isComplete(read.check) && !asksNotYet) {
      setAsksNotYet(true);
      return;
    }
    if (saving === 'saving') return;
    setSaving('saving');
    const at = model.device.now().toISOString();
    const isStored = await keepVisitCheck(model, { id: model.device.newId(), at, ...read.check });
    setSaving(isStored ? 'idle' : 'failed');
    if (isStored) onSaved();
  }

  return (
    <form class="card visit-form" ref={form} onSubmit={submit} noValidate>
      {another && (
        <div data-asks="which">
          <Choice
            legend={words.whichTitle}
            value={fields.infusionId}
            onChoose={(infusionId) => change({ infusionId })}
            answers={choices.map((infusion) => ({
              value: infusion.id,
              label: longDay(locale, dayOfInfusion(infusion)),
              detail: names.short(infusion.cycle, infusion.day),
            }))}
          />
          {problem('which') && <p class="field-error">{problem('which')}</p>}
        </div>
      )}
      <fieldset class="choice visit-ticks">
        <legend>{words.ticksTitle}</legend>
        <div class="tiles">
          <Tick
            label={words.hasHandbook}
            detail={words.hasHandbookDetail}
            checked={fields.hasHandbook}
            onChange={(hasHandbook) => change({ hasHandbook })}
          />
          <Tick
            label={words.knowsContact}
            detail={words.knowsContactDetail}
            checked={fields.knowsContact}
            onChange={(knowsContact) => change({ knowsContact })}
          />
        </div>
      </fieldset>
      <div data-asks="role">
        <Choice<VisitRole>
          legend={words.role}
          columns={2}
          value={fields.role}
          onChoose={(role) => change({ role })}
          answers={VISIT_ROLES.map((role) => ({ value: role, label: words.roles[role] }))}
        />
        {problem('role') && <p class="field-error">{problem('role')}</p>}
      </div>
      <div data-asks="initials">
        <Field
          label={words.initials}
          hint={words.initialsHint}
          value={fields.initials}
          error={problem('initials')}
          onInput={(initials) => change({ initials })}
        />
      </div>
      <div data-asks="day">
        <Field
          type="date"
          label={words.day}
          value={fields.on}
          error={problem('day')}
          onInput={(on) => change({ on })}
        />
      </div>
      <div role="status">
        {asksNotYet && (
          <div class="not-yet">
            <p>
              <strong>{words.notYetTitle}</strong>
            </p>
            <NotYetHints hasHandbook={fields.hasHandbook} knowsContact={fields.knowsContact} />
          </div>
        )}
        {saving === 'failed' && <p class="field-error">{words.failed}</p>}
      </div>
      <button type="submit" class="button primary">
        {asksNotYet ? words.saveNotYet : words.save}
      </button>
    </form>
  );
}
