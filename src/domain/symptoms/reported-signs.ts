/** The signs of one report as printed lines, in the order in which they are to be said. */
import { levelsInForce, rowInForce } from './levels-in-force.ts';
import type { SignLineId } from './line-id.ts';
import type { SignLevelRow } from './line-row.ts';
import type { Report } from './report.ts';
import { URGENCIES } from './urgency.ts';

/** Most urgent first; equals in the order of the rows. Signs that the family check puts in force are said as well. */
export function reportedSignLines(report: Report): SignLineId[] {
  const rows = [...levelsInForce(report)].map(([sign, level]) => rowInForce(sign, level));
  const rank = ({ urgency }: SignLevelRow): number => URGENCIES.indexOf(urgency);
  return rows.sort((one, other) => rank(other) - rank(one)).map(({ line }) => line);
}
