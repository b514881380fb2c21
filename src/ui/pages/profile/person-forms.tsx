// The forms about who it is, where the home is, and who can come.
import type { JSX } from 'preact';
import { PREFECTURE_CODES } from '../../../domain/profile/prefecture.ts';
import { prefectureName } from '../../../i18n/prefectures.ts';
import { profileWords } from '../../../i18n/profile.ts';
import { Field } from '../../components/field.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { fieldError } from './field-error.ts';
import type { GroupFormProps } from './group-card.tsx';
import { ListField, LongField } from './long-field.tsx';

export function PersonForm({ fields, errors, onChange }: GroupFormProps<'person'>): JSX.Element {
  const words = useWords(profileWords);
  const { locale } = useModel().settings.value;
  return (
    <>
      <Field
        label={words.name}
        hint={words.nameWhy}
        value={fields.name}
        error={fieldError(errors.name, locale)}
        onInput={(name) => onChange({ name })}
      />
      <Field
        label={words.year}
        hint={words.yearWhy}
        value={fields.yearOfBirth}
        error={fieldError(errors.yearOfBirth, locale)}
        onInput={(yearOfBirth) => onChange({ yearOfBirth })}
      />
    </>
  );
}

export function HomeForm({ fields, errors, onChange }: GroupFormProps<'home'>): JSX.Element {
  const words = useWords(profileWords);
  const { locale } = useModel().settings.value;
  const prefectures = PREFECTURE_CODES.map((code) => ({
    value: code,
    label: prefectureName(locale, code) ?? code,
  }));
  return (
    <>
      <ListField
        label={words.prefecture}
        hint={words.prefectureWhy}
        value={fields.prefecture}
        options={[{ value: '', label: words.noPrefecture }, ...prefectures]}
        onChoose={(prefecture) => onChange({ prefecture })}
      />
      <LongField
        label={words.address}
        hint={words.addressWhy}
        value={fields.address}
        error={fieldError(errors.address, locale)}
        onInput={(address) => onChange({ address })}
      />
      <LongField
        label={words.wayToDoor}
        hint={words.wayToDoorWhy}
        value={fields.wayToDoor}
        error={fieldError(errors.wayToDoor, locale)}
        onInput={(wayToDoor) => onChange({ wayToDoor })}
      />
      <Field
        label={words.localNumber}
        hint={words.localNumberWhy}
        type="tel"
        value={fields.localEmergencyNumber}
        error={fieldError(errors.localEmergencyNumber, locale)}
        onInput={(localEmergencyNumber) => onChange({ localEmergencyNumber })}
      />
    </>
  );
}

/** More names than this nobody reads out on the phone. */
const MOST_HELPERS = 4;

export function HelpersForm({ fields, errors, onChange }: GroupFormProps<'helpers'>): JSX.Element {
  const words = useWords(profileWords);
  const { locale } = useModel().settings.value;
  const { helpers } = fields;
  const set = (index: number, change: Partial<(typeof helpers)[number]>) =>
    onChange({ helpers: helpers.map((each, at) => (at === index ? { ...each, ...change } : each)) });
  return (
    <>
      <p class="quiet">{words.helpersWhy}</p>
      {helpers.map((helper, index) => (
        <fieldset class="helper" key={index}>
          <legend>{words.helper(index + 1)}</legend>
          <Field
            label={words.helperName}
            hint={words.helperNameWhy}
            value={helper.name}
            error={fieldError(errors[`name-${index}`], locale)}
            onInput={(name) => set(index, { name })}
          />
          <Field
            label={words.helperPhone}
            hint={words.helperPhoneWhy}
            type="tel"
            value={helper.phone}
            error={fieldError(errors[`phone-${index}`], locale)}
            onInput={(phone) => set(index, { phone })}
          />
          {helpers.length > 1 && (
            <button
              type="button"
              class="button"
              aria-label={words.ofGroup(words.removeHelper, words.helper(index + 1))}
              onClick={() => onChange({ helpers: helpers.filter((_, at) => at !== index) })}
            >
              {words.removeHelper}
            </button>
          )}
        </fieldset>
      ))}
      {helpers.length < MOST_HELPERS && (
        <button
          type="button"
          class="button"
          onClick={() => onChange({ helpers: [...helpers, { name: '', phone: '' }] })}
        >
          {words.addHelper}
        </button>
      )}
    </>
  );
}
