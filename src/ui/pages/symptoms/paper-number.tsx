// A call is needed and no number is stored: the paper is asked for, and what is typed from it is kept.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CallNumber } from '../../../domain/calling/attempt.ts';
import type { PhoneNumber } from '../../../domain/contact/contact.ts';
import { readPhoneNumber } from '../../../domain/contact/phone-number.ts';
import { contactWords } from '../../../i18n/contact.ts';
import { resultWords } from '../../../i18n/result.ts';
import { Choice } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { changeContact } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import { numberError } from '../contact/contact-form.ts';
import { CallButton } from './call-numbers.tsx';

type PaperNumberProps = {
  /** Nobody can be asked: the ways out lead to 119. */
  onUnreachable: (() => void) | undefined;
  onDial: (number: CallNumber) => void;
};

const KINDS = ['always', 'day', 'unknown'] as const;

export function PaperNumber({ onUnreachable, onDial }: PaperNumberProps): JSX.Element {
  const model = useModel();
  const words = useWords(resultWords);
  const { numberErrors } = useWords(contactWords);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<(typeof KINDS)[number]>();
  const [error, setError] = useState<ReturnType<typeof numberError>>();
  const [unkept, setUnkept] = useState<PhoneNumber>();

  // Only what the paper calls the 24-hour number is one: any other may ring into an empty room at night, and says so.
  const role = kind === 'always' ? 'always' : 'day';
  const field = role === 'always' ? 'alwaysNumber' : 'dayNumber';

  async function use(event: Event): Promise<void> {
    event.preventDefault();
    const read = readPhoneNumber(text);
    if (read.kind === 'refused') {
      setError(numberError(read));
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
    const saved = await changeContact(model, { ...stored, [field]: read.number, savedAt });
    if (saved.kind === 'failed') setUnkept(read.number);
  }

  return (
    <form class="card" onSubmit={use} noValidate>
      <h2>{words.paper}</h2>
      <p>{words.paperLead}</p>
      <Field
        label={words.paperField}
        type="tel"
        name="paper"
        value={text}
        error={error && numberErrors[error]}
        onInput={setText}
      />
      <Choice
        legend={words.paperKind}
        answers={KINDS.map((value) => ({ value, label: words.paperKinds[value] }))}
        value={kind}
        onChoose={setKind}
      />
      <button type="submit" class="button primary">
        {words.paperUse}
      </button>
      <div role="status">
        {unkept && (
          <>
            <p class="field-error">{words.paperNotKept}</p>
            <CallButton number={unkept} name={words.paperField} onDial={() => onDial(role)} />
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
