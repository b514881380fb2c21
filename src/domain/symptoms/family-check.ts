/** The signs that a family check puts in force. */
import { FAMILY_CHECK_ROWS } from '../../content/product/lines/family-check.ts';
import type { FamilyCheckItem, Report } from './report.ts';
import type { SignId, SignLevel } from './sign-id.ts';

/** Missed now, and not missed before treatment. */
export function newlyMissed(check: Report['familyCheck']): readonly FamilyCheckItem[] {
  if (check === undefined || check === 'cannot') return [];
  return check.missed.filter((item) => !check.usual?.includes(item));
}

export function signsOfFamilyCheck(check: Report['familyCheck']): { sign: SignId; level: SignLevel }[] {
  const missed = newlyMissed(check);
  return FAMILY_CHECK_ROWS.filter(
    (row) => row.of.filter((item) => missed.includes(item)).length >= row.atLeast,
  );
}
