// One labelled input with its hint and its error, tied together for screen readers.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

type FieldProps = {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  type?: 'text' | 'tel' | 'date' | 'time';
  inputMode?: 'decimal' | 'numeric';
  name?: string;
};

export function Field(props: FieldProps): JSX.Element {
  const { label, value, onInput, hint, error, type = 'text', inputMode, name } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    autoComplete: 'off',
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': described || undefined,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
    ...(name === undefined ? {} : { name }),
    ...(inputMode === undefined ? {} : { inputMode }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {type === 'date' || type === 'time' ? (
        <input type={type} {...shared} />
      ) : (
        <input type={type as 'text'} {...shared} />
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
