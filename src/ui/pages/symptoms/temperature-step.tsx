// The temperature and what can hide it; at call-now the call stands right below the number.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FEVER_CELSIUS, WARM_CELSIUS } from '../../../content/product/lines/thresholds.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { Tick } from '../../components/choice.tsx';
import { useWords } from '../../state/model.ts';
import type { Answers, Measured } from './answers.ts';
import type { ProposedFever } from './proposed-from-log.ts';
import { TemperatureField } from './temperature-field.tsx';
import { openTemperature, readTemperature, wrongTemperature } from './temperature-text.ts';

type TemperatureStepProps = {
  answers: Answers;
  proposed: ProposedFever;
  hasGap: boolean;
  onChange: (change: Partial<Answers>) => void;
  /** The call, once it is needed. */
  call: ComponentChildren;
};

export function TemperatureStep(props: TemperatureStepProps): JSX.Element {
  const { answers, proposed, hasGap, onChange, call } = props;
  const words = useWords(symptomWords).temperature;
  const [isLeft, setIsLeft] = useState(false);
  const reading = readTemperature(answers.temperature);
  const isTyped = answers.measured === 'value';
  const error =
    isTyped &&
    (reading.kind === 'empty'
      ? hasGap && words.missing
      : hasGap
        ? openTemperature(answers.temperature, words)
        : isLeft && wrongTemperature(answers.temperature, words));
  const measure = (measured: Measured) => (isOn: boolean) =>
    onChange(isOn ? { measured, temperature: '' } : { measured: 'value' });
  const isWarm =
    isTyped && reading.kind === 'value' && reading.value >= WARM_CELSIUS && reading.value < FEVER_CELSIUS;
  return (
    <>
      <div onFocusOut={() => setIsLeft(true)} onFocusIn={() => setIsLeft(false)}>
        <TemperatureField
          text={answers.temperature}
          error={error || undefined}
          onChange={(temperature) =>
            onChange(temperature === '' ? { temperature } : { temperature, measured: 'value' })
          }
        />
      </div>
      {call}
      <div class="tiles">
        <Tick
          label={words.hot}
          checked={answers.measured === 'hot-unmeasured'}
          onChange={measure('hot-unmeasured')}
        />
        <Tick
          label={words.notMeasured}
          checked={answers.measured === 'not-measured'}
          onChange={measure('not-measured')}
        />
      </div>
      <fieldset class="choice">
        <legend>{words.medicines}</legend>
        <div class="tiles">
          {isWarm && (
            <Tick
              label={words.warmAnHourAgo(WARM_CELSIUS.toFixed(1))}
              checked={answers.warmAnHourAgo || proposed.warmAnHourAgo}
              onChange={(warmAnHourAgo) => onChange({ warmAnHourAgo })}
            />
          )}
          <Tick
            label={words.feverMedicine}
            checked={answers.feverMedicine}
            onChange={(feverMedicine) => onChange({ feverMedicine })}
          />
          <Tick
            label={words.masked}
            detail={words.maskedDetail}
            checked={answers.mayBeMasked}
            onChange={(mayBeMasked) => onChange({ mayBeMasked })}
          />
          <Tick
            label={words.medicineUnknown}
            checked={answers.medicineUnknown}
            onChange={(medicineUnknown) => onChange({ medicineUnknown })}
          />
        </div>
      </fieldset>
      <div role="status">
        {(answers.mayBeMasked || answers.medicineUnknown) && <p class="card notice">{words.maskedNote}</p>}
      </div>
    </>
  );
}
