// Voiding a check: never without a reason, and never by removing it.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { savingWords } from '../../../i18n/saving.ts';
import { visitWords } from '../../../i18n/visits.ts';
import { Field } from '../../components/field.tsx';
import { keepVisitVoid } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';

export function VoidForm({ checkId, onClose }: { checkId: string; onClose: () => void }): JSX.Element {
  const model = useModel();
  const words = useWords(visitWords);
  const { cancel } = useWords(savingWords);
  const [reason, setReason] = useState('');
  const [state, setState] = useState<'idle' | 'need-reason' | 'saving' | 'failed'>('idle');
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (state === 'saving') return;
    if (reason.trim() === '') {
      setState('need-reason');
      form.current?.querySelector('input')?.focus();
      return;
    }
    setState('saving');
    const at = model.device.now().toISOString();
    const isStored = await keepVisitVoid(model, {
      id: model.device.newId(),
      checkId,
      reason: reason.trim(),
      at,
    });
    if (isStored) onClose();
    else setState('failed');
  }

  return (
    <form class="visit-form" ref={form} onSubmit={submit} noValidate>
      <Field
        label={words.voidReason}
        hint={words.voidReasonHint}
        value={reason}
        error={state === 'need-reason' ? words.needReason : undefined}
        onInput={(typed) => {
          setReason(typed);
          setState('idle');
        }}
      />
      <button type="submit" class="button primary">
        {words.voidSave}
      </button>
      <button type="button" class="button" onClick={onClose}>
        {cancel}
      </button>
      <div role="status">{state === 'failed' && <p class="field-error">{words.failed}</p>}</div>
    </form>
  );
}
