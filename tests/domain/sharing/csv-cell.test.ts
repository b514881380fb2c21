// No cell of the table can begin a formula, and every cell can be read back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessCell, writtenCell } from '../../../src/domain/sharing/csv-cell.ts';
import { awkwardText } from './arbitrary-log.ts';

describe('a cell of the table', () => {
  it.each(['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠SUM'])(
    'cannot begin a formula: %j',
    (text) => {
      expect(harmlessCell(text)).toBe(`'${text}`);
    },
  );

  it('is left as it is when it begins with anything else', () => {
    for (const text of ['', '38.2', '頭痛', '2026-11-25', 'a=b', ' =1', '（=）']) {
      expect(harmlessCell(text)).toBe(text);
    }
  });

  it('is read back as it was written, an apostrophe in front included', () => {
    expect(writtenCell(harmlessCell("'=1"))).toBe("'=1");
    fc.assert(
      fc.property(awkwardText, (text) => {
        expect(writtenCell(harmlessCell(text))).toBe(text);
      }),
    );
  });
});
