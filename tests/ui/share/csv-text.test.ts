// The text of the table, there and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type CsvRow, headings } from '../../../src/domain/sharing/csv-rows.ts';
import { csvText, readCsv } from '../../../src/ui/pages/share/csv-text.ts';
import { csvWords, sharingWords } from '../../../src/ui/pages/share/sharing-words.ts';
import { awkwardText } from '../../domain/sharing/arbitrary-log.ts';

const heads = headings(sharingWords('ja'), csvWords('ja'));
const row = (cells: Partial<CsvRow>): CsvRow =>
  ({ ...Object.fromEntries(COLUMNS.map((column) => [column, ''])), ...cells }) as CsvRow;

const anyRow = fc
  .tuple(...COLUMNS.map(() => awkwardText))
  .map((cells) => Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index]])) as CsvRow);

describe('the text of the table', () => {
  it('begins with the mark by which Excel knows UTF-8, then the headings', () => {
    const bytes = new TextEncoder().encode(csvText(heads, []));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/^種類,日時,日,/);
  });

  it('ends its rows with CR and LF, and quotes what would break them', () => {
    const text = csvText(heads, [row({ kind: 'a', signs: '頭痛：痛い\n「"」,', id: 'b' })]);
    const [, second] = text.split('\r\n');
    expect(text.split('\r\n')).toHaveLength(2);
    expect(second).toMatch(/^a,/);
    expect(second).toContain(',"頭痛：痛い\n「""」,",');
  });

  it('lets no cell begin a formula', () => {
    const text = csvText(heads, [row({ person: '=HYPERLINK("http://x")', worry: '+81' })]);
    expect(text).toContain(`,"'=HYPERLINK(""http://x"")",`);
    expect(text).toContain(",'+81,");
  });

  it('comes back as it was: line breaks, quotes, `&`, capitals, Japanese, emoji', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 3 }), (rows) => {
        expect(readCsv(csvText(heads, rows), heads)).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });

  it('is read by its headings, in whatever order somebody has put the columns', () => {
    const text = `${heads.id},${heads.person}\r\nx,山田`;
    expect(readCsv(text, heads)).toEqual([row({ id: 'x', person: '山田' })]);
  });
});
