/** Turns the fields of each group, as typed, into its part of the profile; what is unclear is refused with its reason. */
import { type PhoneNumberRefusal, readPhoneNumber } from '../contact/phone-number.ts';
import type { MeasurementReading } from '../symptoms/measurement.ts';
import { isPrefectureCode } from './prefecture.ts';
import type { Helper, Profile } from './profile.ts';
import type { GroupPart, ProfileGroup } from './profile-group.ts';
import { readUsualSystolic, readUsualTemperature } from './usual-values.ts';
import { readYearOfBirth, type YearReading } from './year-of-birth.ts';

/** Longer would no longer fit a page that is read out on the phone. */
const TEXT_LIMITS = {
  name: 60,
  address: 200,
  wayToDoor: 200,
  allergies: 300,
  medicines: 600,
  helper: 60,
} as const;

export type GroupFields = {
  person: { name: string; yearOfBirth: string };
  home: { prefecture: string; address: string; wayToDoor: string; localEmergencyNumber: string };
  helpers: { helpers: readonly { name: string; phone: string }[] };
  care: { allergies: string; medicines: string };
  usual: { temperature: string; systolic: string; devices: NonNullable<Profile['devices']> };
  known: { knownSigns: NonNullable<Profile['knownSigns']> };
};

export type FieldError =
  | { kind: 'too-long'; max: number }
  | { kind: 'name-missing' }
  | { kind: 'phone'; reason: PhoneNumberRefusal }
  | { kind: 'unreadable'; of: 'year' | 'number' }
  | Extract<YearReading | MeasurementReading, { kind: 'out-of-range' | 'ask' }>;

/** By field; a helper's are `name-0`, `phone-0` and so on. */
export type GroupErrors = Readonly<Record<string, FieldError>>;

export type GroupRead<G extends ProfileGroup> =
  | { kind: 'part'; part: GroupPart<G> }
  | { kind: 'refused'; errors: GroupErrors };

export function readPerson(fields: GroupFields['person'], thisYear: number): GroupRead<'person'> {
  const errors: Record<string, FieldError> = {};
  const name = readText('name', fields.name, errors);
  const year = readYearOfBirth(fields.yearOfBirth, thisYear);
  if (year.kind === 'out-of-range') errors.yearOfBirth = year;
  if (year.kind === 'unreadable') errors.yearOfBirth = { ...year, of: 'year' };
  return result(errors, { ...name, ...(year.kind === 'value' && { yearOfBirth: year.value }) });
}

export function readHome(fields: GroupFields['home']): GroupRead<'home'> {
  const errors: Record<string, FieldError> = {};
  const address = readText('address', fields.address, errors);
  const wayToDoor = readText('wayToDoor', fields.wayToDoor, errors);
  const local = readPhone('localEmergencyNumber', fields.localEmergencyNumber, errors);
  return result(errors, {
    ...(isPrefectureCode(fields.prefecture) && { prefecture: fields.prefecture }),
    ...address,
    ...wayToDoor,
    ...(local !== undefined && { localEmergencyNumber: local }),
  });
}

/** Lines left empty are no helpers. */
export function readHelpers(fields: GroupFields['helpers']): GroupRead<'helpers'> {
  const errors: Record<string, FieldError> = {};
  const helpers = fields.helpers.flatMap(({ name, phone }, index): Helper[] => {
    const called = tidy(name);
    if (called === '' && phone.trim() === '') return [];
    if (called === '') errors[`name-${index}`] = { kind: 'name-missing' };
    if (called.length > TEXT_LIMITS.helper) {
      errors[`name-${index}`] = { kind: 'too-long', max: TEXT_LIMITS.helper };
    }
    const shown = readPhone(`phone-${index}`, phone, errors);
    return [{ name: called, ...(shown !== undefined && { phone: shown }) }];
  });
  return result(errors, helpers.length > 0 ? { helpers } : {});
}

export function readCare(fields: GroupFields['care']): GroupRead<'care'> {
  const errors: Record<string, FieldError> = {};
  const allergies = readText('allergies', fields.allergies, errors);
  const medicines = readText('medicines', fields.medicines, errors);
  return result(errors, { ...allergies, ...medicines });
}

/** An empty list of devices says that there are none: it was asked. */
export function readUsual(fields: GroupFields['usual']): GroupRead<'usual'> {
  const errors: Record<string, FieldError> = {};
  const celsius = readValue('temperature', readUsualTemperature(fields.temperature), errors);
  const systolic = readValue('systolic', readUsualSystolic(fields.systolic), errors);
  return result(errors, {
    ...(celsius !== undefined && { usualTemperatureCelsius: celsius }),
    ...(systolic !== undefined && { usualSystolicMmHg: systolic }),
    devices: [...fields.devices],
  });
}

export function readKnown({ knownSigns }: GroupFields['known']): GroupRead<'known'> {
  return result({}, knownSigns.length > 0 ? { knownSigns: [...knownSigns] } : {});
}

function result<P>(errors: GroupErrors, part: P) {
  return Object.keys(errors).length > 0
    ? { kind: 'refused' as const, errors }
    : { kind: 'part' as const, part };
}

/** Line ends and spaces that nobody sees become one space; a list written in lines stays a list. */
function tidy(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/[\s\u200b\ufeff]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function readText<K extends Exclude<keyof typeof TEXT_LIMITS, 'helper'>>(
  key: K,
  typed: string,
  errors: Record<string, FieldError>,
): { [Key in K]?: string } {
  const text = tidy(typed);
  const max = TEXT_LIMITS[key];
  if (text.length > max) errors[key] = { kind: 'too-long', max };
  return (text === '' ? {} : { [key]: text }) as { [Key in K]?: string };
}

function readValue(
  field: string,
  reading: MeasurementReading,
  errors: Record<string, FieldError>,
): number | undefined {
  if (reading.kind === 'value') return reading.value;
  if (reading.kind === 'unreadable') errors[field] = { ...reading, of: 'number' };
  else if (reading.kind !== 'empty') errors[field] = reading;
  return undefined;
}

function readPhone(field: string, typed: string, errors: Record<string, FieldError>): string | undefined {
  if (typed.trim() === '') return undefined;
  const read = readPhoneNumber(typed);
  if (read.kind === 'number') return read.number.shown;
  errors[field] = { kind: 'phone', reason: read.reason };
  return undefined;
}
