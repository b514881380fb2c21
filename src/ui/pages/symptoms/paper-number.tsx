// A call is needed and no number is stored: the paper is asked for, and what is typed from it is kept.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PhoneNumber } from '../../../domain/contact/contact.ts';
import { readPhoneNumber } from '../../../domain/contact/phone-number.ts';
import { contactWords } from '../../../i18n/contact.ts';
import { resultWords } from '../../../i18n/result.ts';
import { Field } from '../../components/field.tsx';
import { changeContact } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import { CallButton } from './call-numbers.tsx';

type PaperNumberProps = {
  /** Nobody can be asked: the ways out lead to 119. */
  onUnreachable: (() => void) | undefined;
  onDial: () => void;
};

export function PaperNumber({ onUnreachable, onDial }: PaperNumberProps): JSX.Element {
  const model = useModel();
  const words = useWords(resultWords);
  const { numberErrors } = useWords(contactWords);
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const [unkept, setUnkept] = useState<PhoneNumber>();

  async function use(event: Event): Promise<void> {
    event.preventDefault();
    const read = readPhoneNumber(text);
    if (read.kind === 'refused') {
      const isEmpty = read.reason === 'empty';
      const isEmergency = read.reason === 'emergency-number';
      setError(isEmpty ? numberErrors.empty : isEmergency ? numberErrors.emergency : numberErrors.wrong);
      return;
    }
    setError(undefined);
    const { version: _, ...stored } = model.contact.value ?? {
      version: 0,
      hospital: '',
      dayHours: [],
      closures: [],
      source: 'typed' as const,
    };
    const savedAt = model.device.now().toISOString();
    const saved = await changeContact(model, { ...stored, alwaysNumber: read.number, savedAt });
    if (saved.kind === 'failed') setUnkept(read.number);
  }

  return (
    <form class="card" onSubmit={use} noValidate>
      <h2>{words.paper}</h2>
      <p>{words.paperLead}</p>
      <Field label={words.paperField} type="tel" name="paper" value={text} error={error} onInput={setText} />
      <button type="submit" class="button primary">
        {words.paperUse}
      </button>
      <div role="status">
        {unkept && (
          <>
            <p class="field-error">{words.paperNotKept}</p>
            <CallButton number={unkept} name={words.paperField} onDial={onDial} />
          </>
        )}
      </div>
      {onUnreachable && (
        <>
          <button type="button" class="button" onClick={onUnreachable}>
            {words.paperUnknown}
          </button>
          <button type="button" class="button" onClick={onUnreachable}>
            {words.paperNoAnswer}
          </button>
        </>
      )}
    </form>
  );
}
