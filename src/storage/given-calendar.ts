// What this person's calendar was given: its names never change, so that a later file replaces the earlier one.
import type { GivenEntries } from '../domain/infusions/calendar-entries.ts';

export type GivenCalendar = {
  /** 128 random bits, base64url: the first part of every name in the file. */
  root: string;
  given?: { at: string; entries: GivenEntries };
};
