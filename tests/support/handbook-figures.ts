// Prints how long and how plain each chapter is, as a Markdown table: `node tests/support/handbook-figures.ts` makes docs/handbook-figures.md.
import { writeFileSync } from 'node:fs';
import type { Block, Chapter } from '../../src/content/handbook-chapter.ts';
import { plainText } from '../../src/content/handbook-text.ts';
import { blockTexts } from '../../src/ui/pages/handbook/block-texts.ts';
import { chaptersOf } from './chapters.ts';

const INTO = 'docs/handbook-figures.md';

const textsOf = (block: Block) => blockTexts(block, plainText);

/** As the readability test counts them: a closing mark behind the full stop belongs to the sentence. */
function figures({ blocks, summary }: Chapter) {
  const texts = [plainText(summary), ...blocks.flatMap(textsOf)];
  const lengths = texts
    .flatMap((text) => text.split(/(?<=。)(?![」）])/))
    .map((sentence) => sentence.trim().length)
    .filter((length) => length > 0);
  return {
    characters: texts.join('').length,
    sentences: lengths.length,
    sum: lengths.reduce((sum, length) => sum + length, 0),
    longest: Math.max(...lengths),
  };
}

const japanese = chaptersOf('ja');
const english = new Map(chaptersOf('en').map((chapter) => [chapter.id, chapter]));
const words = (chapter: Chapter | undefined) =>
  chapter ? chapter.blocks.flatMap(textsOf).join(' ').split(/\s+/).length : 0;

const rows = japanese.map((chapter) => ({
  chapter,
  ...figures(chapter),
  words: words(english.get(chapter.id)),
}));
const total = (of: 'characters' | 'sentences' | 'sum' | 'words') =>
  rows.reduce((sum, row) => sum + row[of], 0);
const heads = ['chapter', 'characters (ja)', 'sentences and list items', 'mean', 'longest', 'words (en)'];
const cells = [
  ...rows.map(({ chapter, characters, sentences, sum, longest, words }) => [
    `\`${chapter.id}\``,
    characters,
    sentences,
    (sum / sentences).toFixed(1),
    longest,
    words,
  ]),
  [
    'all',
    total('characters'),
    total('sentences'),
    (total('sum') / total('sentences')).toFixed(1),
    Math.max(...rows.map(({ longest }) => longest)),
    total('words'),
  ],
].map((row) => row.map(String));
const widths = heads.map((head, column) =>
  Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)),
);
const line = (row: readonly string[]) =>
  `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
const rule = `| ${widths.map((width, column) => '-'.repeat(column === 0 ? width : width - 1) + (column === 0 ? '' : ':')).join(' | ')} |`;
const table = [line(heads), rule, ...cells.map(line)];

writeFileSync(
  INTO,
  `# How plain the handbook is

Made by \`node tests/support/handbook-figures.ts\`; the running text of the chapters, without the call lines, tables and drawings that
are printed between it. The bar, held by \`tests/content/readability.test.ts\`: no sentence above 45 characters, 28 on average, furigana on
every kanji beyond the sixth grade and on every run of more than four.

${table.join('\n')}
`,
);
console.log(table.join('\n'));
