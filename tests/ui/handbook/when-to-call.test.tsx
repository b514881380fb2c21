// "When to call" as it is read: each printed sentence once, word for word what a result shows.
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CALL_LINES } from '../../../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../../src/content/product/lines/closing.ts';
import { lineNote } from '../../../src/content/words/line-note.ts';
import { printedLine } from '../../../src/content/words/line-words.ts';
import { LOCALES, type Locale } from '../../../src/domain/locale.ts';
import { handbookWords } from '../../../src/i18n/handbook.ts';
import { WhenToCall } from '../../../src/ui/pages/handbook/when-to-call.tsx';
import { type Model, ModelProvider } from '../../../src/ui/state/model.ts';

const IDS = [...CALL_LINES, ...CLOSING_LINES].map(({ id }) => id);

function rendered(locale: Locale): string {
  const model = { settings: { value: { locale } } } as unknown as Model;
  return renderToString(h(ModelProvider, { value: model, children: h(WhenToCall, {}) }));
}

function textOf(html: string): string {
  return html
    .replace(/<rp>.*?<\/rp>|<rt>.*?<\/rt>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
}

/** The text of every printed line by its id, in the order of the page. */
function linesOf(html: string): [string, string][] {
  return html
    .split('<li data-line="')
    .slice(1)
    .map((part) => {
      const id = part.slice(0, part.indexOf('"'));
      const text = part.slice(part.indexOf('<p>') + 3, part.indexOf('</p>'));
      return [id, textOf(text)];
    });
}

describe.each(LOCALES)('in %s', (locale) => {
  const html = rendered(locale);
  const lines = linesOf(html);

  test('every line is there once', () => {
    expect(lines.map(([id]) => id).sort()).toEqual([...IDS].sort());
  });

  test('every line reads as its result does', () => {
    expect(Object.fromEntries(lines)).toEqual(
      Object.fromEntries(IDS.map((id) => [id, printedLine(locale, id)])),
    );
  });

  test('what lifts a line, or how its parts are counted, stands below it', () => {
    const noted = IDS.filter((id) => lineNote(locale, id));
    const notes = html.match(/class="line-note"/g) ?? [];
    expect(notes).toHaveLength(noted.length);
  });

  test('the table holds every line once, word for word, with a cell for usually and one for close watch', () => {
    const rows = html.split('<tbody data-table-line="').slice(1);
    expect(rows.map((row) => row.slice(0, row.indexOf('"'))).sort()).toEqual([...IDS].sort());
    for (const row of rows) {
      const id = row.slice(0, row.indexOf('"')) as (typeof IDS)[number];
      expect(textOf(row.slice(row.indexOf('<th'), row.indexOf('</th>')))).toBe(printedLine(locale, id));
      expect(row.match(/<td/g), id).toHaveLength(2);
    }
  });

  test('a cell of the table says what the line asks for, also together with more', () => {
    const words = handbookWords[locale].lines;
    const { 'call-now': callNow, emergency } = words.cells;
    const row = html.split('<tbody data-table-line="throat-2"')[1]?.split('</tbody>')[0] ?? '';
    const [usual, closeWatch] = row
      .split('<td')
      .slice(1)
      .map((cell) => textOf(`<td${cell}`));
    expect(usual).toBe(callNow + words.cellWithMore(emergency));
    expect(closeWatch).toBe(emergency);
  });

  test('headings go down one step at a time', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 2) + 1);
    expect(jumps).toEqual([]);
    expect(Math.min(...levels)).toBe(3);
  });
});
