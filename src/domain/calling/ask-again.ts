/** When somebody is asked once more how it is now, after a report: every moment that is not answered yet. */
import { SIGNS } from '../../content/product/signs.ts';
import { closeWatch } from '../symptoms/close-watch.ts';
import type { Report } from '../symptoms/report.ts';
import type { SignId } from '../symptoms/sign-id.ts';
import type { CallAttempt } from './attempt.ts';
import { type FollowedReport, OLD_MS } from './followed-reports.ts';
import { isAsleep, morningAfter, nextTime, type SleepHours } from './local-time.ts';
import { isOld, tellings } from './told.ts';

export type AskKind =
  /** Once, four to six hours after a report. */
  | 'after-hours'
  /** In close watch as well. */
  | 'before-sleep'
  | 'on-waking'
  /** A contact-today about which nobody was reached: unchanged by then it is call-now. */
  | 'next-morning';

/** All in milliseconds since 1970. */
export type AskMoment = {
  about: FollowedReport;
  kind: AskKind;
  /** From then on a new report or answer makes the question needless. */
  from: number;
  at: number;
  until: number;
};

export type AskSources = {
  reports: readonly FollowedReport[];
  attempts: readonly CallAttempt[];
  sleep: SleepHours;
  /** The phone's own. */
  zone: string;
  now: Date;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** In this order: five hours later, earlier or later where that keeps it out of the night, five again where nothing does. */
const HOURS_LATER = [5, 4, 6];
const FROM_HOURS = 4;
const STANDS_HOURS = 24;
const BEFORE_SLEEP_MINUTES = 30;
/** The evening's own check, up to two hours before sleep, is an answer; so is a report made a little before waking time. */
const ANSWERED_BEFORE_MINUTES = 90;
/** Whoever has just reported is not asked at once. */
const REST_MINUTES = 60;

export function askAgain({ reports, attempts, sleep, zone, now }: AskSources): AskMoment[] {
  // That nobody answers says nothing of how somebody is.
  const looks = reports.filter(
    (report) => !report.entry.report.hospitalUnreachable && !isOld(report.entry, now),
  );
  const tellingOf = tellings({ reports, attempts, now, zone });
  const isUntold = (report: FollowedReport) => tellingOf(report) === 'untold';
  return looks
    .flatMap((about) => [
      ...(isAskedLater(about) ? [afterHours(about, sleep, zone)] : []),
      ...(closeWatch(about.context) ? aroundTheNight(about, sleep, zone) : []),
      ...(isContactToday(about) && isUntold(about) ? [onNextMorning(about, zone)] : []),
    ])
    .filter((moment) => !looks.some((later) => answers(later, moment)))
    .map((moment) => ({
      ...moment,
      until: Math.min(moment.until, Date.parse(moment.about.entry.at) + OLD_MS),
    }));
}

/** Answers of the same and better are not asked about again: it is asked once. */
function isAskedLater({ entry, hasSign }: FollowedReport): boolean {
  const isSettled = entry.again?.course === 'same' || entry.again?.course === 'better';
  return hasSign && !isSettled;
}

function isContactToday({ urgency, isOfTheBody }: FollowedReport): boolean {
  return urgency === 'contact-today' && isOfTheBody;
}

function afterHours(about: FollowedReport, sleep: SleepHours, zone: string): AskMoment {
  const since = Date.parse(about.entry.at);
  const times = HOURS_LATER.map((hours) => since + hours * HOUR_MS);
  const at = times.find((time) => !isAsleep(time, sleep, zone)) ?? since + 5 * HOUR_MS;
  return {
    about,
    kind: 'after-hours',
    from: since + FROM_HOURS * HOUR_MS,
    at,
    until: at + STANDS_HOURS * HOUR_MS,
  };
}

function aroundTheNight(about: FollowedReport, sleep: SleepHours, zone: string): AskMoment[] {
  const since = Date.parse(about.entry.at) + REST_MINUTES * MINUTE_MS;
  const asleepAt = nextTime(since + BEFORE_SLEEP_MINUTES * MINUTE_MS, sleep.from, zone);
  const evening = asleepAt - BEFORE_SLEEP_MINUTES * MINUTE_MS;
  const waking = nextTime(since, sleep.to, zone);
  const around = (kind: AskKind, at: number, until: number): AskMoment => ({
    about,
    kind,
    from: at - ANSWERED_BEFORE_MINUTES * MINUTE_MS,
    at,
    until,
  });
  return [
    around('before-sleep', evening, nextTime(evening, sleep.to, zone)),
    around('on-waking', waking, waking + STANDS_HOURS * HOUR_MS),
  ];
}

function onNextMorning(about: FollowedReport, zone: string): AskMoment {
  const at = morningAfter(Date.parse(about.openSince), zone);
  return { about, kind: 'next-morning', from: at, at, until: Date.parse(about.entry.at) + OLD_MS };
}

/**
 * A later report with something that can get worse is asked about by itself: the earlier one is not asked about beside
 * it. Plans, a missed visit or a contact with the ill say nothing of how somebody is.
 */
function answers(later: FollowedReport, { about, kind, from, at }: AskMoment): boolean {
  const reported = Date.parse(later.entry.at);
  if (reported <= Date.parse(about.entry.at)) return false;
  if (reported >= from) return later.entry.again !== undefined || saysOfTheBody(later.entry.report);
  return kind !== 'next-morning' && isAskedLater(later) && reported < at;
}

function saysOfTheBody({ signs, feverDays = 0, ...rest }: Report): boolean {
  const isPhysical = Object.keys(signs).some((sign) => SIGNS[sign as SignId]?.physical);
  return isPhysical || feverDays > 0 || Object.keys(rest).length > 0;
}

/** The one to be shown now: the latest moment that has come, about the newest report. */
export function dueMoment(moments: readonly AskMoment[], now: Date): AskMoment | undefined {
  const instant = now.getTime();
  return moments
    .filter(({ at, until }) => at <= instant && instant < until)
    .sort(
      (one, other) => one.at - other.at || Date.parse(one.about.entry.at) - Date.parse(other.about.entry.at),
    )
    .at(-1);
}

export type PlannedQuestion = { reportId: string; kind: AskKind; at: string };

/** Those to come, one for each moment; nobody is woken for one. */
export function plannedQuestions(
  moments: readonly AskMoment[],
  { sleep, zone, now }: Pick<AskSources, 'sleep' | 'zone' | 'now'>,
): PlannedQuestion[] {
  const byTime = new Map<number, PlannedQuestion>();
  for (const { about, kind, at } of moments) {
    const awakeAt = isAsleep(at, sleep, zone) ? nextTime(at, sleep.to, zone) : at;
    if (awakeAt <= now.getTime()) continue;
    byTime.set(awakeAt, { reportId: about.entry.id, kind, at: new Date(awakeAt).toISOString() });
  }
  return [...byTime.values()].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
