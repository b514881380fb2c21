// What the service is asked for next, and what this phone keeps about it; pure.

import type { Infusion } from '../../domain/infusions/infusion.ts';
import type { Locale } from '../../domain/locale.ts';
import { planReminders, type ReminderSources } from '../../domain/reminders/plan-reminders.ts';
import type { WishedReminder } from '../../domain/reminders/reminder-wish.ts';
import { assignReminderIds } from '../../domain/reminders/reminder-wish.ts';
import type { ReminderState } from '../../storage/reminder-state.ts';

export type WishBody = {
  locale: Locale;
  subscription: { endpoint: string; keys: { p256dh: string; auth: string } };
  reminders: WishedReminder[];
};

export type WishSources = {
  infusions: readonly Infusion[];
  locale: Locale;
  subscription: WishBody['subscription'];
  now: Date;
  zone: string;
  /** Reports to be asked about once more; only where the person turned that on. */
  followUps?: ReminderSources['followUps'];
  /** 128 random bits, base64url: opaque to the service. */
  newReminderId: () => string;
};

/** The same wish keeps its revision, so that it may be sent at every opening; another one takes the next. */
export function makeWish(
  known: ReminderState,
  sources: WishSources,
): { state: ReminderState; revision: number; body: WishBody } {
  const { infusions, locale, subscription, now, zone, followUps = [], newReminderId } = sources;
  const planned = planReminders({ infusions, settings: known.settings, now, zone, followUps });
  const { reminders, meanings } = assignReminderIds(planned, known.meanings, newReminderId, now);
  const body: WishBody = { locale, subscription, reminders };
  const wish = JSON.stringify(body);
  const revision = wish === known.wish ? known.revision : known.revision + 1;
  return { state: { ...known, wish, revision, meanings }, revision, body };
}
