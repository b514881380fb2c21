/** The emergency contact that the clinic gave: whom to call, when, and who confirmed it. */
import type { CivilDay, Weekday } from '../civil-day.ts';

export type PhoneNumber = {
  /** For the `tel:` link: digits, at most a + before them. */
  tel: string;
  /** For the eye, with the extension when there is one. */
  shown: string;
};

/** When the day line is staffed; times are 'HH:MM' on the clinic's clock. */
export type DayHours = { weekday: Weekday; from: string; to: string };

export type Contact = {
  /** Rises with every save; older versions are kept. */
  version: number;
  doctor?: string;
  department?: string;
  hospital: string;
  dayNumber?: PhoneNumber;
  /** The number for every hour of every day. */
  alwaysNumber?: PhoneNumber;
  partner?: { hospital: string; number: PhoneNumber };
  dayHours: DayHours[];
  /** Days on which the clinic said that the day line is closed. */
  closures: CivilDay[];
  source: 'typed' | 'clinic-sheet';
  confirmedOn?: CivilDay;
  confirmedBy?: string;
  savedAt: string;
};
