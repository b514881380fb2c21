// Rows as the text of a CSV file that Excel opens as it is (RFC 4180, UTF-8 with its mark), and back.
import Papa from 'papaparse';
import { harmlessCell, writtenCell } from '../../../domain/sharing/csv-cell.ts';
import { COLUMNS, type Column, type CsvRow } from '../../../domain/sharing/csv-rows.ts';

/** Without it Excel reads Japanese in another encoding. */
const BYTE_ORDER_MARK = '\ufeff';
const FORM = { delimiter: ',', newline: '\r\n' } as const;

/** `headings`: the first row. */
export function csvText(headings: CsvRow, rows: readonly CsvRow[]): string {
  const cells = [headings, ...rows].map((row) => COLUMNS.map((column) => harmlessCell(row[column])));
  return BYTE_ORDER_MARK + Papa.unparse(cells, FORM);
}

/** The columns in any order, known by their headings; one that is missing is empty. */
export function readCsv(text: string, headings: CsvRow): CsvRow[] {
  const { data } = Papa.parse<string[]>(text.replace(BYTE_ORDER_MARK, ''), FORM);
  const [first = [], ...rows] = data.map((cells) => cells.map(writtenCell));
  const places = new Map(
    COLUMNS.map((column): [Column, number] => [column, first.indexOf(headings[column])]),
  );
  return rows.map(
    (cells) =>
      Object.fromEntries(COLUMNS.map((column) => [column, cells[places.get(column) ?? -1] ?? ''])) as CsvRow,
  );
}
