/** What the reminder service is told: opaque ids and instants. The meaning of an id stays on this device. */
import type { PlannedReminder } from './plan-reminders.ts';

/** Instants are RFC 3339 with Z, and `at < expiresAt <= at + 24 h`. */
export type WishedReminder = { id: string; at: string; expiresAt: string };

/** By opaque id; one kept before its end was noted has none. */
export type ReminderMeanings = Readonly<Record<string, { key: string; at: string; expiresAt?: string }>>;

/** The id that the service gives a test push: no phone makes one like it. */
export const TEST_REMINDER_ID = 'test';

/** As long as a missed one may still have to be told: whoever was away for a month is asked about the infusion itself. */
const MEANING_KEPT_MS = 31 * 24 * 3_600_000;
const USUAL_LIFE_MS = 6 * 3_600_000;

/** When the service stops trying to hand it over. */
function endOf({ at, expiresAt }: ReminderMeanings[string]): number {
  return expiresAt === undefined ? Date.parse(at) + USUAL_LIFE_MS : Date.parse(expiresAt);
}

/**
 * Keeps the id of a reminder that did not change, so that the service does not send it twice. One that moved gets
 * a new id: the old one may be sent already, and what it meant is forgotten, so that no push speaks of an old day.
 * One whose time has come is only kept, never added late; what is over stays known for a while.
 */
export function assignReminderIds(
  planned: readonly PlannedReminder[],
  known: ReminderMeanings,
  newId: () => string,
  now: Date,
): { reminders: WishedReminder[]; meanings: ReminderMeanings } {
  const idOf = new Map(Object.entries(known).map(([id, { key, at }]) => [`${key} ${at}`, id]));
  const isDue = (at: string) => Date.parse(at) <= now.getTime();
  const isRecent = (meaning: ReminderMeanings[string]) =>
    endOf(meaning) <= now.getTime() && now.getTime() - Date.parse(meaning.at) < MEANING_KEPT_MS;
  const meanings: Record<string, ReminderMeanings[string]> = Object.fromEntries(
    Object.entries(known).filter(([, meaning]) => isRecent(meaning)),
  );
  const reminders = planned.flatMap(({ key, at, expiresAt }): WishedReminder[] => {
    const knownId = idOf.get(`${key} ${at}`);
    if (knownId === undefined && isDue(at)) return [];
    const id = knownId ?? newId();
    meanings[id] = { key, at, expiresAt };
    return [{ id, at, expiresAt }];
  });
  return { reminders, meanings };
}
