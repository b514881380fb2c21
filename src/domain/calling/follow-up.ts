/** Everything that follows a report, as one machine: from what is stored and the clock to what is shown, and when that changes. */
import { addDays, civilDayIn } from '../civil-day.ts';
import type { ContactHours } from '../contact/choose-number.ts';
import { nextInfusion } from '../infusions/course.ts';
import type { Infusion } from '../infusions/infusion.ts';
import { type AskKind, type AskMoment, askAgain, dueMoment } from './ask-again.ts';
import type { CallAttempt } from './attempt.ts';
import { attemptsAbout, isFromTheFuture, tellingCall } from './attempts-about.ts';
import { CALL_MINUTES, type CallStep, nextStep } from './call-order.ts';
import { overAt, spokenAt } from './call-time.ts';
import { type ContactMoment, contactMoment } from './contact-moment.ts';
import type { FollowedEntry } from './course.ts';
import { endUnreachable } from './end-unreachable.ts';
import { FOLLOWED_MS, type FollowedReport, followedReports, OLD_MS } from './followed-reports.ts';
import { morningAfter, nextTime, type SleepHours } from './local-time.ts';
import { clinicTimes, nextChange } from './next-change.ts';
import { callsFor, mostUrgent, type OpenReport } from './open-report.ts';
import { measureTimes, type StayingHome, stayingHome } from './staying-home.ts';
import { isOld } from './told.ts';

export type FollowUpSources = {
  /** At least of the last `REPORTS_AT_HAND_DAYS`, the attempts of the last `CALLS_AT_HAND_DAYS`; in any order. */
  entries: readonly FollowedEntry[];
  attempts: readonly CallAttempt[];
  infusions: readonly Infusion[];
  contact: ContactHours;
  sleep: SleepHours;
  /** The phone's own. */
  zone: string;
  now: Date;
};

export type CallState =
  /** `moment`: by the clock, for a contact-today. */
  | ({ kind: 'open'; step: CallStep; moment?: ContactMoment } & OpenReport)
  /** A moment ago; what they said can still be noted. */
  | ({ kind: 'reached'; is119: boolean } & OpenReport)
  | StayingHome;

/** "How is it now?" */
export type Question = { about: string; at: string; by: FollowedEntry['by']; kind: AskKind };

export type FollowUp = { call?: CallState; question?: Question };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A call and writing down what was said take no longer. */
const NOTED_MINUTES = 30;

/** The log read once, for as long as it stays the same: reading it is what takes time. */
export type FollowUpLog = {
  reports: readonly FollowedReport[];
  knownIds: ReadonlySet<string>;
};

export function followUpLog({ entries, attempts, infusions, zone, now }: FollowUpSources): FollowUpLog {
  return {
    reports: followedReports(endUnreachable(entries, attempts, now), infusions, zone, now),
    knownIds: new Set(entries.map(({ id }) => id)),
  };
}

/** What is shown at `now`. */
export function followUp(sources: FollowUpSources, log: FollowUpLog = followUpLog(sources)): FollowUp {
  return stateOf(sources, log, () => askAgain({ ...sources, reports: log.reports }));
}

/** The first moment at which the clock alone makes it another; undefined when nothing is to come. */
export function nextChangeAt(
  sources: FollowUpSources,
  log: FollowUpLog = followUpLog(sources),
): string | undefined {
  const { attempts, now } = sources;
  // The log reads differently, and other moments are asked about, only where a report grows old or a call of the future comes to count.
  const made = (at: Date) =>
    attempts
      .flatMap((attempt) => [attempt.at, spokenAt(attempt)])
      .filter((begun) => !isFromTheFuture(begun, at)).length;
  const ahead = sources.infusions.flatMap(({ doneOn }) => doneOn ?? []);
  // An infusion done in the future, on a wrong clock, counts once its day has come.
  const come = (at: Date) => ahead.filter((day) => day <= civilDayIn(sources.zone, at)).length;
  const keyOf = (at: Date) => `${made(at)} ${come(at)}`;
  const logs = new Map([[keyOf(now), log]]);
  const logAt = (at: Date): FollowUpLog => {
    const found = logs.get(keyOf(at)) ?? followUpLog({ ...sources, now: at });
    logs.set(keyOf(at), found);
    return found;
  };
  const known = new Map<string, AskMoment[]>();
  const momentsAt = (at: Date): AskMoment[] => {
    const { reports } = logAt(at);
    const key = `${keyOf(at)} ${reports.filter(({ entry }) => isOld(entry, at)).length}`;
    const moments = known.get(key) ?? askAgain({ ...sources, reports, now: at });
    known.set(key, moments);
    return moments;
  };
  const stateAt = (at: Date) => stateOf({ ...sources, now: at }, logAt(at), () => momentsAt(at));
  const asked = momentsAt(now).flatMap(({ at, until }) => [at, until]);
  return nextChange(
    stateAt,
    [...turningPoints(sources, log.reports), ...asked, ...endOf(stateAt(now), log)],
    now,
  );
}

function stateOf(sources: FollowUpSources, log: FollowUpLog, moments: () => AskMoment[]): FollowUp {
  const call = callState(sources, callsFor({ ...sources, ...log }));
  const due = isAskedBeside(call) ? dueMoment(moments(), sources.now) : undefined;
  return { ...(call && { call }), ...(due && { question: questionOf(due) }) };
}

type Calls = ReturnType<typeof callsFor>;

function callState(sources: FollowUpSources, calls: Calls): CallState | undefined {
  const { attempts, contact, now } = sources;
  const open = mostUrgent(calls);
  if (open) {
    const step = nextStep(attemptsAbout(open, attempts, now), contact, now, open.urgency);
    const isCalm = open.urgency === 'contact-today';
    return { kind: 'open', ...open, step, ...(isCalm && { moment: momentOf(open, sources) }) };
  }
  return justReached(calls, attempts, now) ?? stayingHome(sources);
}

function momentOf(
  { context, isOfTheBody }: OpenReport,
  { infusions, contact, zone, now }: FollowUpSources,
): ContactMoment {
  const today = civilDayIn(zone, now);
  const next = nextInfusion(infusions, today);
  const isInfusionWithinADay = next !== undefined && next.plannedOn <= addDays(today, 1);
  return contactMoment({
    now,
    context,
    isPhysical: isOfTheBody,
    isInfusionWithinADay,
    hasAlways: contact.hasAlways,
  });
}

/** The newest of those that were told within the last half hour. */
function justReached(calls: Calls, attempts: readonly CallAttempt[], now: Date): CallState | undefined {
  const latest = calls
    .map(({ report }) => ({ report, call: tellingCall(report, attempts, now) }))
    .sort((one, other) => Date.parse(one.report.at) - Date.parse(other.report.at))
    .at(-1);
  if (!latest?.call || isFromTheFuture(latest.call.at, now)) return undefined;
  const isNow = now.getTime() - overAt(latest.call) < NOTED_MINUTES * MINUTE_MS;
  return isNow ? { kind: 'reached', ...latest.report, is119: latest.call.number === '119' } : undefined;
}

/** The call comes first; only a contact-today leaves room for a question, and a night that went by needs its answer. */
function isAskedBeside(call: CallState | undefined): boolean {
  return call?.kind !== 'open' || call.urgency === 'contact-today' || call.because === 'overnight';
}

function questionOf({ about: { entry }, kind }: AskMoment): Question {
  return { about: entry.id, at: entry.at, by: entry.by, kind };
}

/** When the call that is shown has grown too old; of the others nobody sees it. */
function endOf({ call }: FollowUp, { reports }: FollowUpLog): number[] {
  if (call?.kind !== 'open') return [];
  const at = reports.find(({ entry }) => entry.id === call.id)?.entry.at ?? call.at;
  return [Date.parse(at) + FOLLOWED_MS];
}

/** Every moment at which the clock can change something; one too many does no harm. */
function turningPoints(
  { attempts, entries, contact, sleep, zone, now }: FollowUpSources,
  reports: readonly FollowedReport[],
): number[] {
  const ofAttempts = attempts.flatMap((attempt) => {
    const begun = Date.parse(attempt.at);
    const waits = [...Object.values(CALL_MINUTES), NOTED_MINUTES].map(
      (minutes) => overAt(attempt) + minutes * MINUTE_MS,
    );
    const spoken = Date.parse(spokenAt(attempt));
    return [
      seenFrom(begun),
      seenFrom(spoken),
      ...waits,
      begun + OLD_MS,
      begun + FOLLOWED_MS,
      morningAfter(begun, zone),
    ];
  });
  const ofReports = reports.flatMap(({ entry, openSince }) => [
    Date.parse(entry.at) + OLD_MS,
    morningAfter(Date.parse(openSince), zone),
  ]);
  const isHome = attempts.some(({ advice }) => advice?.includes('stay-home'));
  const ofHome = isHome
    ? [...attempts, ...entries].flatMap(({ at }) => [
        seenFrom(Date.parse(at)),
        ...measureTimes(Date.parse(at), sleep, zone),
      ])
    : [];
  const midnights = [0, 1, 2].map((days) => nextTime(now.getTime() + days * 24 * HOUR_MS, '00:00', zone));
  return [...ofAttempts, ...ofReports, ...ofHome, ...midnights, ...clinicTimes(contact, now)];
}

/** A time that a wrong clock wrote counts once the clock has come near it. */
function seenFrom(at: number): number {
  return at - MINUTE_MS;
}
