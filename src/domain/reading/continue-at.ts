/** Where reading goes on: the place that was left, or the next chapter that was not read. */
import { isReadIn, type ReadingMark, type ReadingPlace } from './reading-mark.ts';

export type ContinueAt = { chapterId: string; section?: string };

export type Read = { marks: readonly ReadingMark[]; place: ReadingPlace | undefined };

/** `order` is the chapters as they follow each other; undefined when nothing was begun, or all is read. */
export function continueAt(
  order: readonly string[],
  { marks, place }: Read,
  editionId: string,
): ContinueAt | undefined {
  const at = place ? order.indexOf(place.chapterId) : -1;
  const isRead = (chapterId: string) => isReadIn(marks, chapterId, editionId);
  if (at < 0 && !order.some(isRead)) return undefined;
  const [left, ...after] = [...order.slice(Math.max(at, 0)), ...order.slice(0, Math.max(at, 0))];
  if (place && left === place.chapterId && !isRead(left)) {
    return { chapterId: left, ...(place.section !== undefined && { section: place.section }) };
  }
  const next = [...(left === undefined ? [] : [left]), ...after].find((chapterId) => !isRead(chapterId));
  return next === undefined ? undefined : { chapterId: next };
}

/** How many of the chapters were read in this edition. */
export function countRead(
  order: readonly string[],
  marks: readonly ReadingMark[],
  editionId: string,
): number {
  return order.filter((chapterId) => isReadIn(marks, chapterId, editionId)).length;
}
