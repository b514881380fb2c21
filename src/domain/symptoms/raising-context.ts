/** The day of the last infusion as it is corrected under a result: it counts where it does not make less of it. */
import { assessEntry } from './assess-entry.ts';
import type { SymptomEntry } from './entry.ts';
import type { TreatmentContext } from './report.ts';
import { isAtLeast } from './urgency.ts';

/** `entries` hold everything that the result is about, and `entry` is the newest of it. */
export function raisingContext(
  shown: TreatmentContext,
  corrected: TreatmentContext,
  entry: SymptomEntry,
  entries: readonly SymptomEntry[],
): TreatmentContext {
  const urgencyIn = (context: TreatmentContext) => assessEntry(entry, entries, context, entry.at).urgency;
  return isAtLeast(urgencyIn(corrected), urgencyIn(shown)) ? corrected : shown;
}
