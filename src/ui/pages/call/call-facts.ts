// Everything the call page shows about one person, gathered before it is rendered; plain data, kept small.
import type { Contact } from '../../../domain/contact/contact.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { Profile } from '../../../domain/profile/profile.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type TextSize = 1 | 2 | 3 | 4 | 5;

/** `on` is a civil day, never "two days ago": the stored page may be read days later. */
export type LastInfusion = { on: string; cycle?: number; day?: number } | 'before-first' | 'unknown';

/** `from` is an instant: the beginning of the day in the phone's zone. */
export type InfusionsFrom = { from: string } & Pick<CallFacts, 'lastInfusion' | 'next'>;

/** What one report adds: its own instant, and the sentences to say. It leaves the page twelve hours after `at`. */
export type CallReport = {
  at: string;
  temperature?: string;
  lines: readonly string[];
  /** As the person corrected it for this report; absent: the stored dates stand. */
  lastInfusion?: LastInfusion;
  /** Beside a corrected day, where it is another one than by the dates alone. */
  next?: { on: string };
};

/** The parts of the profile that are said on the phone. */
export type CallProfile = Pick<
  Profile,
  | 'name'
  | 'yearOfBirth'
  | 'prefecture'
  | 'address'
  | 'wayToDoor'
  | 'localEmergencyNumber'
  | 'allergies'
  | 'medicines'
  | 'helpers'
>;

export type CallFacts = {
  locale: Locale;
  theme: ThemeChoice;
  textSize: TextSize;
  /** `family` changes who is speaking in "what to say". */
  voice: 'patient' | 'family';
  /** Absent: the drip. With the other form nothing is said about infusions. */
  form?: 'other';
  contact?: Contact;
  profile?: CallProfile;
  lastInfusion?: LastInfusion;
  /** The next planned one: a stored page may be read after it, so it stands as a date. */
  next?: { on: string };
  /** How it reads from a planned day on that has come; by their days. */
  ahead?: readonly InfusionsFrom[];
  /** Oldest first; each has sentences to say or another day of the last infusion. */
  reports?: readonly CallReport[];
};

export const GENERAL_FACTS: CallFacts = { locale: 'ja', theme: 'system', textSize: 1, voice: 'patient' };

/** Sentences of a report stay on the call page this long. */
export const REPORT_SHOWN_MS = 12 * 60 * 60 * 1000;
