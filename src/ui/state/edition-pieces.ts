// A chapter cut into the pieces that can change by themselves, each with the fingerprint of its words and of where they stand.
import type { Block, Chapter, Inline } from '../../content/handbook-chapter.ts';
import { plainText } from '../../content/handbook-text.ts';
import { INCIDENCES } from '../../content/product/incidences.ts';
import { CALL_LINES } from '../../content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../content/product/lines/closing.ts';
import { PROTOCOL } from '../../content/product/protocol.ts';
import { pictures as picturesEn } from '../../content/words/en/pictures.ts';
import { preparation as preparationEn } from '../../content/words/en/preparation.ts';
import { pictures as picturesJa } from '../../content/words/ja/pictures.ts';
import { preparation as preparationJa } from '../../content/words/ja/preparation.ts';
import { lineNote } from '../../content/words/line-note.ts';
import { printedLine } from '../../content/words/line-words.ts';
import type { Locale } from '../../domain/locale.ts';
import { textHash } from '../../domain/reading/text-hash.ts';
import type { LineId } from '../../domain/symptoms/line-id.ts';
import type { LineRow } from '../../domain/symptoms/line-row.ts';
import { printedColumns } from '../../domain/symptoms/printed-columns.ts';

const PICTURE_WORDS = { ja: picturesJa, en: picturesEn };
const PREPARATION_WORDS = { ja: preparationJa, en: preparationEn };

/** A heading, paragraph, drawing or list to tick as it stands in the chapter, a printed line, or a table by its name. */
export type PieceKey = Block | LineId | 'calendar' | 'incidences';

/** The headings and boxes around a text belong to it: a sign that moves to another urgency has changed. */
type Place = { heading: string; part: string; around: string };

export function piecesOf(chapter: Chapter): Map<PieceKey, string> {
  const pieces = new Map<PieceKey, string>();
  addBlocks(pieces, chapter, chapter.blocks, { heading: '', part: '', around: '' });
  return pieces;
}

/** What was not there, or not in these words, when the known pieces were taken. */
export function changedPieces(chapter: Chapter, known: readonly string[]): ReadonlySet<PieceKey> {
  const before = new Set(known);
  return new Set([...piecesOf(chapter)].flatMap(([key, hash]) => (before.has(hash) ? [] : [key])));
}

function addBlocks(
  pieces: Map<PieceKey, string>,
  chapter: Chapter,
  blocks: readonly Block[],
  place: Place,
): void {
  let { heading, part } = place;
  const add = (key: PieceKey, text: string) =>
    pieces.set(key, textHash([heading, part, place.around, text].join('\n')));
  const words = (inlines: readonly Inline[]) => plainText(inlines);
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
        if (block.level === 2) [heading, part] = [words(block.children), ''];
        else part = words(block.children);
        add(block, '');
        break;
      case 'paragraph':
        add(block, words(block.children));
        break;
      case 'list': {
        const around = `${place.around}/${block.ordered ? 'numbered' : 'list'}`;
        for (const item of block.items) addBlocks(pieces, chapter, item, { heading, part, around });
        break;
      }
      case 'callout':
        addBlocks(pieces, chapter, block.children, {
          heading,
          part,
          around: `${place.around}/${block.kind}`,
        });
        break;
      case 'directive':
        for (const [key, text] of rowsOf(block, chapter)) add(key, text);
    }
  }
}

function rowsOf(block: Extract<Block, { type: 'directive' }>, chapter: Chapter): [PieceKey, string][] {
  switch (block.name) {
    case 'calendar':
      return [['calendar', JSON.stringify(PROTOCOL)]];
    case 'incidences':
      return [['incidences', JSON.stringify(INCIDENCES[chapter.id])]];
    case 'when-to-call':
      return [...CALL_LINES, ...CLOSING_LINES].map((row) => [row.id, lineText(chapter.locale, row)]);
    case 'preparation':
      return [[block, JSON.stringify(PREPARATION_WORDS[chapter.locale])]];
    case 'picture':
      return [[block, JSON.stringify(PICTURE_WORDS[chapter.locale][block.of])]];
    case 'clinic-note':
      return [[block, block.of]];
  }
}

/** What is printed of a line: its words, what lifts it, its two columns. */
function lineText(locale: Locale, row: LineRow): string {
  const columns = JSON.stringify(printedColumns(row));
  return [printedLine(locale, row.id), lineNote(locale, row.id) ?? '', columns].join('\n');
}
