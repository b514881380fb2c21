// The fields of the contact form in the order of their weight: the 24-hour number first.
import type { JSX } from 'preact';
import { callWords } from '../../../i18n/call.ts';
import { contactWords } from '../../../i18n/contact.ts';
import { Tick } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import type { ContactErrors, ContactFields } from './contact-form.ts';

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
      {fields.day.trim() !== '' && <Hours fields={fields} errors={errors} onChange={onChange} />}
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

function Hours({ fields, errors, onChange }: FieldsetsProps): JSX.Element {
  const words = useWords(contactWords);
  const names = useWords(callWords).weekdays;
  const toggle = (weekday: number, isOpen: boolean) =>
    onChange({
      weekdays: isOpen
        ? [...fields.weekdays, weekday].sort()
        : fields.weekdays.filter((each) => each !== weekday),
    });
  return (
    <fieldset class="choice">
      <legend>{words.hours}</legend>
      <p class="quiet">{words.hoursHint}</p>
      <div class="weekdays">
        {names.map((name, index) => (
          <Tick
            key={name}
            label={name}
            checked={fields.weekdays.includes(index + 1)}
            onChange={(isOpen) => toggle(index + 1, isOpen)}
          />
        ))}
      </div>
      <div class="row">
        <Field
          label={words.from}
          type="time"
          name="from"
          value={fields.from}
          error={errors.hours && words.needTimes}
          onInput={(from) => onChange({ from })}
        />
        <Field label={words.to} type="time" name="to" value={fields.to} onInput={(to) => onChange({ to })} />
      </div>
    </fieldset>
  );
}
