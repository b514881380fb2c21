// The contact page's fields as typed, and what they become when they are right; pure.
import type { CivilDay } from '../../../domain/civil-day.ts';
import type { Contact, DayHours, PhoneNumber } from '../../../domain/contact/contact.ts';
import { type ReadPhoneNumber, readPhoneNumber } from '../../../domain/contact/phone-number.ts';
import type { NewContact } from '../../../storage/contacts.ts';

export type ContactFields = {
  always: string;
  day: string;
  weekdays: readonly number[];
  from: string;
  to: string;
  hospital: string;
  department: string;
  doctor: string;
  partnerHospital: string;
  partnerNumber: string;
  /** The day on which somebody of the hospital looked at the numbers; empty while nobody has. */
  confirmedOn: CivilDay | '';
};

export type NumberError = 'empty' | 'short' | 'long' | 'wrong' | 'emergency' | 'dial' | 'area' | 'extension';

export type ContactErrors = {
  always?: NumberError | 'need-number';
  day?: NumberError;
  hours?: 'need-times';
  partnerHospital?: 'need-partner';
  partnerNumber?: NumberError;
};

export type ReadContact =
  | { kind: 'contact'; contact: NewContact }
  | { kind: 'refused'; errors: ContactErrors };

const WEEKDAYS = [1, 2, 3, 4, 5] as const;

export function fieldsOf(contact: Contact | undefined): ContactFields {
  const hours = contact?.dayHours ?? [];
  return {
    always: contact?.alwaysNumber?.shown ?? '',
    day: contact?.dayNumber?.shown ?? '',
    weekdays: hours.length > 0 ? [...new Set(hours.map((span) => span.weekday))] : WEEKDAYS,
    from: hours[0]?.from ?? '',
    to: hours[0]?.to ?? '',
    hospital: contact?.hospital ?? '',
    department: contact?.department ?? '',
    doctor: contact?.doctor ?? '',
    partnerHospital: contact?.partner?.hospital ?? '',
    partnerNumber: contact?.partner?.number.shown ?? '',
    confirmedOn: contact?.confirmedOn ?? '',
  };
}

/** What somebody of the hospital looked at; a change of any of it is a number that nobody has looked at. */
const CONFIRMED = ['always', 'day', 'weekdays', 'from', 'to', 'partnerNumber'] as const;

export function withChange(fields: ContactFields, change: Partial<ContactFields>): ContactFields {
  const isOther = CONFIRMED.some((name) => name in change);
  return { ...fields, ...(isOther && { confirmedOn: '' }), ...change };
}

/** `now` is the device's. */
export function readContactFields(fields: ContactFields, now: Date): ReadContact {
  const errors: ContactErrors = {};
  const always = optionalNumber(fields.always);
  const day = optionalNumber(fields.day);
  const partnerNumber = optionalNumber(fields.partnerNumber);
  if (always.error) errors.always = always.error;
  if (day.error) errors.day = day.error;
  if (partnerNumber.error) errors.partnerNumber = partnerNumber.error;
  if (!always.number && !day.number && !always.error && !day.error) errors.always = 'need-number';

  const partnerHospital = fields.partnerHospital.trim();
  if (partnerHospital && !partnerNumber.number && !partnerNumber.error) errors.partnerNumber = 'empty';
  if (!partnerHospital && partnerNumber.number) errors.partnerHospital = 'need-partner';

  const hasTimes = fields.from !== '' || fields.to !== '';
  if (hasTimes && !(fields.from !== '' && fields.to !== '' && fields.from < fields.to)) {
    errors.hours = 'need-times';
  }
  if (Object.keys(errors).length > 0) return { kind: 'refused', errors };

  const dayHours = hasTimes
    ? fields.weekdays.map((weekday) => ({ weekday, from: fields.from, to: fields.to }) as DayHours)
    : [];
  return {
    kind: 'contact',
    contact: {
      hospital: fields.hospital.trim(),
      ...(fields.department.trim() ? { department: fields.department.trim() } : {}),
      ...(fields.doctor.trim() ? { doctor: fields.doctor.trim() } : {}),
      ...(always.number ? { alwaysNumber: always.number } : {}),
      ...(day.number ? { dayNumber: day.number } : {}),
      ...(partnerNumber.number
        ? { partner: { hospital: partnerHospital, number: partnerNumber.number } }
        : {}),
      dayHours,
      closures: [],
      source: 'typed',
      ...(fields.confirmedOn ? { confirmedOn: fields.confirmedOn } : {}),
      savedAt: now.toISOString(),
    },
  };
}

function optionalNumber(text: string): { number?: PhoneNumber; error?: NumberError } {
  if (text.trim() === '') return {};
  const read = readPhoneNumber(text);
  return read.kind === 'number' ? { number: read.number } : { error: numberError(read) };
}

/** Why a number was refused, by the name of its sentence. */
export function numberError({ reason }: Extract<ReadPhoneNumber, { kind: 'refused' }>): NumberError {
  switch (reason) {
    case 'empty':
      return 'empty';
    case 'too-short':
      return 'short';
    case 'too-long':
      return 'long';
    case 'emergency-number':
      return 'emergency';
    case 'not-dialable':
      return 'dial';
    case 'area-code-missing':
      return 'area';
    case 'extension-missing':
      return 'extension';
    case 'not-a-phone-number':
      return 'wrong';
  }
}
