// The fields of the contact form in the order of their weight: the 24-hour number first.
import type { JSX } from 'preact';
import { contactWords } from '../../../i18n/contact.ts';
import { Tick } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import type { ContactErrors, ContactFields } from './contact-form.ts';
import { DayLineHours } from './day-line-hours.tsx';

type FieldsetsProps = {
  fields: ContactFields;
  errors: ContactErrors;
  onChange: (change: Partial<ContactFields>) => void;
};

export function ContactFieldsets({ fields, errors, onChange }: FieldsetsProps): JSX.Element {
  const words = useWords(contactWords);
  const today = todayOf(useModel());
  const numberError = (error: ContactErrors['always']) =>
    error && (error === 'need-number' ? words.needNumber : words.numberErrors[error]);
  return (
    <>
      <Field
        label={words.always}
        hint={words.alwaysHint}
        type="tel"
        name="always"
        value={fields.always}
        error={numberError(errors.always)}
        onInput={(always) => onChange({ always })}
      />
      <Field
        label={words.day}
        hint={words.dayHint}
        type="tel"
        name="day"
        value={fields.day}
        error={numberError(errors.day)}
        onInput={(day) => onChange({ day })}
      />
      {fields.day.trim() !== '' && (
        <DayLineHours spans={fields.spans} errors={errors.hours} onChange={(spans) => onChange({ spans })} />
      )}
      <Field
        label={words.hospital}
        name="hospital"
        value={fields.hospital}
        onInput={(hospital) => onChange({ hospital })}
      />
      <Field
        label={words.department}
        hint={words.departmentHint}
        name="department"
        value={fields.department}
        onInput={(department) => onChange({ department })}
      />
      <Field
        label={words.doctor}
        hint={words.doctorHint}
        name="doctor"
        value={fields.doctor}
        onInput={(doctor) => onChange({ doctor })}
      />
      <Field
        label={words.partnerHospital}
        name="partner-hospital"
        value={fields.partnerHospital}
        error={errors.partnerHospital && words.needPartner}
        onInput={(partnerHospital) => onChange({ partnerHospital })}
      />
      <Field
        label={words.partnerNumber}
        type="tel"
        name="partner-number"
        value={fields.partnerNumber}
        error={numberError(errors.partnerNumber)}
        onInput={(partnerNumber) => onChange({ partnerNumber })}
      />
      <Tick
        label={words.confirmed}
        detail={words.confirmedDetail}
        checked={fields.confirmedOn !== ''}
        onChange={(isConfirmed) => onChange({ confirmedOn: isConfirmed ? today : '' })}
      />
    </>
  );
}
