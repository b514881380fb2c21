/** All reminders that are not over yet, from the course and the wishes: the whole list, made anew at every change. */
import { addDays, type CivilDay, civilDayIn, clockIn } from '../civil-day.ts';
import { standingInfusions } from '../infusions/course.ts';
import type { Infusion } from '../infusions/infusion.ts';
import { plannedChecks } from './planned-checks.ts';
import { isQuiet, type ReminderKind, type ReminderSettings } from './reminder-settings.ts';
import { type ToInstant, toInstant } from './zoned-time.ts';

export type PlannedReminder = {
  /** The same for the same meaning, whatever its time: 'infusion-evening:c1d8', 'check:2026-12-01:morning'. */
  key: string;
  kind: ReminderKind;
  on: CivilDay;
  time: string;
  /** RFC 3339 with Z. */
  at: string;
  expiresAt: string;
};

export type ReminderSources = {
  infusions: readonly Infusion[];
  settings: ReminderSettings;
  now: Date;
  /** The phone's own zone, in which the person reads the clock. */
  zone: string;
  /** Reports to be asked about once more: their id, why then, and the instant to ask at. */
  followUps?: readonly { reportId: string; kind: string; at: string }[];
  toInstant?: ToInstant;
};

/** What the service takes for one device. */
export const REMINDERS_MAX = 200;
const AHEAD_MAX_DAYS = 400;

const HOUR_MS = 3_600_000;
const USEFUL_HOURS = 6;
const USEFUL_AT_LEAST_HOURS = 1;

/** Where there are too many, checks far away go first; an infusion is never left out for a check. */
const KEPT_FIRST: readonly ReminderKind[] = [
  'infusion-evening',
  'infusion-morning',
  'hydration',
  'follow-up',
  'check',
];

type Wanted = Pick<PlannedReminder, 'key' | 'kind' | 'on' | 'time'>;

/**
 * Ascending by instant. One whose time has come stays until it expires: dropped from the wish, a push that the
 * service is still trying to hand over would be lost.
 */
export function planReminders(sources: ReminderSources): PlannedReminder[] {
  const { settings, now, zone, infusions } = sources;
  if (!settings.wanted) return [];
  const instantOf = sources.toInstant ?? toInstant;
  const today = civilDayIn(zone, now);
  const lastDay = addDays(today, AHEAD_MAX_DAYS - 1);
  const onDays = [
    ...infusionReminders(infusions, settings),
    ...plannedChecks(infusions, settings, today, lastDay).filter(({ time }) => !isQuiet(settings, time)),
  ]
    .filter(({ on }) => on >= today && on <= lastDay)
    .map((wanted) => reminderAt(wanted, instantOf(wanted.on, wanted.time, zone), zone, instantOf));

  return [...onDays, ...followUpReminders(sources)]
    .filter(
      ({ kind, expiresAt }) => !settings.stopped.includes(kind) && Date.parse(expiresAt) > now.getTime(),
    )
    .sort((one, other) => rank(one) - rank(other) || Date.parse(one.at) - Date.parse(other.at))
    .slice(0, REMINDERS_MAX)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function rank({ kind }: Wanted): number {
  return KEPT_FIRST.indexOf(kind);
}

function infusionReminders(infusions: readonly Infusion[], settings: ReminderSettings): Wanted[] {
  const { eveningBefore, morningOf, hydration } = settings;
  return standingInfusions(infusions)
    .filter(({ status }) => status === 'planned')
    .flatMap(({ id, plannedOn }): Wanted[] => {
      const before = addDays(plannedOn, -1);
      return [
        { key: `infusion-evening:${id}`, kind: 'infusion-evening', on: before, time: eveningBefore },
        { key: `infusion-morning:${id}`, kind: 'infusion-morning', on: plannedOn, time: morningOf },
        ...(hydration === undefined
          ? []
          : [{ key: `hydration:${id}`, kind: 'hydration' as const, on: before, time: hydration }]),
      ];
    });
}

function followUpReminders(sources: ReminderSources): PlannedReminder[] {
  const { settings, followUps = [], zone, now, toInstant: instantOf = toInstant } = sources;
  if (!settings.followUps) return [];
  const until = now.getTime() + AHEAD_MAX_DAYS * 24 * HOUR_MS;
  return followUps
    .filter(({ at }) => Date.parse(at) <= until)
    .map(({ reportId, kind, at }) => {
      const instant = Date.parse(at);
      const { day, hour, minute } = clockIn(zone, instant);
      const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      const wanted: Wanted = { key: `follow-up:${kind}:${reportId}`, kind: 'follow-up', on: day, time };
      return reminderAt(wanted, instant, zone, instantOf);
    });
}

/** It speaks of "today" or "tomorrow", so it ends with its day, but an hour is left for a phone that was off. */
function reminderAt(wanted: Wanted, at: number, zone: string, instantOf: ToInstant): PlannedReminder {
  const midnight = instantOf(addDays(wanted.on, 1), '00:00', zone);
  const expiresAt = Math.max(
    Math.min(at + USEFUL_HOURS * HOUR_MS, midnight),
    at + USEFUL_AT_LEAST_HOURS * HOUR_MS,
  );
  return { ...wanted, at: new Date(at).toISOString(), expiresAt: new Date(expiresAt).toISOString() };
}
