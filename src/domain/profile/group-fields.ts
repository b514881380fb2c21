/** The fields of each group as they stand in its form when it is opened. */
import { celsiusText } from '../symptoms/celsius-text.ts';
import type { Profile } from './profile.ts';
import type { ProfileGroup } from './profile-group.ts';
import type { GroupFields } from './read-group.ts';

export function fieldsOfGroup<G extends ProfileGroup>(group: G, profile: Profile): GroupFields[G] {
  return FIELDS[group](profile);
}

const FIELDS: { readonly [G in ProfileGroup]: (profile: Profile) => GroupFields[G] } = {
  person: ({ name = '', yearOfBirth }) => ({ name, yearOfBirth: shown(yearOfBirth) }),
  home: ({ prefecture = '', address = '', wayToDoor = '', localEmergencyNumber = '' }) => ({
    prefecture,
    address,
    wayToDoor,
    localEmergencyNumber,
  }),
  helpers: ({ helpers = [] }) => ({
    helpers: helpers.length > 0 ? helpers.map(({ name, phone = '' }) => ({ name, phone })) : [NOBODY_YET],
  }),
  care: ({ allergies = '', medicines = '' }) => ({ allergies, medicines }),
  usual: ({ usualTemperatureCelsius, usualSystolicMmHg, devices = [] }) => ({
    temperature: celsius(usualTemperatureCelsius),
    systolic: shown(usualSystolicMmHg),
    devices,
  }),
  known: ({ knownSigns = [] }) => ({ knownSigns }),
};

const NOBODY_YET = { name: '', phone: '' };

function shown(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

function celsius(value: number | undefined): string {
  return value === undefined ? '' : celsiusText(value);
}
