// What the pages show and share: signals over stored data. Pages read them; the files beside this one change them.
import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import type { Updates } from '../../device/updates.ts';
import type { CallAttempt } from '../../domain/calling/attempt.ts';
import type { Contact } from '../../domain/contact/contact.ts';
import type { Infusion } from '../../domain/infusions/infusion.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { EditionPieces, KnownEdition } from '../../domain/reading/known-edition.ts';
import type { ReadingMark, ReadingPlace } from '../../domain/reading/reading-mark.ts';
import type { SymptomEntry } from '../../domain/symptoms/entry.ts';
import type { Dates } from '../../domain/symptoms/infusion-choice.ts';
import type { VisitCheck, VisitVoid } from '../../domain/visits/visit-check.ts';
import type { Database } from '../../storage/database.ts';
import type { ReminderState } from '../../storage/reminder-state.ts';
import type { Settings } from '../../storage/settings.ts';
import type { SyncOutcome } from './sync-reminders.ts';

export type StorageState = 'opening' | 'ready' | 'gone' | 'blocked' | 'replaced';

/** How the two other copies of the number stand against IndexedDB. */
export type CopyState = { page: 'current' | 'old' | 'unknown'; spare: 'current' | 'old' | 'unknown' };

/** What was read of the handbook, and where it was left. */
export type Reading = { marks: readonly ReadingMark[]; place: ReadingPlace | undefined };

export type Model = {
  device: Device;
  database: Database;
  /** Arrives after the first paint. */
  updates: Promise<Updates>;
  storage: Signal<StorageState>;
  /** The last change could not be kept, and nothing was since: every page says so. */
  unkept: Signal<boolean>;
  settings: Signal<Settings>;
  profile: Signal<Profile>;
  contact: Signal<Contact | undefined>;
  infusions: Signal<Infusion[]>;
  /** Entries of the last fourteen days, oldest first; the log reads further back by itself. */
  entries: Signal<SymptomEntry[]>;
  /** Calls of the last three days, oldest first. */
  attempts: Signal<CallAttempt[]>;
  visitChecks: Signal<VisitCheck[]>;
  visitVoids: Signal<VisitVoid[]>;
  /** Absent until a page of the handbook asks for it. */
  reading: Signal<Reading | undefined>;
  knownEdition: Signal<KnownEdition | undefined>;
  /** Of the known edition; absent until a page of the handbook asks for them. */
  editionPieces: Signal<EditionPieces | undefined>;
  inHospitalAt: Signal<string | undefined>;
  reminders: Signal<ReminderState | undefined>;
  /** What came of telling the service, in this opening. */
  reminderSync: Signal<SyncOutcome | 'sending' | undefined>;
  copies: Signal<CopyState>;
  offline: Signal<'preparing' | 'ready' | 'unsupported' | 'failed'>;
  updateWaiting: Signal<boolean>;
  /** The current minute: pages that depend on the hour re-render with it. */
  minute: Signal<Date>;
};

export function createModel(
  device: Device,
  database: Database,
  updates: Promise<Updates>,
  settings: Settings,
): Model {
  return {
    device,
    database,
    updates,
    storage: signal('opening'),
    unkept: signal(false),
    settings: signal(settings),
    profile: signal({}),
    contact: signal(undefined),
    infusions: signal([]),
    entries: signal([]),
    attempts: signal([]),
    visitChecks: signal([]),
    visitVoids: signal([]),
    reading: signal(undefined),
    knownEdition: signal(undefined),
    editionPieces: signal(undefined),
    inHospitalAt: signal(undefined),
    reminders: signal(undefined),
    reminderSync: signal(undefined),
    copies: signal({ page: 'unknown', spare: 'unknown' }),
    offline: signal('preparing'),
    updateWaiting: signal(false),
    minute: signal(device.now()),
  };
}

const ModelContext = createContext<Model | undefined>(undefined);

export const ModelProvider = ModelContext.Provider;

export function useModel(): Model {
  const model = useContext(ModelContext);
  if (!model) throw new Error('A page was rendered outside the app');
  return model;
}

/** The words of one page in the chosen language. */
export function useWords<W>(words: Record<'ja' | 'en', W>): W {
  return words[useModel().settings.value.locale];
}

/** The dates of the infusions, as a report reads them. */
export function datesOf({ infusions, device }: Model): Dates {
  return { infusions: infusions.value, zone: device.zone(), now: device.now() };
}

/** The civil day on this phone's clock. */
export function todayOf(model: Model): string {
  return model.device.clock(model.minute.value).day;
}
