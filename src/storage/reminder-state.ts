// What this device and the reminder service agreed on; the secret never leaves this device but in the service's own calls.
import type { ReminderSettings } from '../domain/reminders/reminder-settings.ts';
import type { ReminderMeanings } from '../domain/reminders/reminder-wish.ts';

export type ReminderState = {
  deviceId: string;
  /** 32 random bytes, base64url without padding. */
  secret: string;
  /** Of the newest wish made here, accepted or not. */
  revision: number;
  /** The newest wish without its revision, as text: the same wish keeps its number. */
  wish?: string;
  settings: ReminderSettings;
  acceptedAt?: string;
  /** A smaller one than `revision`: the service does not know the newest wish yet. */
  acceptedRevision?: number;
  /** What each opaque reminder id means, known to this device only. */
  meanings: ReminderMeanings;
  /** The zone in which the times were laid out last. */
  zone?: string;
  /** The clock moved to another zone, and nobody has read yet that the reminders moved with it. */
  zoneChange?: { from: string; to: string };
  /** Reminders up to this instant that did not appear have been told. */
  toldUntil?: string;
};

/** What the worker showed on this phone: a lower bound, because some browsers show a push without asking it. */
export type ShownPushes = {
  lastAt?: string;
  lastTestAt?: string;
  /** By reminder id, for as long as one that did not appear may still have to be told. */
  at: Readonly<Record<string, string>>;
};
