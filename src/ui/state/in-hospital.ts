// "I am in hospital" counts for 24 hours after the tap.
import type { Model } from './model.ts';

const LAPSES_AFTER_MS = 24 * 60 * 60 * 1000;

export function isInHospital(model: Model): boolean {
  const at = model.inHospitalAt.value;
  if (at === undefined) return false;
  const age = model.minute.value.getTime() - Date.parse(at);
  // A minute's tolerance: the tap is newer than the minute that the pages were drawn for.
  return age >= -60_000 && age < LAPSES_AFTER_MS;
}
