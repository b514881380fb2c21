// Writes down what the clinic said; the text stays in the field when it could not be kept.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readNote } from '../../../domain/handbook/clinic-note.ts';
import { clinicNoteWords } from '../../../i18n/clinic-note.ts';
import { savingWords } from '../../../i18n/saving.ts';
import { useWords } from '../../state/model.ts';
import '../../styles/form.css';
import { LongField } from '../profile/long-field.tsx';

type ClinicNoteFormProps = {
  label: string;
  hint: string;
  text: string;
  save: (text: string) => Promise<boolean>;
  onSaved: () => void;
  onCancel: () => void;
};

export function ClinicNoteForm(props: ClinicNoteFormProps): JSX.Element {
  const { label, hint, text, save, onSaved, onCancel } = props;
  const words = useWords(clinicNoteWords);
  const { cancel } = useWords(savingWords);
  const [typed, setTyped] = useState(text);
  const [error, setError] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (isSaving) return;
    const read = readNote(typed);
    if (read.kind === 'too-long') {
      setError(words.tooLong(String(read.max)));
      return;
    }
    setSaving(true);
    const isKept = await save(read.text);
    setSaving(false);
    if (isKept) onSaved();
    else setError(words.failed);
  }

  return (
    <form onSubmit={submit} ref={form} noValidate>
      <LongField
        label={label}
        hint={hint}
        value={typed}
        error={error}
        onInput={(value) => {
          setTyped(value);
          setError(undefined);
        }}
      />
      <p class="quiet">{words.onlyHere}</p>
      <button type="submit" class="button primary">
        {words.save}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {cancel}
      </button>
    </form>
  );
}
