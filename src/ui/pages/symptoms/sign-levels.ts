// How bad the signs of the page are: a level, "I don't know", or not answered yet.
import { countedLevel, levelsOf, type UntoldLevel } from '../../../domain/symptoms/counted-level.ts';
import type { SignId, SignLevel } from '../../../domain/symptoms/sign-id.ts';

export type ChosenLevel = SignLevel | UntoldLevel;

export type ChosenSigns = Partial<Record<SignId, ChosenLevel>>;

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

/** Nothing where every level was said. */
export function untoldLevels(chosen: ChosenSigns): Partial<Record<SignId, UntoldLevel>> | undefined {
  const untold = (Object.entries(chosen) as [SignId, ChosenLevel][]).filter(
    (entry): entry is [SignId, UntoldLevel] => typeof entry[1] === 'string',
  );
  return untold.length > 0 ? Object.fromEntries(untold) : undefined;
}
