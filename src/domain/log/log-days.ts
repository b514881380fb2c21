/** The log as it is shown: by civil day, newest first, each entry with what became of it and the calls about it. */
import type { CallAttempt } from '../calling/attempt.ts';
import { type CivilDay, civilDayIn } from '../civil-day.ts';
import { dayOfInfusion, standingInfusions } from '../infusions/course.ts';
import type { Infusion } from '../infusions/infusion.ts';
import type { SymptomEntry } from '../symptoms/entry.ts';
import { takenBackIds } from '../symptoms/taken-back.ts';
import { isEmpty } from '../symptoms/working-entries.ts';
import { groupBy } from './group-by.ts';

/** `corrected`: a newer entry says it better; `taken-back`: it was not so. `by` is the entry that did it. */
export type Standing = { kind: 'standing' } | { kind: 'corrected' | 'taken-back'; by: SymptomEntry };

export type LogEntry = {
  kind: 'entry';
  at: string;
  entry: SymptomEntry;
  standing: Standing;
  /** The instant of the entry that this one corrects. */
  corrects?: string;
  /** Oldest first. */
  calls: CallAttempt[];
  /** About what it takes back, and what that took back: whoever was reached then was reached about this. */
  callsAboutTakenBack: CallAttempt[];
};

/** A call that belongs to no report: any worry is enough for one. */
export type LogCall = { kind: 'call'; at: string; call: CallAttempt };

export type LogRow = LogEntry | LogCall;

/** A day without rows is there for its infusion. */
export type LogDay = { day: CivilDay; infusions: Infusion[]; rows: LogRow[] };

export type LogSources = {
  /** In any order, some perhaps twice. */
  entries: readonly SymptomEntry[];
  attempts: readonly CallAttempt[];
  /** Entries that are named by these and lie outside what was read. */
  linked?: readonly SymptomEntry[];
  /** Earlier calls: they are no rows, but an entry may take back what they are about. */
  callsBefore?: readonly CallAttempt[];
};

/** A bare taking-back tells nothing of its own. */
export function isTold({ report, takesBack }: SymptomEntry): boolean {
  return takesBack === undefined || !isEmpty(report);
}

/** Newest first; a bare taking-back is no row, it is told by what it took back. */
export function logRows({ entries, attempts, linked = [], callsBefore = [] }: LogSources): LogRow[] {
  const shown = new Map(entries.map((entry) => [entry.id, entry]));
  const known = new Map([...linked, ...shown.values()].map((entry) => [entry.id, entry]));
  const corrections = new Map([...known.values()].map((entry) => [entry.takesBack, entry]));
  const calls = eachOnce(attempts);
  const callsAbout = groupBy(eachOnce([...callsBefore, ...attempts]), ({ reportId }) => reportId);

  const told = [...shown.values()].filter(isTold);
  const ofEntries = told.map((entry): LogEntry => {
    const by = corrections.get(entry.id);
    const corrected = entry.takesBack === undefined ? undefined : known.get(entry.takesBack);
    return {
      kind: 'entry',
      at: entry.at,
      entry,
      standing: by ? { kind: isEmpty(by.report) ? 'taken-back' : 'corrected', by } : { kind: 'standing' },
      ...(corrected && { corrects: corrected.at }),
      calls: callsAbout.get(entry.id) ?? [],
      callsAboutTakenBack: takenBackIds(entry, known)
        .flatMap((id) => callsAbout.get(id) ?? [])
        .sort(oldestFirst),
    };
  });
  const alone = calls.filter(({ reportId }) => reportId === undefined || !known.has(reportId));
  const ofCalls = alone.map((call): LogCall => ({ kind: 'call', at: call.at, call }));
  return [...ofEntries, ...ofCalls].sort((one, other) => oldestFirst(other, one));
}

/** `infusions`: those to be marked, in the order of their days; `zone` is the phone's own. */
export function logDays(rows: readonly LogRow[], infusions: readonly Infusion[], zone: string): LogDay[] {
  const rowsOf = groupBy(rows, ({ at }) => civilDayIn(zone, Date.parse(at)));
  const infusionsOf = groupBy(infusions, dayOfInfusion);
  const days = [...new Set([...rowsOf.keys(), ...infusionsOf.keys()])].sort().reverse();
  return days.map((day) => ({
    day,
    infusions: infusionsOf.get(day) ?? [],
    rows: rowsOf.get(day) ?? [],
  }));
}

/** Given ones, and those whose day has come without a word: not those that are still ahead. */
export function infusionsBetween(
  infusions: readonly Infusion[],
  from: CivilDay | undefined,
  to: CivilDay,
): Infusion[] {
  return standingInfusions(infusions).filter((infusion) => {
    const day = dayOfInfusion(infusion);
    return (from === undefined || day >= from) && day <= to;
  });
}

/** As it was read last, oldest first. */
function eachOnce(attempts: readonly CallAttempt[]): CallAttempt[] {
  return [...new Map(attempts.map((attempt) => [attempt.id, attempt])).values()].sort(oldestFirst);
}

function oldestFirst(one: { at: string }, other: { at: string }): number {
  return Date.parse(one.at) - Date.parse(other.at);
}
