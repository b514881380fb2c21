/** One line for every level of every sign, made from the rows of the signs. */
import type { LineRow, SignLevelRow, SignRow } from '../../../domain/symptoms/line-row.ts';
import type { SignId, SignLevel } from '../../../domain/symptoms/sign-id.ts';
import { SIGNS } from '../signs.ts';
import { CLOSE_WATCH } from './definitions.ts';

function signLine(sign: SignId, row: SignRow, level: SignLevel, levelRow: SignLevelRow): LineRow {
  const { line, urgency } = levelRow;
  const raise =
    row.raised && urgency === 'contact-today'
      ? ({ to: 'call-now', when: CLOSE_WATCH } as const)
      : levelRow.raise;
  return {
    id: line,
    urgency,
    when: { sign, from: level, to: level, changed: true },
    ...(raise && { raise }),
    source: row.source,
  };
}

export const SIGN_LINES: readonly LineRow[] = (Object.entries(SIGNS) as [SignId, SignRow][]).flatMap(
  ([sign, row]) =>
    Object.entries(row.levels).map(([level, levelRow]) =>
      signLine(sign, row, Number(level) as SignLevel, levelRow),
    ),
);
