/** "I am in hospital": there the nurse call comes first, and it counts for 24 hours after the tap. */

const LAPSES_AFTER_MS = 24 * 60 * 60 * 1000;
/** The tap is newer than the minute that the pages were drawn for. */
const TOLERANCE_MS = 60_000;

/** `tappedAt`: the instant of the tap; undefined where nobody said so. */
export function isInHospitalAt(tappedAt: string | undefined, now: Date): boolean {
  if (tappedAt === undefined) return false;
  const age = now.getTime() - Date.parse(tappedAt);
  return age >= -TOLERANCE_MS && age < LAPSES_AFTER_MS;
}
