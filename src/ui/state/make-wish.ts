// What the service is asked for next, and what this phone keeps about it; pure.

import type { Infusion } from '../../domain/infusions/infusion.ts';
import type { Locale } from '../../domain/locale.ts';
import { planReminders, type ReminderSources } from '../../domain/reminders/plan-reminders.ts';
import { assignReminderIds, type WishedReminder } from '../../domain/reminders/reminder-wish.ts';
import { hasOtherClock } from '../../domain/reminders/zoned-time.ts';
import type { ReminderState } from '../../storage/reminder-state.ts';

export type PlanSources = {
  infusions: readonly Infusion[];
  now: Date;
  zone: string;
  /** Reports to be asked about once more; only where the person turned that on. */
  followUps?: ReminderSources['followUps'];
  /** 128 random bits, base64url: opaque to the service. */
  newReminderId: () => string;
};

/** Needs no network: kept at once, so that no push can announce a day that was moved meanwhile. */
export function planWish(
  known: ReminderState,
  sources: PlanSources,
): { state: ReminderState; reminders: WishedReminder[] } {
  const { infusions, now, zone, followUps = [], newReminderId } = sources;
  const planned = planReminders({ infusions, settings: known.settings, now, zone, followUps });
  const { reminders, meanings } = assignReminderIds(planned, known.meanings, newReminderId, now);
  const { zoneChange: _, ...rest } = known;
  const zoneChange = zoneChangeOf(known, zone, now);
  return { state: { ...rest, meanings, zone, ...(zoneChange && { zoneChange }) }, reminders };
}

/** From the zone that was read last to this one; back home again, nothing is left to be said. */
function zoneChangeOf(
  { zone: known, zoneChange: unread }: ReminderState,
  zone: string,
  now: Date,
): ReminderState['zoneChange'] {
  const from = unread?.from ?? known;
  return from !== undefined && hasOtherClock(from, zone, now) ? { from, to: zone } : undefined;
}

export type WishBody = {
  locale: Locale;
  subscription: { endpoint: string; keys: { p256dh: string; auth: string } };
  reminders: WishedReminder[];
};

/** The same wish keeps its revision, so that it may be sent at every opening; another one takes the next. */
export function makeWish(known: ReminderState, body: WishBody): ReminderState {
  const wish = JSON.stringify(body);
  return { ...known, wish, revision: wish === known.wish ? known.revision : known.revision + 1 };
}
