/** Which lines are about the body, and which of them can be asked about again. */
import { SIGNS } from '../../content/product/signs.ts';
import type { LineId } from '../symptoms/line-id.ts';
import type { SignRow } from '../symptoms/line-row.ts';
import type { SignId } from '../symptoms/sign-id.ts';

function linesOf(isWanted: (row: SignRow, sign: SignId) => boolean): ReadonlySet<LineId> {
  const rows = (Object.entries(SIGNS) as [SignId, SignRow][]).filter(([sign, row]) => isWanted(row, sign));
  return new Set(rows.flatMap(([, { levels }]) => Object.values(levels).map(({ line }) => line)));
}

const OTHER_THAN_PHYSICAL = linesOf(({ physical }) => !physical);

/** An exposure, a plan or a missed visit does not get better or worse; how somebody feels does. */
const STANDS_STILL = linesOf(({ physical }, sign) => !physical && sign !== 'mood');

export function isAboutTheBody(id: LineId): boolean {
  return !OTHER_THAN_PHYSICAL.has(id);
}

export function canGetWorse(id: LineId): boolean {
  return !STANDS_STILL.has(id);
}
