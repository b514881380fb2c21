/** What a correction changes for the calls: one that says no more than what it corrects was known from then on. */
import { assess } from '../symptoms/assess.ts';
import type { SymptomEntry } from '../symptoms/entry.ts';
import type { TreatmentContext } from '../symptoms/report.ts';
import { takenBackIds } from '../symptoms/taken-back.ts';
import { isAtLeast } from '../symptoms/urgency.ts';
import { addsNothing } from './adds-nothing.ts';

type Corrected = {
  /** Its own id, and those of everything that it corrects. */
  ids: readonly string[];
  /** Those of them that say no less: whoever was told of one was told of it. */
  sameIds: readonly string[];
  /** When everything in it had been written. */
  writtenAt: string;
};

/** `log` holds what was taken back as well; another day of the last infusion can make more of the same answers. */
export function asCorrected(
  entry: SymptomEntry,
  log: ReadonlyMap<string, SymptomEntry>,
  contextOf: (entry: SymptomEntry) => TreatmentContext,
): Corrected {
  const corrections = takenBackIds(entry, log).flatMap((id) => log.get(id) ?? []);
  const sameIds = [entry.id];
  let said = entry;
  let saysMore = false;
  let writtenAt = entry.correctedAt ?? entry.at;
  for (const corrected of corrections) {
    const context = contextOf(said);
    const isRaised = !isAtLeast(
      assess(corrected.report, contextOf(corrected)).urgency,
      assess(said.report, context).urgency,
    );
    saysMore ||= isRaised || !addsNothing(said.report, [corrected.report], context);
    // What is brought back is what it was, whatever stood in between.
    if (corrected.id === entry.bringsBack) saysMore = false;
    if (!saysMore) {
      sameIds.push(corrected.id);
      writtenAt = corrected.correctedAt ?? corrected.at;
    }
    said = corrected;
  }
  return { ids: [entry.id, ...corrections.map(({ id }) => id)], sameIds, writtenAt };
}
