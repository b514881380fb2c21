/** What the reminder service is told: opaque ids and instants. The meaning of an id stays on this device. */
import type { Locale } from '../locale.ts';
import type { PlannedReminder } from './plan-reminders.ts';

/** Body of `PUT /api/devices/{id}`: everything this device wants, in place of what it wanted before. */
export type ReminderWish = {
  revision: number;
  locale: Locale;
  subscription: {
    endpoint: string;
    expirationTime?: number | null;
    keys: { p256dh: string; auth: string };
  };
  reminders: WishedReminder[];
};

/** Instants are RFC 3339 with Z, and `at < expiresAt <= at + 24 h`. */
export type WishedReminder = { id: string; at: string; expiresAt: string };

export type ReminderMeanings = Readonly<Record<string, { key: string; at: string }>>;

/** A push may be shown up to a day late; its meaning is kept a little longer. */
const MEANING_KEPT_MS = 48 * 3_600_000;

/**
 * Keeps the id of a reminder that did not change, so that the service does not send it twice. One that moved gets
 * a new id: the old one may be sent already. One whose time has come is only kept, never added late.
 */
export function assignReminderIds(
  planned: readonly PlannedReminder[],
  known: ReminderMeanings,
  newId: () => string,
  now: Date,
): { reminders: WishedReminder[]; meanings: Record<string, { key: string; at: string }> } {
  const idOf = new Map(Object.entries(known).map(([id, { key, at }]) => [`${key} ${at}`, id]));
  const isDue = (at: string) => Date.parse(at) <= now.getTime();
  const isRecent = (at: string) => isDue(at) && now.getTime() - Date.parse(at) < MEANING_KEPT_MS;
  const meanings = Object.fromEntries(Object.entries(known).filter(([, { at }]) => isRecent(at)));
  const reminders = planned.flatMap(({ key, at, expiresAt }): WishedReminder[] => {
    const knownId = idOf.get(`${key} ${at}`);
    if (knownId === undefined && isDue(at)) return [];
    const id = knownId ?? newId();
    meanings[id] = { key, at };
    return [{ id, at, expiresAt }];
  });
  return { reminders, meanings };
}
