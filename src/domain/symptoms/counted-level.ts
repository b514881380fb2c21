/** The levels a sign can have, and what one counts as that was not told. */
import { SIGNS } from '../../content/product/signs.ts';
import type { SignLineId } from './line-id.ts';
import type { SignRow } from './line-row.ts';
import type { SignId, SignLevel } from './sign-id.ts';

/** `open`: the sign is chosen, how bad it is not yet. */
export type UntoldLevel = 'open' | 'unknown';

const LEVELS: readonly SignLevel[] = [1, 2, 3];

/** Ascending; every sign has at least one. */
export function levelsOf(sign: SignId): { level: SignLevel; line: SignLineId }[] {
  const row: SignRow = SIGNS[sign];
  return LEVELS.flatMap((level) => {
    const found = row.levels[level];
    return found ? [{ level, line: found.line }] : [];
  });
}

/** Not knowing is never the mildest: it counts as the level above it, where there is one. */
export function countedLevel(sign: SignId, chosen: SignLevel | UntoldLevel): SignLevel {
  if (typeof chosen === 'number') return chosen;
  const levels = levelsOf(sign).map(({ level }) => level);
  const [next = levels[0]] = chosen === 'unknown' ? levels.slice(1) : [];
  return next as SignLevel;
}
