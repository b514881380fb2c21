/** A cell that a spreadsheet must read as text, and back: no cell can begin a formula. */

/** Excel and its kind take a cell with one of these in front as a formula; Japanese ones the wide forms too. */
const BEGINS_FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const QUOTE = "'";

/** An apostrophe goes in front of what could be a formula, and of an apostrophe, so that every cell can be read back. */
export function harmlessCell(text: string): string {
  return BEGINS_FORMULA.test(text) || text.startsWith(QUOTE) ? QUOTE + text : text;
}

export function writtenCell(cell: string): string {
  return cell.startsWith(QUOTE) ? cell.slice(QUOTE.length) : cell;
}
