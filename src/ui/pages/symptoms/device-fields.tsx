// Values of the devices that the person has; which ones these are is asked once, here, and kept in the profile.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readMeasurement } from '../../../domain/symptoms/measurement.ts';
import { profileWords } from '../../../i18n/profile.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { Tick } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { changeProfile } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import { type Answers, DEVICE_FIELDS, type DeviceField } from './answers.ts';

type DeviceFieldsProps = {
  devices: Answers['devices'];
  /** Errors show once the person has tried to go on. */
  isChecked: boolean;
  onChange: (devices: Answers['devices']) => void;
};

export function DeviceFields({ devices, isChecked, onChange }: DeviceFieldsProps): JSX.Element | null {
  const model = useModel();
  const words = useWords(symptomWords).devices;
  const profile = useWords(profileWords);
  const stored = model.profile.value.devices;
  // The question stays while it is being answered.
  const [isAsked] = useState(stored === undefined);
  const [chosen, setChosen] = useState<readonly DeviceField[]>();
  const [hasFailed, setHasFailed] = useState(false);
  const owned = chosen ?? stored ?? [];
  // A corrected entry may hold the value of a device that is gone.
  const shown = DEVICE_FIELDS.filter((field) => owned.includes(field) || devices[field] !== '');

  async function own(fields: readonly DeviceField[]): Promise<void> {
    setChosen(fields);
    setHasFailed(!(await changeProfile(model, { ...model.profile.value, devices: [...fields] })));
  }

  const errorOf = (field: DeviceField) => {
    const reading = readMeasurement(field, devices[field]);
    if (reading.kind === 'out-of-range') return words.outOfRange(String(reading.min), String(reading.max));
    return reading.kind === 'unreadable' ? words.unreadable : undefined;
  };
  if (!isAsked && shown.length === 0) return null;
  return (
    <>
      {isAsked && (
        <fieldset class="choice">
          <legend>{words.question}</legend>
          <p class="quiet device-lead">{words.questionLead(profile.title[model.settings.value.holder])}</p>
          <div class="tiles">
            {DEVICE_FIELDS.map((field) => (
              <Tick
                key={field}
                label={words[field]}
                detail={words.with[field]}
                checked={owned.includes(field)}
                onChange={(isOn) =>
                  void own(isOn ? [...owned, field] : owned.filter((other) => other !== field))
                }
              />
            ))}
            <Tick label={words.none} checked={chosen?.length === 0} onChange={() => void own([])} />
          </div>
        </fieldset>
      )}
      <div role="status">{hasFailed && <p class="field-error">{words.notKept}</p>}</div>
      {shown.length > 0 && (
        <section class="card" aria-labelledby="measured">
          <h2 id="measured">{words.title}</h2>
          <p class="quiet">{words.lead}</p>
          {shown.map((field) => (
            <Field
              key={field}
              label={words[field]}
              hint={words.how[field]}
              name={field}
              inputMode="numeric"
              value={devices[field]}
              error={isChecked ? errorOf(field) : undefined}
              onInput={(value) => onChange({ ...devices, [field]: value })}
            />
          ))}
        </section>
      )}
    </>
  );
}
