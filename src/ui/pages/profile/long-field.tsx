// A labelled field for several lines, and one for a choice from a long list, with their reason and their error.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

type LongFieldProps = {
  label: string;
  hint: string;
  value: string;
  error?: string | undefined;
  onInput: (value: string) => void;
};

const LINES = 3;

export function LongField({ label, hint, value, error, onInput }: LongFieldProps): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        rows={LINES}
        value={value}
        autoComplete="off"
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        {...(error && { 'aria-invalid': true as const })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

type ListFieldProps = {
  label: string;
  hint: string;
  value: string;
  /** The first stands for "none". */
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
};

export function ListField({ label, hint, value, options, onChoose }: ListFieldProps): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
