/** "How is it now?": the four answers, and the entry that each of them becomes. */
import type { SymptomEntry } from '../symptoms/entry.ts';
import type { InfusionChoice } from '../symptoms/infusion-choice.ts';
import type { Report } from '../symptoms/report.ts';

/**
 * `unknown` counts as `worse`: whoever cannot tell whether it is worse may be the one who is, and every other "I don't
 * know" of the app counts as the dangerous answer too.
 */
export type Course = 'same' | 'worse' | 'better' | 'unknown';

/** An entry of the log; one that answers the question names the entry that was asked about. */
export type FollowedEntry = SymptomEntry;

export function isWorse(entry: FollowedEntry): boolean {
  return entry.again?.course === 'worse' || entry.again?.course === 'unknown';
}

/**
 * What the answer says of that moment and nothing else: the signs that are still there, and no value that was not
 * measured again. Better may be gone or only less, so it names no sign.
 */
export function answeredEntry(
  about: Pick<SymptomEntry, 'id' | 'report' | 'tile' | 'levelUnknown'> & {
    /** As that day is called by now. */
    infusion?: InfusionChoice | undefined;
  },
  course: Course,
  now: Pick<SymptomEntry, 'id' | 'at' | 'by'>,
): FollowedEntry {
  const { report, tile, infusion, levelUnknown } = about;
  const { signs, unchanged } = report;
  const again = { about: about.id, course };
  if (course === 'better') return { ...now, report: { signs: {} }, again };
  const stillThere: Report = { signs: { ...signs }, ...(unchanged && { unchanged }) };
  return {
    ...now,
    report: stillThere,
    ...(tile && { tile }),
    ...(levelUnknown && { levelUnknown: { ...levelUnknown } }),
    ...(infusion && { infusion }),
    again,
  };
}
