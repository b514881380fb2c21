// A chapter as it is read aloud: one piece a sentence, so that a pause loses no more than one; each names where it stands.
import type { Block, Chapter, Inline } from '../../../content/handbook-chapter.ts';
import { spokenText } from '../../../content/handbook-text.ts';
import { withReadings } from '../../../content/readings.ts';
import { lineNote } from '../../../content/words/line-note.ts';
import { printedLine } from '../../../content/words/line-words.ts';
import { urgencyWords } from '../../../content/words/report-words.ts';
import type { ClinicNote } from '../../../domain/handbook/clinic-note.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { LineId } from '../../../domain/symptoms/line-id.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { CALL_LINE_GROUPS, type CallLineBlock, type CallLineGroup } from './call-line-groups.ts';
import { directiveTexts } from './spoken-directives.ts';

/** A block, a printed line, the head of an urgency's lines, or the chapter's title. */
export type SpokenPlace = Block | LineId | 'title' | `lines-${CallLineGroup['urgency']}`;

export type SpokenPiece = { of: SpokenPlace; text: string };

/** `notes` is what the clinic said, as it was written down on this phone. */
export function spokenPieces(chapter: Chapter, notes: readonly ClinicNote[] = []): SpokenPiece[] {
  return [
    ...piecesAt('title', spokenText(chapter.title)),
    ...chapter.blocks.flatMap((block) => piecesIn(block, chapter, notes)),
  ];
}

function piecesIn(block: Block, chapter: Chapter, notes: readonly ClinicNote[]): SpokenPiece[] {
  const { locale } = chapter;
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return piecesAt(block, spokenText(block.children));
    case 'list':
      return block.items.flat().flatMap((item) => piecesIn(item, chapter, notes));
    case 'callout': {
      const inside = block.children.flatMap((child) => piecesIn(child, chapter, notes));
      const [first] = inside;
      return first ? [{ of: first.of, text: handbookWords[locale].callouts[block.kind] }, ...inside] : [];
    }
    case 'directive':
      return block.name === 'when-to-call'
        ? CALL_LINE_GROUPS.flatMap((group) => linePieces(group, locale))
        : directiveTexts(block, chapter, notes).flatMap((text) =>
            piecesAt(block, spokenSentence(text, locale)),
          );
  }
}

/** The printed lines under their urgency, in the order in which they stand. */
function linePieces({ urgency, blocks }: CallLineGroup, locale: Locale): SpokenPiece[] {
  const { known } = handbookWords[locale].lines;
  const head = urgency === 'note' ? [known] : headOf(urgency, locale);
  return [
    ...head.flatMap((text) => piecesAt(`lines-${urgency}`, spokenSentence(text, locale))),
    ...blocks.flatMap((block) => {
      const lines = block.areas.flatMap((area) => area.lines);
      const [first] = lines;
      return [
        ...(first && urgency !== 'note' ? liftSentences(block, locale) : []).map((text) => ({
          of: first?.id ?? ('title' as const),
          text: spokenSentence(text, locale),
        })),
        ...lines.flatMap(({ id }) =>
          [printedLine(locale, id), lineNote(locale, id) ?? ''].flatMap((text) =>
            piecesAt(id, spokenSentence(text, locale)),
          ),
        ),
      ];
    }),
  ];
}

function headOf(urgency: Exclude<CallLineGroup['urgency'], 'note'>, locale: Locale): string[] {
  const { heading, lead } = urgencyWords[locale][urgency];
  return [heading, lead];
}

/** What stands above the lines of a block: when they are more urgent than they are usually. */
function liftSentences({ lift }: CallLineBlock, locale: Locale): string[] {
  const words = handbookWords[locale].lines;
  switch (lift) {
    case 'close-watch':
      return [
        words.spokenLift(words.usually, words.usuallyToday),
        words.spokenLift(words.inCloseWatch, words.raisedToCallNow),
      ];
    case 'with-more':
      return [words.withMore];
    case 'nothing':
      return [];
  }
}

function spokenSentence(text: string, locale: Locale): string {
  const inlines: Inline[] = locale === 'ja' ? withReadings(text) : [text];
  return spokenText(inlines);
}

function piecesAt(of: SpokenPlace, text: string): SpokenPiece[] {
  return text
    .split(/(?<=。)(?![」）])|(?<=[.!?]) (?=[A-Z“])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ of, text: sentence }));
}
