/** What the handbook prints below a line; apart from the lines, because no result needs it. */
import type { Locale } from '../../domain/locale.ts';
import type { LineId } from '../../domain/symptoms/line-id.ts';
import { lineNotes as en } from './en/line-notes.ts';
import { lineNotes as ja } from './ja/line-notes.ts';
import type { NotedLineId } from './word-types.ts';

const NOTES = { ja, en };

function isNoted(id: LineId): id is NotedLineId {
  return id in ja;
}

/** What lifts the line, or what exactly counts. */
export function lineNote(locale: Locale, id: LineId): string | undefined {
  return isNoted(id) ? NOTES[locale][id] : undefined;
}
