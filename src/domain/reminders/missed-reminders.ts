/** Which reminders of infusions did not appear on this phone: judged here, so that it can be told without the service. */
import { type CivilDay, civilDayIn } from '../civil-day.ts';
import type { Infusion } from '../infusions/infusion.ts';
import type { ReminderKind } from './reminder-settings.ts';
import type { ReminderMeanings } from './reminder-wish.ts';

export type MissedReminder = {
  kind: MissableKind;
  /** When it should have appeared. */
  at: string;
  /** The day it was about, while that day has not passed and is still planned. */
  ahead?: CivilDay;
};

/** Checks and "how is it now?" stand on Today by themselves. */
const MISSABLE = ['infusion-evening', 'infusion-morning', 'hydration'] as const satisfies ReminderKind[];
type MissableKind = (typeof MISSABLE)[number];

export type MissedSources = {
  meanings: ReminderMeanings;
  /** Ids of what appeared. */
  shown: Readonly<Record<string, string>>;
  infusions: readonly Infusion[];
  /** All up to this instant was told already. */
  toldUntil?: string | undefined;
  now: Date;
  zone: string;
};

/** The service has a minute to send, the push service and the phone some more. */
const GRACE_MS = 5 * 60_000;

/** Latest first. */
export function missedReminders(sources: MissedSources): MissedReminder[] {
  const { meanings, shown, infusions, toldUntil, now, zone } = sources;
  const today = civilDayIn(zone, now);
  const told = toldUntil === undefined ? Number.NEGATIVE_INFINITY : Date.parse(toldUntil);
  return Object.entries(meanings)
    .filter(([id, { at }]) => {
      const due = Date.parse(at);
      return !Object.hasOwn(shown, id) && due + GRACE_MS <= now.getTime() && due > told;
    })
    .flatMap(([, { key, at }]): MissedReminder[] => {
      const [name, infusionId] = key.split(':');
      const kind = MISSABLE.find((each) => each === name);
      if (!kind) return [];
      const infusion = infusions.find(({ id }) => id === infusionId);
      const isAhead = infusion?.status === 'planned' && infusion.plannedOn >= today;
      return [{ kind, at, ...(isAhead && { ahead: infusion.plannedOn }) }];
    })
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
