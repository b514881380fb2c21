// Where a chapter comes from, section by section, and that no document is listed for nothing.
import { describe, expect, test } from 'vitest';
import { readChapter } from '../../../build/handbook-source.ts';
import { chaptersEn } from '../../../src/content/handbook-en.ts';
import { chaptersJa } from '../../../src/content/handbook-ja.ts';
import { SOURCES } from '../../../src/content/handbook-sources.ts';
import { documentDate } from '../../../src/i18n/document-date.ts';
import { chapterSources, sectionSources } from '../../../src/ui/pages/handbook/section-sources.ts';

const FRONT = ['---', 'id: a', 'order: 1', 'title: A', 'official: ""', 'summary: A', 'search: [a]'];
const chapter = (sources: string, body: string) =>
  readChapter([...FRONT, `sources: [${sources}]`, '---', body].join('\n'), 'en/a.md', 'en');
const shown = (sources: string, body: string) =>
  sectionSources(chapter(sources, body)).map(({ heading, sources: ids, hasOwn }) => [
    heading?.children.join(''),
    ids.join(' '),
    hasOwn,
  ]);

describe('the documents of a section', () => {
  test('are those of all its parts, each once, in order', () => {
    const body =
      '## One\n\n::sources S5 S1\n\nText.\n\n### A\n\n::sources S5 S16 OWN\n\n- a\n\n## Two\n\n::sources S8\n\nText.';
    expect(shown('S1, S5, S8, S16', body)).toEqual([
      ['One', 'S1 S5 S16', true],
      ['Two', 'S8', false],
    ]);
  });

  test('are those of the whole chapter where no section has its own', () => {
    expect(shown('S1, S5', '## One\n\nText.\n\n## Two\n\nText.')).toEqual([[undefined, 'S1 S5', false]]);
  });

  test('of the printed lines are those of their rows, and the proposals among them are told', () => {
    const [section] = sectionSources(chapter('S1', '## One\n\n::when-to-call'));
    expect(section?.sources).toContain('S16');
    expect(section?.hasOwn).toBe(true);
  });
});

test('both languages come from the same documents, section by section', () => {
  const documents = (chapters: typeof chaptersJa) =>
    chapters.map((each) => sectionSources(each).map(({ sources, hasOwn }) => [sources, hasOwn]));
  expect(documents(chaptersEn)).toEqual(documents(chaptersJa));
});

test('every document is behind some chapter', () => {
  const used = new Set(chaptersJa.flatMap(chapterSources));
  expect(Object.keys(SOURCES).filter((id) => !used.has(id as never))).toEqual([]);
});

test('a document of which only an excerpt was read is never shown as read whole', () => {
  for (const [id, { extent, read }] of Object.entries(SOURCES)) {
    if (id.endsWith('x')) expect(extent, id).toBe('part');
    if (extent === 'whole') expect([read.ja, read.en].join(), id).toMatch(/全文,The whole/);
  }
});

describe('the date of a document', () => {
  test.each([
    ['2025-04-01', '2025年4月1日', '1 April 2025'],
    ['2024-12', '2024年12月', 'December 2024'],
    ['2019', '2019年', '2019'],
    ['2024-12/2025-12', '2024年12月〜2025年12月', 'December 2024 to December 2025'],
  ])('%s is as exact as it is known', (date, ja, en) => {
    expect(documentDate('ja', date)).toBe(ja);
    expect(documentDate('en', date)).toBe(en);
  });

  test('of every document can be read', () => {
    for (const { date } of Object.values(SOURCES)) {
      if (date !== null) expect(date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/);
    }
  });
});
