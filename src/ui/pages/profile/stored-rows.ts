// What one group of the profile holds, as labelled lines; pure.
import { SIGNS } from '../../../content/product/signs.ts';
import { levelWords, signLabel } from '../../../content/words/line-words.ts';
import type { Voice } from '../../../content/words/word-types.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { Profile } from '../../../domain/profile/profile.ts';
import type { ProfileGroup } from '../../../domain/profile/profile-group.ts';
import { celsiusText } from '../../../domain/symptoms/celsius-text.ts';
import type { SignRow } from '../../../domain/symptoms/line-row.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import { prefectureName } from '../../../i18n/prefectures.ts';
import { profileWords } from '../../../i18n/profile.ts';

export type Row = readonly [label: string, value: string];

export function storedRows(group: ProfileGroup, profile: Profile, locale: Locale): Row[] {
  const rows = ROWS[group](profile, locale);
  return rows.filter((row): row is Row => row[1] !== undefined);
}

type MaybeRow = readonly [label: string, value: string | undefined];

const ROWS: Readonly<Record<ProfileGroup, (profile: Profile, locale: Locale) => readonly MaybeRow[]>> = {
  person({ name, yearOfBirth }, locale) {
    const words = profileWords[locale];
    return [
      [words.name, name],
      [words.year, yearOfBirth === undefined ? undefined : words.yearShown(yearOfBirth)],
    ];
  },
  home({ prefecture, address, wayToDoor, localEmergencyNumber }, locale) {
    const words = profileWords[locale];
    return [
      [words.prefecture, prefecture === undefined ? undefined : prefectureName(locale, prefecture)],
      [words.address, address],
      [words.wayToDoor, wayToDoor],
      [words.localNumber, localEmergencyNumber],
    ];
  },
  helpers: ({ helpers = [] }, locale) =>
    helpers.map(({ name, phone = '' }, index) => [
      profileWords[locale].helper(index + 1),
      [name, phone].filter(Boolean).join('\n'),
    ]),
  care({ allergies, medicines }, locale) {
    const words = profileWords[locale];
    return [
      [words.allergies, allergies],
      [words.medicines, medicines],
    ];
  },
  usual({ usualTemperatureCelsius: celsius, usualSystolicMmHg: systolic, devices }, locale) {
    const words = profileWords[locale];
    const names = devices?.map((device) => words.deviceNames[device]) ?? [];
    return [
      [words.temperature, celsius === undefined ? undefined : words.temperatureShown(celsiusText(celsius))],
      [words.systolic, systolic === undefined ? undefined : String(systolic)],
      [words.devices, devices && (names.join('\n') || words.noDevices)],
    ];
  },
  known: ({ knownSigns = [] }, locale) =>
    knownSigns.map((sign) => [signLabel(locale, sign), mildestLevel(sign, locale, 'patient')]),
};

/** Only a sign's first level can be known for long. */
export function mildestLevel(sign: SignId, locale: Locale, voice: Voice): string | undefined {
  const row: SignRow = SIGNS[sign];
  return row.levels[1] && levelWords(locale, row.levels[1].line, voice);
}
