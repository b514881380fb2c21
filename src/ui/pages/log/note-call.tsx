// A note to a call, at any time after it: it is added with its own time, and nothing that was kept changes.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CallAttempt } from '../../../domain/calling/attempt.ts';
import { dayAndClock } from '../../../i18n/days.ts';
import { logCallWords } from '../../../i18n/log-calls.ts';
import { Field } from '../../components/field.tsx';
import { keepCallNote } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';

export function NoteCall({ call }: { call: CallAttempt }): JSX.Element {
  const model = useModel();
  const words = useWords(logCallWords);
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const [text, setText] = useState('');
  const [hasFailed, setHasFailed] = useState(false);

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    const note = { at: model.device.now().toISOString(), text: text.trim() };
    if (note.text === '') return;
    const isKept = await keepCallNote(model, call.id, note);
    setHasFailed(!isKept);
    if (!isKept) return;
    setText('');
    close();
  }

  /** The button that was pressed goes with the field. */
  function close(): void {
    setIsOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  }

  if (!isOpen) {
    return (
      <button
        type="button"
        ref={opener}
        class="symptom-link"
        aria-label={words.noteOf(dayAndClock(model.settings.value.locale, call.at))}
        onClick={() => setIsOpen(true)}
      >
        {words.noteAdd}
      </button>
    );
  }
  return (
    <form class="log-correction" onSubmit={(event) => void keep(event)}>
      <Field label={words.noteField} value={text} onInput={setText} />
      <button type="submit" class="button primary">
        {words.noteKeep}
      </button>
      <button type="button" class="symptom-link" onClick={close}>
        {words.noteLeave}
      </button>
      <div role="status">{hasFailed && <p class="field-error">{words.noteFailed}</p>}</div>
    </form>
  );
}
