/** The signs of a report with the levels that count: those reported, raised by the family check. */
import { SIGNS } from '../../content/product/signs.ts';
import { signsOfFamilyCheck } from './family-check.ts';
import type { SignLevelRow, SignRow } from './line-row.ts';
import type { Report } from './report.ts';
import type { SignId, SignLevel } from './sign-id.ts';

const LEVELS: readonly SignLevel[] = [1, 2, 3];

/** A level that the sign does not have counts as the next higher one that it has, else as its highest. */
function existingLevel(row: SignRow, level: number): SignLevel {
  const existing = LEVELS.filter((candidate) => row.levels[candidate]);
  return existing.find((candidate) => candidate >= level) ?? (existing.at(-1) as SignLevel);
}

/** In the order of the rows. */
export function levelsInForce(report: Report): ReadonlyMap<SignId, SignLevel> {
  const fromCheck = signsOfFamilyCheck(report.familyCheck);
  const levels = new Map<SignId, SignLevel>();
  // Going through the known signs, not through the report's, leaves unknown ids out.
  for (const [sign, row] of Object.entries(SIGNS) as [SignId, SignRow][]) {
    const given = [
      report.signs[sign],
      ...fromCheck.filter((raised) => raised.sign === sign).map((r) => r.level),
    ];
    const finite = given.filter((level) => level !== undefined && Number.isFinite(level)) as number[];
    if (finite.length > 0) levels.set(sign, existingLevel(row, Math.max(...finite)));
  }
  return levels;
}

/** A level in force is one that the sign has. */
export function rowInForce(sign: SignId, level: SignLevel): SignLevelRow {
  return SIGNS[sign].levels[level] as SignLevelRow;
}
