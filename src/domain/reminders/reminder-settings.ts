/** What the person wants to be reminded of, and when; every time is 'HH:MM' on the phone's clock. */

export type ReminderKind = 'infusion-evening' | 'infusion-morning' | 'hydration' | 'check' | 'follow-up';

export type ReminderSettings = {
  /** The one switch over all of them. */
  wanted: boolean;
  /** Kinds that were stopped one by one. */
  stopped: readonly ReminderKind[];
  eveningBefore: string;
  morningOf: string;
  /** Only when the clinic asked for drinking on the day before. */
  hydration?: string;
  checkMorning: string;
  checkMidday: string;
  checkEvening: string;
  /** No check is asked for in these hours; infusions are not held back by them. */
  quiet?: { from: string; to: string };
  /** Off until turned on: the service would see when somebody reported. */
  followUps: boolean;
  /** The lock screen and the calendar may name what is treated; neutral until it is chosen. */
  detailed?: boolean;
};

export const USUAL_REMINDERS: ReminderSettings = {
  wanted: true,
  stopped: [],
  eveningBefore: '18:00',
  morningOf: '07:00',
  checkMorning: '08:00',
  checkMidday: '14:00',
  checkEvening: '20:00',
  followUps: false,
};

/** Quiet hours may reach over midnight; the hour they end is not quiet any more. */
export function isQuiet({ quiet }: Pick<ReminderSettings, 'quiet'>, time: string): boolean {
  if (!quiet) return false;
  const { from, to } = quiet;
  return from <= to ? from <= time && time < to : time >= from || time < to;
}
