// The contact page's fields as typed, and what they become when they are right; pure.
import type { CivilDay, Weekday } from '../../../domain/civil-day.ts';
import type { Contact, DayHours, PhoneNumber } from '../../../domain/contact/contact.ts';
import { type ReadPhoneNumber, readPhoneNumber } from '../../../domain/contact/phone-number.ts';
import type { NewContact } from '../../../storage/contacts.ts';

/** Hours of the day line, and the weekdays they hold on. */
export type HoursSpan = { weekdays: readonly Weekday[]; from: string; to: string };

export type ContactFields = {
  always: string;
  day: string;
  /** Never empty; days that differ have a span of their own. */
  spans: readonly HoursSpan[];
  /** As the clinic's sheet gave them: the form has no field for them. */
  closures: readonly CivilDay[];
  hospital: string;
  department: string;
  doctor: string;
  partnerHospital: string;
  partnerNumber: string;
  /** The day on which somebody of the hospital looked at the numbers; empty while nobody has. */
  confirmedOn: CivilDay | '';
};

export type NumberError = 'empty' | 'short' | 'long' | 'wrong' | 'emergency' | 'dial' | 'area' | 'extension';

export type HoursError = 'need-times' | 'need-days' | 'overlap';

export type ContactErrors = {
  always?: NumberError | 'need-number';
  day?: NumberError;
  /** One for each span; undefined where it is right. */
  hours?: readonly (HoursError | undefined)[];
  partnerHospital?: 'need-partner';
  partnerNumber?: NumberError;
};

export type ReadContact =
  | { kind: 'contact'; contact: NewContact }
  | { kind: 'refused'; errors: ContactErrors };

const WORKDAYS: HoursSpan = { weekdays: [1, 2, 3, 4, 5], from: '', to: '' };

export const EMPTY_SPAN: HoursSpan = { weekdays: [], from: '', to: '' };

export function fieldsOf(contact: Contact | undefined): ContactFields {
  return {
    always: contact?.alwaysNumber?.shown ?? '',
    day: contact?.dayNumber?.shown ?? '',
    spans: spansOf(contact?.dayHours ?? []),
    closures: contact?.closures ?? [],
    hospital: contact?.hospital ?? '',
    department: contact?.department ?? '',
    doctor: contact?.doctor ?? '',
    partnerHospital: contact?.partner?.hospital ?? '',
    partnerNumber: contact?.partner?.number.shown ?? '',
    confirmedOn: contact?.confirmedOn ?? '',
  };
}

/** Days with the same hours stand together. */
function spansOf(dayHours: readonly DayHours[]): HoursSpan[] {
  const byTime = new Map<string, HoursSpan>();
  for (const { weekday, from, to } of dayHours) {
    const weekdays = byTime.get(`${from} ${to}`)?.weekdays ?? [];
    const own = weekdays.includes(weekday) ? weekdays : [...weekdays, weekday];
    byTime.set(`${from} ${to}`, { weekdays: [...own].sort(), from, to });
  }
  return byTime.size > 0 ? [...byTime.values()] : [WORKDAYS];
}

/** What somebody of the hospital looked at; a change of any of it is a number that nobody has looked at. */
const CONFIRMED = ['always', 'day', 'spans', 'partnerNumber'] as const;

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

  const hours = fields.spans.map((span, index) => hoursError(span, fields.spans.slice(0, index)));
  if (hours.some((error) => error !== undefined)) errors.hours = hours;
  if (Object.keys(errors).length > 0) return { kind: 'refused', errors };

  const dayHours = fields.spans
    .filter(({ from }) => from !== '')
    .flatMap(({ weekdays, from, to }) => weekdays.map((weekday): DayHours => ({ weekday, from, to })));
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
      closures: [...fields.closures],
      source: 'typed',
      ...(fields.confirmedOn ? { confirmedOn: fields.confirmedOn } : {}),
      savedAt: now.toISOString(),
    },
  };
}

/** `before`: the spans above it. Two that overlap would be read as staffed through the longer one. */
function hoursError(span: HoursSpan, before: readonly HoursSpan[]): HoursError | undefined {
  const { weekdays, from, to } = span;
  const isFirst = before.length === 0;
  // The usual days stand ticked in the first one: without times the hospital has not said.
  if (from === '' && to === '') return isFirst || weekdays.length === 0 ? undefined : 'need-times';
  if (from === '' || to === '' || from >= to) return 'need-times';
  if (weekdays.length === 0) return 'need-days';
  const isShared = before.some(
    (other) =>
      other.weekdays.some((weekday) => weekdays.includes(weekday)) && other.from < to && from < other.to,
  );
  return isShared ? 'overlap' : undefined;
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
