/** What an entry asks for by the lines: alone, and with everything of the 24 hours before it. */
import { assess } from '../symptoms/assess.ts';
import type { SymptomEntry } from '../symptoms/entry.ts';
import { contextOfEntry, type Dates } from '../symptoms/infusion-choice.ts';
import type { TreatmentContext, Urgency } from '../symptoms/report.ts';
import { highestUrgency, isAtLeast } from '../symptoms/urgency.ts';
import { workingReport } from '../symptoms/working-report.ts';
import { canGetWorse, isAboutTheBody } from './body-lines.ts';

export type ReadEntry<E extends SymptomEntry = SymptomEntry> = {
  entry: E;
  context: TreatmentContext;
  /** By the lines, with everything of the 24 hours before it. */
  assessed: Urgency;
  isOfTheBody: boolean;
  /** Holds, alone, something that can get worse: a sign, a value, 37.0 and more. */
  hasSign: boolean;
};

/** What belongs together. */
export const WORKING_MS = 24 * 60 * 60 * 1000;

/**
 * `standing` holds every entry that counts. Of the dates as they are now and as its result knew them, those count that
 * make more of it: what was asked for stands, and what is known better by now can only raise it.
 */
export function readEntry<E extends SymptomEntry>(
  entry: E,
  standing: readonly SymptomEntry[],
  dates: Dates,
): ReadEntry<E> {
  const byDates = readIn(entry, standing, contextOfEntry(entry, dates));
  if (!entry.context) return byDates;
  const asShown = readIn(entry, standing, entry.context);
  return isAtLeast(byDates.assessed, asShown.assessed) ? byDates : asShown;
}

function readIn<E extends SymptomEntry>(
  entry: E,
  standing: readonly SymptomEntry[],
  context: TreatmentContext,
): ReadEntry<E> {
  const alone = assess(entry.report, context);
  const before = standing.filter(({ at }) => Date.parse(at) <= knownUntil(entry) || at === entry.at);
  const together = workingReport(before, entry.at).map((report) => assess(report, context));
  return {
    entry,
    context,
    assessed: highestUrgency([alone, ...together].map(({ urgency }) => urgency)),
    isOfTheBody: [alone, ...together].some(({ lines }) => lines.some(isAboutTheBody)),
    hasSign: alone.lines.some(canGetWorse),
  };
}

/** A correction is read with what came after the time at which it stands, as its result is; no further than a day. */
function knownUntil({ at, correctedAt = at }: SymptomEntry): number {
  return Math.min(Date.parse(correctedAt), Date.parse(at) + WORKING_MS);
}
