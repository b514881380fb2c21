// What still stands open after the last report that asked for a call: pure, so that Today can ask every minute.
import type { CallAttempt } from '../../../domain/calling/attempt.ts';
import type { CallUrgency } from '../../../domain/calling/call-order.ts';
import { addDays, clockIn } from '../../../domain/civil-day.ts';
import { assessEntry } from '../../../domain/symptoms/assess-entry.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { contextOfEntry } from '../../../domain/symptoms/infusion-choice.ts';
import type { LineId } from '../../../domain/symptoms/line-id.ts';
import type { InfusionDay } from '../../../domain/symptoms/treatment-context.ts';
import { oldestFirst, standingEntries } from '../../../domain/symptoms/working-entries.ts';
import { isEmpty } from './log-days.ts';
import { attemptsAbout } from './relevant-attempts.ts';
import { isAboutTheBody } from './result-lines.ts';

export type FollowUpSources = {
  entries: readonly SymptomEntry[];
  attempts: readonly CallAttempt[];
  infusions: readonly InfusionDay[];
  now: Date;
  /** The phone's own. */
  zone: string;
};

export type FollowUpState =
  | {
      /** `reached`: a moment ago, what they said can still be noted. */
      kind: 'open' | 'reached';
      reportId: string;
      at: string;
      by: SymptomEntry['by'];
      urgency: CallUrgency;
      /** A contact-today about which nobody was reached until the next morning. */
      isOvernight: boolean;
    }
  /** "Stay at home" holds for the signs of that call, until the next morning. */
  | { kind: 'staying-home'; at: string };

/** Calls are kept in memory for two days: an older report could not be told from an unanswered one. */
const OPEN_FOR_MS = 48 * 60 * 60 * 1000;

/** A call and writing down what was said take no longer. */
const NOTED_FOR_MS = 30 * 60 * 1000;

const MORNING_HOUR = 6;

export function openFollowUp(sources: FollowUpSources): FollowUpState | undefined {
  const { attempts, now, zone } = sources;
  const report = lastUrgentReport(sources);
  if (!report) return undefined;
  const last = lastAttempt(attemptsAbout(report.at, attempts));
  if (last?.outcome !== 'reached') return { kind: 'open', ...report };
  const isJustNow = now.getTime() - Date.parse(last.at) < NOTED_FOR_MS;
  if (isJustNow) return { kind: 'reached', ...report };
  const isHome = last.advice?.includes('stay-home') && isBeforeNextMorning(last.at, now, zone);
  return isHome ? { kind: 'staying-home', at: last.at } : undefined;
}

function lastAttempt(attempts: readonly CallAttempt[]): CallAttempt | undefined {
  return [...attempts].sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1);
}

type UrgentReport = Omit<Exclude<FollowUpState, { kind: 'staying-home' }>, 'kind'>;

function lastUrgentReport(sources: FollowUpSources): UrgentReport | undefined {
  const { entries, infusions, now, zone } = sources;
  const isRecent = ({ at }: { at: string }) => now.getTime() - Date.parse(at) <= OPEN_FOR_MS;
  const standing = oldestFirst(standingEntries(entries));
  const unkept = lastUnkept(sources);
  for (const entry of standing.filter(isRecent).toReversed()) {
    if (isEmpty(entry.report)) continue;
    if (unkept && unkept.at > entry.at) return unkept;
    const context = contextOfEntry(entry, infusions, zone);
    const upToIt = standing.filter(({ at }) => at <= entry.at);
    const { urgency, lines } = assessEntry(entry, upToIt, context, entry.at);
    if (urgency === 'note') continue;
    const isOvernight =
      urgency === 'contact-today' && isOfTheBody(lines) && !isBeforeNextMorning(entry.at, now, zone);
    return {
      reportId: entry.id,
      at: entry.at,
      by: entry.by,
      urgency: isOvernight ? 'call-now' : urgency,
      isOvernight,
    };
  }
  return unkept;
}

/** A report that could not be stored is known by the calls about it; what it held is not known, so it is call-now. */
function lastUnkept({ entries, attempts, now }: FollowUpSources): UrgentReport | undefined {
  const ids = new Set(entries.map(({ id }) => id));
  const attempt = attempts.findLast(({ reportId }) => reportId !== undefined && !ids.has(reportId));
  if (!attempt?.reportId || now.getTime() - Date.parse(attempt.at) > OPEN_FOR_MS) return undefined;
  const { reportId, at } = attempt;
  return { reportId, at, by: 'patient', urgency: 'call-now', isOvernight: false };
}

function isOfTheBody(lines: readonly { id: LineId }[]): boolean {
  return lines.some(({ id }) => isAboutTheBody(id));
}

function isBeforeNextMorning(at: string, now: Date, zone: string): boolean {
  const from = clockIn(zone, Date.parse(at));
  const current = clockIn(zone, now);
  const morning = from.hour < MORNING_HOUR ? from.day : addDays(from.day, 1);
  return current.day < morning || (current.day === morning && current.hour < MORNING_HOUR);
}
