// The printed Japanese lines break where the build found phrases, and only the handbook knows of it.
import { globSync, readFileSync } from 'node:fs';
import { lineStarts, noteStarts } from 'virtual:line-phrases';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { PHRASE_BREAK } from '../../../src/content/handbook-chapter.ts';
import { CALL_LINES } from '../../../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../../src/content/product/lines/closing.ts';
import { urgencies } from '../../../src/content/words/ja/urgencies.ts';
import { lineNote } from '../../../src/content/words/line-note.ts';
import { printedLine } from '../../../src/content/words/line-words.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import type { LineId } from '../../../src/domain/symptoms/line-id.ts';
import { CALL_LINE_GROUPS } from '../../../src/ui/pages/handbook/call-line-groups.ts';
import { WhenToCall } from '../../../src/ui/pages/handbook/when-to-call.tsx';
import { type Model, ModelProvider } from '../../../src/ui/state/model.ts';

const IDS = [...CALL_LINES, ...CLOSING_LINES].map(({ id }) => id);
const WHOLE =
  /くちびるや?|日にち|でたらめ|からせき|冷や汗|はかって|かすんで|のびる|のどの(?=痛み)|のどや|うみが|はし・/g;

function rendered(locale: Locale): string {
  const model = { settings: { value: { locale } } } as unknown as Model;
  return renderToString(h(ModelProvider, { value: model, children: h(WhenToCall, {}) }));
}

/** The phrases of every piece in the page that carries breaks, by its plain text. */
function phrasesOf(html: string): string[][] {
  const plain = html.replace(/<rp>.*?<\/rp>|<rt>.*?<\/rt>|<\/?ruby>/g, '').replaceAll('&quot;', '"');
  return [...plain.matchAll(/<span class="phrased">(.*?)<\/span>/g)].map(([, text = '']) =>
    text.split(/<wbr ?\/?>/),
  );
}

test('every line, note and lead of the page is made of the phrases of the build, word for word', () => {
  const pieces = new Map(phrasesOf(rendered('ja')).map((phrases) => [phrases.join(''), phrases]));
  for (const id of IDS) {
    const line = printedLine('ja', id);
    expect(pieces.has(line), line).toBe(true);
    const note = lineNote('ja', id);
    if (note) expect(pieces.has(note), note).toBe(true);
  }
  for (const { urgency } of CALL_LINE_GROUPS)
    if (urgency !== 'note') expect(pieces.get(urgencies[urgency].lead)?.length).toBeGreaterThan(1);
});

test('every line of some length has breaks, none inside a word and none beside a bracket', () => {
  for (const id of IDS) {
    for (const [text, starts] of [
      [printedLine('ja', id), lineStarts[id] ?? []],
      [lineNote('ja', id) ?? '', noteStarts[id] ?? []],
    ] as const) {
      if (text.length > 8) expect(starts.length, text).toBeGreaterThan(0);
      for (const { 0: word, index } of text.matchAll(WHOLE)) {
        const inside = starts.filter((start) => start > index && start < index + word.length);
        expect(inside, `${word} in ${text}`).toEqual([]);
      }
      for (const start of starts) {
        expect(text[start], text).not.toMatch(/[、。：）」・]/);
        expect(text[start - 1], text).not.toMatch(/[（「]/);
      }
    }
  }
});

test('the words themselves hold no break, and the English page has none', () => {
  const words = IDS.flatMap((id: LineId) => [printedLine('ja', id), lineNote('ja', id) ?? '']).join('');
  expect(words).not.toContain(PHRASE_BREAK);
  expect(words).not.toContain('<wbr');
  expect(rendered('ja')).not.toContain(PHRASE_BREAK);
  expect(phrasesOf(rendered('en'))).toEqual([]);
});

test('only the handbook asks for the breaks', () => {
  const askers = globSync('{src,service-worker,server}/**/*.{ts,tsx}').filter(
    (path) => !path.endsWith('.d.ts') && readFileSync(path, 'utf8').includes('virtual:line-phrases'),
  );
  expect(askers.length).toBeGreaterThan(0);
  for (const path of askers) expect(path).toMatch(/^src\/ui\/pages\/handbook\//);
});
