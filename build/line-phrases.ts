// The build step that finds the phrases of the printed Japanese lines: offsets only, so that the words stay as every other page needs them.
import type { Plugin } from 'vite';
import type {} from 'vitest/config';
import { CALL_LINES } from '../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../src/content/product/lines/closing.ts';
import { urgencies } from '../src/content/words/ja/urgencies.ts';
import { lineNote } from '../src/content/words/line-note.ts';
import { printedLine } from '../src/content/words/line-words.ts';
import { phraseStarts } from './phrase-breaks.ts';

const NAME = 'virtual:line-phrases';
const ID = `\0${NAME}`;

export function linePhrases(): Plugin {
  return {
    name: 'temoto-line-phrases',
    // The offsets come from the words and from the parser, not from a file that a kept result could be compared with.
    configureVitest({ defineCacheKeyGenerator }) {
      defineCacheKeyGenerator(({ id }) => (id === ID ? false : null));
    },
    resolveId: (id) => (id === NAME ? ID : undefined),
    load: (id) => (id === ID ? source() : undefined),
  };
}

function source(): string {
  const ids = [...CALL_LINES, ...CLOSING_LINES].map(({ id }) => id);
  const starts = {
    lineStarts: startsOf(ids.map((id) => [id, printedLine('ja', id)])),
    noteStarts: startsOf(ids.map((id) => [id, lineNote('ja', id) ?? ''])),
    leadStarts: startsOf(Object.entries(urgencies).map(([urgency, { lead }]) => [urgency, lead])),
  };
  return Object.entries(starts)
    .map(([name, found]) => `export const ${name} = ${JSON.stringify(found)};`)
    .join('\n');
}

function startsOf(sentences: readonly [string, string][]): Record<string, number[]> {
  return Object.fromEntries(
    sentences
      .filter(([, text]) => text !== '')
      .map(([key, text]) => [key, [...phraseStarts(text)].sort((one, other) => one - other)]),
  );
}
