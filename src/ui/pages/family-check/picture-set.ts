// Which three drawings are shown on which day: another set every day, so that it is not learned by heart.
import { type CivilDay, daysBetween } from '../../../domain/civil-day.ts';
import type { FamilyCheckItem } from '../../../domain/symptoms/report.ts';

/** Things of every household, chosen so that nobody argues about the name. */
export type PictureId =
  | 'scissors'
  | 'umbrella'
  | 'clock'
  | 'fish'
  | 'key'
  | 'glasses'
  | 'chair'
  | 'banana'
  | 'house'
  | 'toothbrush'
  | 'flower'
  | 'car'
  | 'spoon'
  | 'hat'
  | 'bicycle';

export type PictureSet = readonly [PictureId, PictureId, PictureId];

/** A key and a lock would help each other out: nothing in a set belongs together. */
export const PICTURE_SETS: readonly [PictureSet, ...PictureSet[]] = [
  ['scissors', 'umbrella', 'fish'],
  ['clock', 'banana', 'chair'],
  ['key', 'flower', 'bicycle'],
  ['glasses', 'house', 'spoon'],
  ['toothbrush', 'car', 'hat'],
];

const ANY_DAY: CivilDay = '2026-01-01';

export function pictureSet(today: CivilDay): PictureSet {
  const count = PICTURE_SETS.length;
  const index = ((daysBetween(ANY_DAY, today) % count) + count) % count;
  return PICTURE_SETS[index] ?? PICTURE_SETS[0];
}

export function pictureFor(item: FamilyCheckItem, set: PictureSet): PictureId | undefined {
  if (item === 'object-1') return set[0];
  if (item === 'object-2') return set[1];
  return item === 'object-3' ? set[2] : undefined;
}
