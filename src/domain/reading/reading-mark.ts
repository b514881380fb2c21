/** Which chapters were read, in which edition of the handbook, and when: one mark a chapter, the newest reading. */

export type ReadingMark = {
  chapterId: string;
  /** The edition whose words were read. */
  editionId: string;
  /** The instant at which the end was reached, or the mark was set by hand. */
  at: string;
};

/** Where somebody stopped; `section` is the heading's id, absent at the beginning of the chapter. */
export type ReadingPlace = { chapterId: string; section?: string; at: string };

export function markOf(marks: readonly ReadingMark[], chapterId: string): ReadingMark | undefined {
  return marks.find((mark) => mark.chapterId === chapterId);
}

/** A mark of an older edition says that the chapter was read then, not that these words were. */
export function isReadIn(marks: readonly ReadingMark[], chapterId: string, editionId: string): boolean {
  return markOf(marks, chapterId)?.editionId === editionId;
}

export function withMark(marks: readonly ReadingMark[], mark: ReadingMark): ReadingMark[] {
  return [...withoutMark(marks, mark.chapterId), mark];
}

export function withoutMark(marks: readonly ReadingMark[], chapterId: string): ReadingMark[] {
  return marks.filter((mark) => mark.chapterId !== chapterId);
}
