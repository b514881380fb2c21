// Writes down one explanation: who heard what, from whom, on which day.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import {
  LISTENERS,
  readTalk,
  type Talk,
  type TalkProblem,
  TOPICS,
} from '../../../domain/handbook/preparation.ts';
import { preparationWords } from '../../../i18n/preparation.ts';
import { savingWords } from '../../../i18n/saving.ts';
import { Tick } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';

type TalkFormProps = { save: (talk: Talk) => Promise<boolean>; onClose: () => void };

export function TalkForm({ save, onClose }: TalkFormProps): JSX.Element {
  const today = todayOf(useModel());
  const words = useWords(preparationWords).talks;
  const { cancel } = useWords(savingWords);
  const [talk, setTalk] = useState<Talk>({ listeners: [], topics: [], by: '', on: today });
  const [problems, setProblems] = useState<readonly TalkProblem[]>([]);
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');
  const form = useRef<HTMLFormElement>(null);
  const problem = (name: TalkProblem) => (problems.includes(name) ? words.problems[name] : undefined);

  function change(changed: Partial<Talk>): void {
    setTalk({ ...talk, ...changed });
    setProblems([]);
    setState('idle');
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (state === 'saving') return;
    const read = readTalk(talk, today);
    if (read.kind === 'refused') {
      setProblems(read.problems);
      form.current?.querySelector<HTMLElement>(`[data-asks=${read.problems[0]}] input`)?.focus();
      return;
    }
    setState('saving');
    if (await save(read.talk)) onClose();
    else setState('failed');
  }

  return (
    <form class="talk-form" ref={form} onSubmit={submit} noValidate>
      <fieldset class="choice" data-asks="listeners">
        <legend>{words.who}</legend>
        <div class="tiles two">
          {LISTENERS.map((listener) => (
            <Tick
              key={listener}
              label={words.listeners[listener]}
              checked={talk.listeners.includes(listener)}
              onChange={(isIn) => change({ listeners: toggled(LISTENERS, talk.listeners, listener, isIn) })}
            />
          ))}
        </div>
        {problem('listeners') && <p class="field-error">{problem('listeners')}</p>}
      </fieldset>
      <fieldset class="choice" data-asks="topics">
        <legend>{words.what}</legend>
        <div class="tiles two">
          {TOPICS.map((topic) => (
            <Tick
              key={topic}
              label={words.topics[topic]}
              checked={talk.topics.includes(topic)}
              onChange={(isIn) => change({ topics: toggled(TOPICS, talk.topics, topic, isIn) })}
            />
          ))}
        </div>
        {problem('topics') && <p class="field-error">{problem('topics')}</p>}
      </fieldset>
      <div data-asks="by">
        <Field
          label={words.by}
          hint={words.byHint}
          value={talk.by}
          error={problem('by')}
          onInput={(by) => change({ by })}
        />
      </div>
      <div data-asks="day">
        <Field
          type="date"
          label={words.on}
          value={talk.on}
          error={problem('day')}
          onInput={(on) => change({ on })}
        />
      </div>
      <div role="status">{state === 'failed' && <p class="field-error">{words.failed}</p>}</div>
      <button type="submit" class="button primary">
        {words.save}
      </button>
      <button type="button" class="button" onClick={onClose}>
        {cancel}
      </button>
    </form>
  );
}

/** In the order in which they are offered, whatever was tapped first. */
function toggled<T extends string>(order: readonly T[], list: readonly T[], one: T, isIn: boolean): T[] {
  return order.filter((each) => (each === one ? isIn : list.includes(each)));
}
