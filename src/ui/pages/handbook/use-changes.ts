// What changed in the handbook since the edition that the reader knows, chapter by chapter.
import { useEffect, useMemo } from 'preact/hooks';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { EDITIONS, type EditionChange } from '../../../content/product/editions.ts';
import { type EditionPieces, editionsSince } from '../../../domain/reading/known-edition.ts';
import { changedPieces, type PieceKey } from '../../state/edition-pieces.ts';
import { loadEditionPieces } from '../../state/known-edition.ts';
import { useModel } from '../../state/model.ts';

export type ChapterChanges = {
  chapter: Chapter;
  /** The whole chapter is new to the reader. */
  isNew: boolean;
  pieces: ReadonlySet<PieceKey>;
  /** What was recorded of it, the newest first. */
  recorded: readonly EditionChange[];
};

const NOTHING: ReadonlySet<PieceKey> = new Set();

/** Chapters in which something changed, in reading order; also what nobody recorded, as long as its text tells. */
export function changesOf(
  chapters: readonly Chapter[],
  pieces: EditionPieces | undefined,
  recorded: readonly EditionChange[],
): ChapterChanges[] {
  return chapters.flatMap((chapter) => {
    const known = pieces?.[chapter.locale][chapter.id];
    const isNew = pieces !== undefined && known === undefined;
    const changed = known ? changedPieces(chapter, known) : NOTHING;
    const own = recorded.filter((change) => change.chapter === chapter.id);
    if (!isNew && changed.size === 0 && own.length === 0) return [];
    return [{ chapter, isNew, pieces: changed, recorded: own }];
  });
}

/** Asks once for what the reader knows; the text stands meanwhile. */
export function useChanges(chapters: readonly Chapter[]): ChapterChanges[] {
  const model = useModel();
  const known = model.knownEdition.value;
  const pieces = model.editionPieces.value;
  useEffect(() => {
    if (known) void loadEditionPieces(model);
  }, [model, known]);
  return useMemo(() => {
    const since = known ? editionsSince(EDITIONS, known.editionId) : [];
    return changesOf(
      chapters,
      pieces,
      since.flatMap(({ changes }) => changes),
    );
  }, [chapters, known, pieces]);
}
