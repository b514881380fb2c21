// The forms about allergies and medicines, what is usual, what can be measured, and what the hospital knows of.
import type { JSX } from 'preact';
import { SIGNS } from '../../../content/product/signs.ts';
import { signLabel } from '../../../content/words/line-words.ts';
import type { SignRow } from '../../../domain/symptoms/line-row.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import { profileWords } from '../../../i18n/profile.ts';
import { Tick } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { fieldError } from './field-error.ts';
import type { GroupFormProps } from './group-card.tsx';
import { LongField } from './long-field.tsx';
import { mildestLevel } from './stored-rows.ts';

export function CareForm({ fields, errors, onChange }: GroupFormProps<'care'>): JSX.Element {
  const words = useWords(profileWords);
  const { locale } = useModel().settings.value;
  return (
    <>
      <LongField
        label={words.allergies}
        hint={words.allergiesWhy}
        value={fields.allergies}
        error={fieldError(errors.allergies, locale)}
        onInput={(allergies) => onChange({ allergies })}
      />
      <LongField
        label={words.medicines}
        hint={words.medicinesWhy}
        value={fields.medicines}
        error={fieldError(errors.medicines, locale)}
        onInput={(medicines) => onChange({ medicines })}
      />
    </>
  );
}

const DEVICES = ['systolic', 'oxygen', 'pulse', 'breaths'] as const;

export function UsualForm({ fields, errors, onChange }: GroupFormProps<'usual'>): JSX.Element {
  const words = useWords(profileWords);
  const { locale } = useModel().settings.value;
  const { devices } = fields;
  const asked = errors.temperature?.kind === 'ask' ? errors.temperature.value.toFixed(1) : undefined;
  return (
    <>
      <Field
        label={words.temperature}
        hint={words.temperatureWhy}
        inputMode="decimal"
        value={fields.temperature}
        error={fieldError(errors.temperature, locale)}
        onInput={(temperature) => onChange({ temperature })}
      />
      {asked !== undefined && asked !== fields.temperature && (
        <button type="button" class="button" onClick={() => onChange({ temperature: asked })}>
          {words.yesItIs(asked)}
        </button>
      )}
      <Field
        label={words.systolic}
        hint={words.systolicWhy}
        inputMode="numeric"
        value={fields.systolic}
        error={fieldError(errors.systolic, locale)}
        onInput={(systolic) => onChange({ systolic })}
      />
      <fieldset class="choice">
        <legend>{words.devices}</legend>
        <p class="quiet">{words.devicesWhy}</p>
        <div class="tiles">
          {DEVICES.map((device) => (
            <Tick
              key={device}
              label={words.deviceNames[device]}
              checked={devices.includes(device)}
              onChange={(isThere) =>
                onChange({
                  devices: isThere ? [...devices, device] : devices.filter((each) => each !== device),
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

/** Signs that can be there for long, in the order of the list. */
const STANDING_SIGNS = (Object.entries(SIGNS) as [SignId, SignRow][])
  .filter(([, { standing, levels }]) => standing && levels[1])
  .map(([sign]) => sign);

export function KnownForm({ fields: { knownSigns }, onChange }: GroupFormProps<'known'>): JSX.Element {
  const words = useWords(profileWords);
  const { locale, holder } = useModel().settings.value;
  return (
    <>
      <p class="quiet">{words.knownWhy}</p>
      <div class="tiles">
        {STANDING_SIGNS.map((sign) => (
          <Tick
            key={sign}
            label={signLabel(locale, sign)}
            detail={mildestLevel(sign, locale, holder)}
            checked={knownSigns.includes(sign)}
            onChange={(isKnown) =>
              onChange({
                knownSigns: isKnown ? [...knownSigns, sign] : knownSigns.filter((each) => each !== sign),
              })
            }
          />
        ))}
      </div>
    </>
  );
}
