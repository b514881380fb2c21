// The temperature in huge digits: typed, or moved by tenths; unclear input is asked about, never assumed.
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { useWords } from '../../state/model.ts';
import '../../styles/temperature.css';
import { readTemperature, steppedTemperature, tidyTemperature } from './temperature-text.ts';

type TemperatureFieldProps = {
  text: string;
  /** Shows what is wrong with it; otherwise only once the field has been left. */
  error: string | undefined;
  onChange: (text: string) => void;
};

export function TemperatureField({ text, error, onChange }: TemperatureFieldProps): JSX.Element {
  const words = useWords(symptomWords).temperature;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const reading = readTemperature(text);
  const step = (label: string, sign: string, tenths: 1 | -1) => (
    <button
      type="button"
      class="stepper"
      aria-label={label}
      onClick={() => onChange(steppedTemperature(text, tenths))}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div class="card temperature">
      <label for={id}>{words.label}</label>
      <div class="temperature-row">
        {step(words.lower, '−', -1)}
        <input
          id={id}
          ref={input}
          name="temperature"
          inputMode="decimal"
          autoComplete="off"
          maxLength={6}
          value={text}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onInput={(event) => onChange(event.currentTarget.value)}
          onBlur={() => {
            const tidy = tidyTemperature(text);
            // Nothing moves under the finger that left the field for the button below it.
            if (tidy !== text) onChange(tidy);
          }}
        />
        {step(words.higher, '＋', 1)}
      </div>
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div role="status">
        {reading.kind === 'ask' && (
          <div class="ask">
            <p>
              <strong>{words.ask(reading.value.toFixed(1))}</strong>
            </p>
            <button type="button" class="button primary" onClick={() => onChange(reading.value.toFixed(1))}>
              {words.yes}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                onChange('');
                input.current?.focus();
              }}
            >
              {words.no}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
