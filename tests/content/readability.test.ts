// Japanese that a ten-year-old reads: short sentences, and furigana wherever the six grades end.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../src/content/handbook-chapter.ts';
import { chaptersJa } from '../../src/content/handbook-ja.ts';
import { plainText } from '../../src/content/handbook-text.ts';
import { CALL_LINES } from '../../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../src/content/product/lines/closing.ts';
import { withReadings } from '../../src/content/readings.ts';
import { clinicNotes } from '../../src/content/words/ja/clinic-notes.ts';
import { incidences } from '../../src/content/words/ja/incidences.ts';
import { pictures } from '../../src/content/words/ja/pictures.ts';
import { preparation } from '../../src/content/words/ja/preparation.ts';
import { READINGS } from '../../src/content/words/ja/readings.ts';
import { levels } from '../../src/content/words/ja/signs.ts';
import { lineNote } from '../../src/content/words/line-note.ts';
import { printedLine } from '../../src/content/words/line-words.ts';
import { contactTodayWords, urgencyWords } from '../../src/content/words/report-words.ts';

const MEAN_SENTENCE = 28;
const LONGEST_SENTENCE = 45;
const LONGEST_RUN = 4;
/** Characters of a line at 390 px in the usual type; a longer piece would be cut anywhere. */
const LONGEST_PIECE = 17;
/** The plan's own name, which is longer than a line. */
const LONG_NAME = /免疫エフェクター細胞関連神経毒性症候群/;

const { grades } = JSON.parse(readFileSync('docs/kanji-grades.json', 'utf8')) as {
  grades: Record<string, string>;
};
const TAUGHT = new Set(Object.values(grades).join(''));
const KANJI = /[\u3400-\u9fff]/g;

const CHAPTERS = chaptersJa.map((chapter) => [chapter.id, chapter] as const);

/** Paragraphs, headings and list items, each as its inlines. */
function runningTexts(block: Block): Inline[][] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'list':
      return block.items.flat().flatMap(runningTexts);
    case 'callout':
      return block.children.flatMap(runningTexts);
    case 'directive':
      return [];
  }
}

/** What has to be read without help; a word with furigana leaves a gap. */
function unaided(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline.replaceAll('\u200b', '');
      if (inline.type === 'ruby') return '　';
      return 'text' in inline ? inline.text : unaided(inline.children);
    })
    .join('');
}

/** With the places at which a line may end. */
function withBreaks(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      return 'text' in inline ? inline.text : withBreaks(inline.children);
    })
    .join('');
}

test('the list holds the 1,026 kanji of the six grades, each once', () => {
  expect(Object.entries(grades).map(([grade, kanji]) => [grade, [...kanji].length])).toEqual([
    ['1', 80],
    ['2', 160],
    ['3', 200],
    ['4', 202],
    ['5', 193],
    ['6', 191],
  ]);
  expect(TAUGHT.size).toBe(1026);
});

test.each(CHAPTERS)('%s has short sentences on average', (_, { summary, blocks }) => {
  const lengths = [summary, ...blocks.flatMap(runningTexts)]
    .flatMap((text) => plainText(text).split(/(?<=。)(?![」）])/))
    .filter((sentence) => sentence.trim() !== '')
    .map((sentence) => sentence.length);
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(
    MEAN_SENTENCE,
  );
});

test.each(CHAPTERS)(
  '%s breaks lines at phrases: no piece that must stay whole is longer than a line of a phone',
  (_, { title, official, summary, blocks }) => {
    const texts = [title, official, summary, ...blocks.flatMap(runningTexts)];
    const pieces = texts.flatMap((text) => withBreaks(text).split(/\u200b|(?<=[、。：」）])|(?=[「（])/));
    expect(pieces.filter((piece) => piece.length > LONGEST_PIECE && !LONG_NAME.test(piece))).toEqual([]);
    expect(texts.some((text) => withBreaks(text).includes('\u200b'))).toBe(true);
  },
);

test('a word is read the same way throughout the handbook', () => {
  const readings = new Map<string, Set<string>>();
  const note = (inline: Inline): void => {
    if (typeof inline === 'string') return;
    if (inline.type === 'ruby') {
      readings.set(inline.text, (readings.get(inline.text) ?? new Set()).add(inline.reading));
    } else if ('children' in inline) inline.children.forEach(note);
  };
  for (const { title, official, summary, blocks } of chaptersJa) {
    [title, official, summary, ...blocks.flatMap(runningTexts)].flat().forEach(note);
  }
  expect([...readings].filter(([, ways]) => ways.size > 1)).toEqual([]);
  expect(readings.size).toBeGreaterThan(60);
});

describe('the printed lines, the tables, the drawings, the checklist and the places for notes', () => {
  const sentences = [
    ...[...CALL_LINES, ...CLOSING_LINES].flatMap(({ id }) => [
      printedLine('ja', id),
      lineNote('ja', id) ?? '',
    ]),
    ...Object.values(urgencyWords.ja).flatMap(({ heading, lead }) => [heading, lead]),
    ...Object.values(incidences.items),
    ...Object.values(incidences.notes),
    ...Object.values(pictures).flatMap((steps) => steps.map(({ says }) => says)),
    ...Object.values(clinicNotes).flatMap(({ label, hint }) => [label, hint]),
    ...Object.values(preparation.groups).flatMap(({ title, lead }) => [title, lead]),
    ...Object.values(preparation.items),
  ];

  test('have sentences of at most 45 characters, and of 28 on average, in both voices', () => {
    const spoken = [
      ...sentences,
      ...Object.values(levels).flatMap((level) => Object.values<string>(level)),
      ...Object.values(contactTodayWords.ja).flatMap(({ lead }) => lead),
      incidences.counted,
      incidences.notForYou,
      incidences.few,
    ];
    // The name of a sign stands before its colon in bold, as a heading does.
    const lengths = spoken
      .flatMap((text) => text.split(/(?<=。)(?![」）])|(?<=：)/))
      .filter((sentence) => sentence !== '')
      .map((sentence) => ({ sentence, length: sentence.length }));
    expect(lengths.filter(({ length }) => length > LONGEST_SENTENCE)).toEqual([]);
    expect(lengths.reduce((sum, { length }) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(
      MEAN_SENTENCE,
    );
  });

  test('have a reading for every kanji beyond the sixth grade', () => {
    const untaught = sentences.flatMap((sentence) => unaided(withReadings(sentence)).match(KANJI) ?? []);
    expect(untaught.filter((kanji) => !TAUGHT.has(kanji))).toEqual([]);
  });

  test('have no run of more than four kanji without a reading', () => {
    const runs = sentences.flatMap(
      (sentence) => unaided(withReadings(sentence)).match(/[\u3400-\u9fff々]+/g) ?? [],
    );
    expect(runs.filter((run) => run.length > LONGEST_RUN)).toEqual([]);
  });

  test('use every reading, and read a word as the chapters do', () => {
    const all = sentences.join('');
    expect(Object.keys(READINGS).filter((word) => !all.includes(word))).toEqual([]);
    const inChapters = new Map(
      chaptersJa.flatMap(({ blocks }) => blocks.flatMap(runningTexts).flat().flatMap(rubies)),
    );
    const other = Object.entries(READINGS).filter(
      ([word, reading]) => (inChapters.get(word) ?? reading) !== reading,
    );
    expect(other).toEqual([]);
  });
});

function rubies(inline: Inline): [string, string][] {
  if (typeof inline === 'string') return [];
  if (inline.type === 'ruby') return [[inline.text, inline.reading]];
  return 'children' in inline ? inline.children.flatMap(rubies) : [];
}
