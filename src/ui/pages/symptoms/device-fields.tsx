// Values of devices that some people have at home; folded away for all the others.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readMeasurement } from '../../../domain/symptoms/measurement.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { Field } from '../../components/field.tsx';
import { ChevronIcon } from '../../components/icons.tsx';
import { useWords } from '../../state/model.ts';
import { type Answers, DEVICE_FIELDS, type DeviceField } from './answers.ts';

type DeviceFieldsProps = {
  devices: Answers['devices'];
  /** Errors show once the person has tried to go on. */
  isChecked: boolean;
  onChange: (devices: Answers['devices']) => void;
};

export function DeviceFields({ devices, isChecked, onChange }: DeviceFieldsProps): JSX.Element {
  const words = useWords(symptomWords).last;
  const errorOf = (field: DeviceField) => {
    const reading = readMeasurement(field, devices[field]);
    if (reading.kind === 'out-of-range') return words.outOfRange(String(reading.min), String(reading.max));
    return reading.kind === 'unreadable' ? words.unreadable : undefined;
  };
  // Only at first: emptying a field must not close the fold under the finger.
  const [isOpen] = useState(() => DEVICE_FIELDS.some((field) => devices[field] !== ''));
  return (
    <details class="region" open={isOpen}>
      <summary>
        <span>
          {words.devices}
          <span class="quiet region-note">{words.devicesDetail}</span>
        </span>
        <ChevronIcon size={22} />
      </summary>
      <div class="devices">
        {DEVICE_FIELDS.map((field) => (
          <Field
            key={field}
            label={words[field]}
            name={field}
            inputMode="numeric"
            value={devices[field]}
            error={isChecked ? errorOf(field) : undefined}
            onInput={(value) => onChange({ ...devices, [field]: value })}
          />
        ))}
      </div>
    </details>
  );
}
