// Folds the lines of a calendar file at 75 bytes, never inside a letter; the library counts letters, and Japanese ones have three bytes.
const LINE_BYTES = 75;

export function foldLines(text: string): string {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .map(fold)
    .join('\r\n');
}

function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > LINE_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += letter;
    bytes += size;
  }
  return folded;
}
