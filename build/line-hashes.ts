// What the approval of one call line stands for: its row, its sign's row and its words in both languages.
import { createHash } from 'node:crypto';
import { CALL_LINES } from '../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../src/content/product/lines/closing.ts';
import { SIGNS } from '../src/content/product/signs.ts';
import { lineNote } from '../src/content/words/line-note.ts';
import { levelWords, printedLine } from '../src/content/words/line-words.ts';
import { LOCALES } from '../src/domain/locale.ts';
import type { LineId, SignLineId } from '../src/domain/symptoms/line-id.ts';
import type { LineRow, SignRow } from '../src/domain/symptoms/line-row.ts';

const LENGTH = 12;

/** By line id; a line that changes in any way has another hash, and no other line has. */
export function lineHashes(): Readonly<Record<LineId, string>> {
  const rows: readonly LineRow[] = [...CALL_LINES, ...CLOSING_LINES];
  return Object.fromEntries(rows.map((row) => [row.id, hashOfLine(row)])) as Record<LineId, string>;
}

export function hashOfLine(row: LineRow): string {
  const sign = signOf(row.id);
  const words = LOCALES.map((locale) => [
    printedLine(locale, row.id),
    sign && levelWords(locale, sign.line, 'family'),
    lineNote(locale, row.id),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([row, sign?.row, words]))
    .digest('hex')
    .slice(0, LENGTH);
}

/** The sign whose level the line is; most lines of measurements and combinations have none. */
function signOf(id: LineId): { row: SignRow; line: SignLineId } | undefined {
  for (const row of Object.values<SignRow>(SIGNS)) {
    const level = Object.values(row.levels).find(({ line }) => line === id);
    if (level) return { row, line: level.line };
  }
  return undefined;
}
