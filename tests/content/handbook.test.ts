// The handbook as printed: both languages say the same, every link leads somewhere, every source is known, nothing comforts.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMFORT, COMFORT_EN, UNFINISHED } from '../../build/content/check-words.ts';
import type { Block, Chapter, Inline } from '../../src/content/handbook-chapter.ts';
import { coverWords } from '../../src/content/handbook-cover.ts';
import { chaptersEn } from '../../src/content/handbook-en.ts';
import { chaptersJa } from '../../src/content/handbook-ja.ts';
import { SOURCES, type SourceId, sortedSources, sourcesNamedIn } from '../../src/content/handbook-sources.ts';
import { plainText } from '../../src/content/handbook-text.ts';
import { CLINIC_NOTES } from '../../src/content/product/clinic-notes.ts';
import { EDITION } from '../../src/content/product/edition.ts';
import { CALL_LINES } from '../../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../src/content/product/lines/closing.ts';
import { PICTURES } from '../../src/content/product/pictures.ts';
import { clinicNotes as notesEn } from '../../src/content/words/en/clinic-notes.ts';
import { familyCheck as familyCheckEn } from '../../src/content/words/en/family-check.ts';
import { pictures as picturesEn } from '../../src/content/words/en/pictures.ts';
import { preparation as preparationEn } from '../../src/content/words/en/preparation.ts';
import { clinicNotes as notesJa } from '../../src/content/words/ja/clinic-notes.ts';
import { familyCheck as familyCheckJa } from '../../src/content/words/ja/family-check.ts';
import { pictures as picturesJa } from '../../src/content/words/ja/pictures.ts';
import { preparation as preparationJa } from '../../src/content/words/ja/preparation.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { clinicNoteWords } from '../../src/i18n/clinic-note.ts';
import { handbookWords } from '../../src/i18n/handbook.ts';
import { preparationWords } from '../../src/i18n/preparation.ts';

const CHAPTERS: Record<'ja' | 'en', readonly Chapter[]> = { ja: chaptersJa, en: chaptersEn };
const ALL = [...chaptersJa, ...chaptersEn];
const PAIRS = chaptersJa.map((ja, index) => [ja.id, ja, chaptersEn[index] as Chapter] as const);
const RISKS = [
  'cytokine-release',
  'nervous-system',
  'infection',
  'tumour-flare',
  'tumour-lysis',
  'low-blood-counts',
];

/** Every paragraph and heading as text. */
function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.children)];
    case 'list':
      return block.items.flat().flatMap(textsOf);
    case 'callout':
      return block.children.flatMap(textsOf);
    case 'directive':
      return [];
  }
}

function linksIn(block: Block): string[] {
  const inInline = (inline: Inline): string[] => {
    if (typeof inline === 'string' || 'text' in inline) return [];
    return [...(inline.type === 'link' ? [inline.href] : []), ...inline.children.flatMap(inInline)];
  };
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.children.flatMap(inInline);
    case 'list':
      return block.items.flat().flatMap(linksIn);
    case 'callout':
      return block.children.flatMap(linksIn);
    case 'directive':
      return [];
  }
}

function sentencesOf(chapter: Chapter): string[] {
  return [plainText(chapter.summary), ...chapter.blocks.flatMap(textsOf)]
    .flatMap((text) => text.split(/(?<=。)(?![」）])/))
    .filter((sentence) => sentence.trim() !== '');
}

describe('both languages', () => {
  test('draw the same steps', () => {
    for (const id of PICTURES) expect(picturesEn[id].length).toBe(picturesJa[id].length);
  });

  test('have the same chapters in the same order', () => {
    const places = (chapters: readonly Chapter[]) => chapters.map(({ id, order }) => [id, order]);
    expect(places(chaptersEn)).toEqual(places(chaptersJa));
    expect(chaptersJa.map(({ order }) => order)).toEqual(chaptersJa.map((_, index) => index + 1));
  });

  test.each(PAIRS)('%s has the same links in the same order', (_, ja, en) => {
    expect(en.blocks.map((block) => linksIn(block).sort())).toEqual(
      ja.blocks.map((block) => linksIn(block).sort()),
    );
  });
});

describe('links', () => {
  test.each(RISKS)('%s leads to the call page and to when to call', (id) => {
    for (const chapter of ALL.filter((each) => each.id === id)) {
      const hrefs = chapter.blocks.flatMap(linksIn);
      expect(hrefs).toContain('/call');
      expect(hrefs).toContain('/handbook/when-to-call');
    }
  });
});

describe('the family’s one-minute check', () => {
  const BOOK = [
    [chaptersJa, familyCheckJa, ['手本は見せない', '100から10ずつ引いて', '5分後にもう一度だけ']],
    [chaptersEn, familyCheckEn, ['do not show how', 'count down from 100 in tens', 'after 5 minutes']],
  ] as const;

  test.each(BOOK)('is asked as in the app, and once more after five minutes', (chapters, asked, words) => {
    const chapter = chapters.find(({ id }) => id === 'nervous-system') as Chapter;
    const text = chapter.blocks.flatMap(textsOf).join('\n');
    for (const said of [asked.command.ask.replace(/\.$/, ''), ...words]) expect(text).toContain(said);
  });
});

describe('what is printed', () => {
  test.each(RISKS)('%s has an official name, a call box and all three urgencies in order', (id) => {
    for (const chapter of ALL.filter((each) => each.id === id)) {
      expect(plainText(chapter.official)).not.toBe('');
      expect(chapter.blocks.some((block) => block.type === 'callout' && block.kind === 'call')).toBe(true);
      const urgencies = chapter.blocks.flatMap((block) =>
        block.type === 'heading' ? (block.urgency ?? []) : [],
      );
      expect([...new Set(urgencies)]).toEqual(['emergency', 'call-now', 'contact-today']);
    }
  });

  const directivesOf = (locale: 'ja' | 'en') =>
    CHAPTERS[locale].flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => (block.type === 'directive' ? [{ chapter: id, ...block }] : [])),
    );

  test('the plan, its tables, the lines and the checklist stand once each in the whole handbook', () => {
    for (const locale of LOCALES) {
      const directives = directivesOf(locale)
        .filter(({ name }) => name !== 'clinic-note' && name !== 'picture')
        .map(({ chapter, name }) => `${chapter}: ${name}`);
      expect(directives).toEqual([
        'treatment: calendar',
        'before: preparation',
        ...RISKS.map((id) => `${id}: incidences`),
        'when-to-call: when-to-call',
      ]);
    }
  });

  test('every drawing stands once, every place for the clinic’s words at least once and never twice in a chapter', () => {
    const named = directivesOf('ja').flatMap((each) => ('of' in each ? [each] : []));
    const pictures = named.filter(({ name }) => name === 'picture').map(({ of }) => of);
    expect(pictures.sort()).toEqual([...PICTURES].sort());
    const notes = named.filter(({ name }) => name === 'clinic-note');
    expect(new Set(notes.map(({ of }) => of))).toEqual(new Set(CLINIC_NOTES));
    const places = notes.map(({ chapter, of }) => `${chapter}: ${of}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('the official materials of the edition are all named on the cover', () => {
    for (const locale of LOCALES) {
      for (const id of EDITION.officialMaterials) expect(coverWords[locale].official[id]).not.toBe('');
    }
  });
});

describe('sources', () => {
  test('every document listed is used, and every row names documents that are listed', () => {
    const rows = [...CALL_LINES, ...CLOSING_LINES];
    const used = [
      ...ALL.flatMap(({ sources }) => sources),
      ...rows.flatMap(({ source }) => sourcesNamedIn(source)),
    ];
    expect(sortedSources(used)).toEqual(Object.keys(SOURCES) as SourceId[]);
    for (const { source } of rows) {
      expect(sourcesNamedIn(source)).toHaveLength((source.match(/S\d+x?/g) ?? []).length);
    }
  });
});

describe('words', () => {
  const everything = LOCALES.flatMap((locale) => [
    ...stringsIn(coverWords[locale]).map((text) => ['cover', text] as const),
    ...[
      handbookWords[locale],
      clinicNoteWords[locale],
      preparationWords[locale],
      ...(locale === 'ja' ? [notesJa, picturesJa, preparationJa] : [notesEn, picturesEn, preparationEn]),
    ].flatMap((words) => stringsIn(words).map((text) => ['pages', text] as const)),
  ]);

  test('nothing around the chapters comforts, in either language', () => {
    expect(everything.filter(([, text]) => COMFORT.test(text) || COMFORT_EN.test(text))).toEqual([]);
  });

  test('nothing is unfinished', () => {
    expect(everything.filter(([, text]) => UNFINISHED.test(text))).toEqual([]);
  });

  test('English sets quotation marks and apostrophes curly', () => {
    const texts = chaptersEn.flatMap(({ title, official, summary, blocks }) => [
      ...[title, official, summary].map(plainText),
      ...blocks.flatMap(textsOf),
    ]);
    expect(texts.filter((text) => /["']/.test(text))).toEqual([]);
  });

  test('Japanese writes fewer and more in kanji', () => {
    const texts = chaptersJa.flatMap(({ blocks }) => blocks.flatMap(textsOf));
    expect(texts.filter((text) => /へ[るらりっ]|ふえ/.test(text.replaceAll('\u200b', '')))).toEqual([]);
  });

  test('a Japanese sentence has half of what it may have on average', () => {
    const sentences = chaptersJa.flatMap((chapter) => sentencesOf(chapter));
    const mean = sentences.reduce((sum, sentence) => sum + sentence.length, 0) / sentences.length;
    expect(mean).toBeLessThan(22.5);
  });

  test('the words around the chapters never name the medicine; the cover does', () => {
    expect(
      JSON.stringify(handbookWords, (_, value) =>
        typeof value === 'function' ? value('1', '1', '1') : value,
      ),
    ).not.toMatch(/ルンスミオ|モスネツズマブ|Lunsumio|mosunetuzumab/i);
    expect(coverWords.ja.audience).toContain('ルンスミオ');
  });
});

/** Every sentence of a set of words, those with a number or a name in them too. */
function stringsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words('1', '1', '1', '1'))];
  return Object.values(words as object).flatMap(stringsIn);
}

test('the guide for editors names only files that exist', () => {
  const guide = readFileSync(new URL('../../src/content/README.md', import.meta.url), 'utf8');
  const named = [...guide.matchAll(/`((?:docs|src|tests|handbook|product|words)[^`\s*<]*)`/g)].map(
    ([, path]) => path ?? '',
  );
  const missing = named.filter(
    (path) =>
      !['../../', '../../src/content/'].some((base) => existsSync(new URL(base + path, import.meta.url))),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});
