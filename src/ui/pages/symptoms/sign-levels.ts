// The levels a sign can have on the page, and what "I don't know how bad" counts as.
import { SIGNS } from '../../../content/product/signs.ts';
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { SignRow } from '../../../domain/symptoms/line-row.ts';
import type { SignId, SignLevel } from '../../../domain/symptoms/sign-id.ts';

/** `open`: the sign is chosen, how bad it is not yet. */
export type ChosenLevel = SignLevel | 'open' | 'unknown';

export type ChosenSigns = Partial<Record<SignId, ChosenLevel>>;

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
export function countedLevel(sign: SignId, chosen: ChosenLevel): SignLevel {
  if (typeof chosen === 'number') return chosen;
  const [lowest, next] = levelsOf(sign);
  return (chosen === 'unknown' ? next : lowest)?.level ?? lowest?.level ?? 1;
}

/** A sign with one level needs no further question. */
export function firstChoice(sign: SignId): ChosenLevel {
  const [only, ...others] = levelsOf(sign);
  return only && others.length === 0 ? only.level : 'open';
}

export function countedSigns(chosen: ChosenSigns): Partial<Record<SignId, SignLevel>> {
  const entries = Object.entries(chosen) as [SignId, ChosenLevel][];
  return Object.fromEntries(entries.map(([sign, level]) => [sign, countedLevel(sign, level)]));
}

export function openSigns(chosen: ChosenSigns): SignId[] {
  return (Object.keys(chosen) as SignId[]).filter((sign) => chosen[sign] === 'open');
}
