// What IndexedDB `temoto` holds, by store; a released shape changes only through a numbered upgrade.
import type { DBSchema } from 'idb';
import type { CallAttempt } from '../domain/calling/attempt.ts';
import type { Contact } from '../domain/contact/contact.ts';
import type { ClinicNote } from '../domain/handbook/clinic-note.ts';
import type { PreparationEntry } from '../domain/handbook/preparation.ts';
import type { Infusion } from '../domain/infusions/infusion.ts';
import type { Profile } from '../domain/profile/profile.ts';
import type { EditionPieces, KnownEdition } from '../domain/reading/known-edition.ts';
import type { ReadingMark, ReadingPlace } from '../domain/reading/reading-mark.ts';
import type { SymptomEntry } from '../domain/symptoms/entry.ts';
import type { FamilyCheckSample } from '../domain/symptoms/family-check-sample.ts';
import type { VisitCheck, VisitVoid } from '../domain/visits/visit-check.ts';
import type { GivenCalendar } from './given-calendar.ts';
import type { ReminderState, ShownPushes } from './reminder-state.ts';
import type { Settings } from './settings.ts';

/** Something half done that must survive a closed tab; `key` is the page it belongs to. */
export type Draft = { key: string; savedAt: string; value: unknown };

export type Values = {
  settings: Settings;
  profile: Profile;
  reminders: ReminderState;
  /** Written by the worker alone. */
  shown: ShownPushes;
  calendar: GivenCalendar;
  /** The instant of the tap on "I am in hospital"; it lapses after 24 hours. */
  'in-hospital': string;
  /** The infusion after which "are you in hospital?" was answered last. */
  'in-hospital-asked': string;
  'reading-place': ReadingPlace;
  /** What the clinic said, in the person's words; the newest of each place stands. */
  'clinic-notes': readonly ClinicNote[];
  /** Ticks and talks of the checklist before the start, oldest first. */
  preparation: readonly PreparationEntry[];
  'known-edition': KnownEdition;
  /** Of the known edition; taken down when the handbook is opened. */
  'edition-pieces': EditionPieces;
};

/** Lists that are added to and never changed. */
export type GrowingKey = 'clinic-notes' | 'preparation';

export interface TemotoSchema extends DBSchema {
  contact: { key: number; value: Contact };
  infusions: { key: string; value: Infusion };
  reports: { key: string; value: SymptomEntry; indexes: { at: string } };
  drafts: { key: string; value: Draft };
  attempts: { key: string; value: CallAttempt; indexes: { at: string } };
  samples: { key: string; value: FamilyCheckSample; indexes: { at: string } };
  visits: { key: string; value: VisitCheck };
  'visit-voids': { key: string; value: VisitVoid };
  'reading-marks': { key: string; value: ReadingMark };
  values: { key: keyof Values; value: Values[keyof Values] };
}
