// The two columns of the printed table, and that a result is always one of their cells.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALL_LINES } from '../../../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../../src/content/product/lines/closing.ts';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import { closeWatch } from '../../../src/domain/symptoms/close-watch.ts';
import type { Condition } from '../../../src/domain/symptoms/condition.ts';
import type { LineId } from '../../../src/domain/symptoms/line-id.ts';
import { type PrintedUrgency, printedColumns } from '../../../src/domain/symptoms/printed-columns.ts';
import type { Urgency } from '../../../src/domain/symptoms/report.ts';
import { highestUrgency, isAtLeast } from '../../../src/domain/symptoms/urgency.ts';
import { anyContext, wellFormedReport } from './arbitrary-report.ts';

const COLUMNS = new Map([...CALL_LINES, ...CLOSING_LINES].map((row) => [row.id, printedColumns(row)]));
const columns = (id: LineId) => COLUMNS.get(id);

describe('a line is printed', () => {
  test('with the same in both columns when nothing lifts it', () => {
    expect(columns('fever-37.5')).toEqual({
      usual: { urgency: 'call-now' },
      closeWatch: { urgency: 'call-now' },
    });
  });

  test('as contact-today and call-now when the days of close watch alone lift it', () => {
    expect(columns('chills-1')).toEqual({
      usual: { urgency: 'contact-today' },
      closeWatch: { urgency: 'call-now' },
    });
  });

  test('with what it becomes together with more, in the columns where that can happen', () => {
    expect(columns('almost-fever-37.0')).toEqual({
      usual: { urgency: 'contact-today' },
      closeWatch: { urgency: 'contact-today', withMore: 'call-now' },
    });
    expect(columns('throat-2')).toEqual({
      usual: { urgency: 'call-now', withMore: 'emergency' },
      closeWatch: { urgency: 'emergency' },
    });
    expect(columns('systolic-drop-40')).toEqual({
      usual: { urgency: 'call-now', withMore: 'emergency' },
      closeWatch: { urgency: 'call-now', withMore: 'emergency' },
    });
  });

  test('in one column only when it cannot match in the other', () => {
    expect(columns('close-watch')).toEqual({ closeWatch: { urgency: 'call-now' } });
  });

  test('by what so many of several conditions come to', () => {
    const of: Condition[] = [{ fact: 'close-watch' }, { sign: 'cough', from: 1 }, { sign: 'rash', from: 1 }];
    const columnsOf = (atLeast: number) =>
      printedColumns({
        id: 'cough-1',
        urgency: 'contact-today',
        when: { sign: 'cough', from: 1 },
        raise: { to: 'call-now', when: { atLeast, of } },
        source: 'DESIGN',
      });
    const [plain, withMore, raised] = [
      { urgency: 'contact-today' },
      { urgency: 'contact-today', withMore: 'call-now' },
      { urgency: 'call-now' },
    ];
    expect(columnsOf(1)).toEqual({ usual: withMore, closeWatch: raised });
    expect(columnsOf(2)).toEqual({ usual: withMore, closeWatch: withMore });
    expect(columnsOf(3)).toEqual({ usual: plain, closeWatch: withMore });
  });
});

/** Every urgency that the column prints for the lines; nothing printed reads as a note. */
function cellsOf(lines: readonly LineId[], isWatched: boolean): PrintedUrgency[] {
  return lines.map((id) => {
    const cell = isWatched ? columns(id)?.closeWatch : columns(id)?.usual;
    if (!cell) throw new Error(`${id} matched in a column in which it is not printed`);
    return cell;
  });
}

test('a result is always a printed cell, never below the plain one and never above what "with more" says', () => {
  fc.assert(
    fc.property(wellFormedReport, anyContext, (report, moment) => {
      const { urgency, lines } = assess(report, moment);
      const cells = cellsOf(lines, closeWatch(moment));
      const printed = cells.flatMap((cell): (Urgency | undefined)[] => [cell.urgency, cell.withMore]);
      expect(printed.length === 0 ? ['note'] : printed).toContain(urgency);
      expect(isAtLeast(urgency, highestUrgency(cells.map((cell) => cell.urgency)))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
