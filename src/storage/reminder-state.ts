// What this device and the reminder service agreed on; the secret never leaves this device but in the service's own calls.
import type { ReminderSettings } from '../domain/reminders/reminder-settings.ts';

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
  /** What each opaque reminder id means, known to this device only. */
  meanings: Record<string, { key: string; at: string }>;
  lastShownAt?: string;
  lastTestShownAt?: string;
};
