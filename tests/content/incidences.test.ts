// Every number of the incidence tables against a transcription of the plan; a zero never stands alone.
import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import {
  type Counted,
  INCIDENCES,
  type Incidence,
  STUDY_PEOPLE,
} from '../../src/content/product/incidences.ts';
import { incidences as en } from '../../src/content/words/en/incidences.ts';
import { incidences as ja } from '../../src/content/words/ja/incidences.ts';
import { IncidenceTables } from '../../src/ui/pages/handbook/incidence-tables.tsx';
import { type Model, ModelProvider } from '../../src/ui/state/model.ts';

type PrintedRow = [name: string, grade: string, overseas: string, japan: string];

const PLAN = JSON.parse(readFileSync('tests/fixtures/rmp-incidences.json', 'utf8')) as {
  studies: [string, string];
  tables: Record<string, PrintedRow[]>;
};
const CHAPTERS = Object.keys(PLAN.tables);

/** As the plan writes it, without the marks of its footnotes. */
const printed = ({ people, percent }: Counted): string =>
  percent === undefined ? String(people) : `${people}（${percent}%）`;
const withoutMark = (cell: string): string => cell.replace(/\*\d?$/, '');

test('the chapters with tables are those of the plan, in its order', () => {
  expect(Object.keys(INCIDENCES)).toEqual(CHAPTERS);
});

test('the studies have as many people as the plan says', () => {
  expect(PLAN.studies.map((study) => Number(/（(\d+) 例）/.exec(study)?.[1]))).toEqual(
    Object.values(STUDY_PEOPLE),
  );
});

describe.each(CHAPTERS)('the table of %s', (chapter) => {
  const rows = INCIDENCES[chapter] ?? [];

  test('holds every number of the plan, as printed', () => {
    const ours = rows.flatMap(({ allGrades, gradeThreeUp }) =>
      [allGrades, gradeThreeUp].map(({ overseas, japan }) => [printed(overseas), printed(japan)]),
    );
    const plans = PLAN.tables[chapter]?.map(([, , ...cells]) => cells.map(withoutMark));
    expect(ours).toEqual(plans);
  });

  test('carries a footnote wherever the plan has one', () => {
    const marked = PLAN.tables[chapter]?.filter((row) => row.some((cell) => cell.includes('*'))) ?? [];
    const names = new Set(marked.map(([name]) => name));
    const noted = rows.filter(({ notes }) => notes.some((note) => !OUR_OWN_NOTES.has(note)));
    expect(noted).toHaveLength(names.size);
  });

  test.each([
    ['ja', ja],
    ['en', en],
  ] as const)(
    'in %s says that 19 people are few, and never shows a zero without its people',
    (locale, words) => {
      const model = { settings: { value: { locale } } } as unknown as Model;
      const html = renderToString(
        h(ModelProvider, { value: model, children: h(IncidenceTables, { chapterId: chapter }) }),
      );
      const zeros = rows
        .flatMap(({ allGrades }) => Object.values(allGrades))
        .filter(({ people }) => people === 0);
      expect(html).toContain(words.few);
      expect(html.split(words.zero('19')).length + html.split(words.zero('90')).length - 2).toBe(
        zeros.length,
      );
      for (const note of rows.flatMap(({ notes }) => notes)) expect(html).toContain(words.notes[note]);
      const cells = rows.flatMap(({ allGrades, gradeThreeUp }) => [allGrades, gradeThreeUp]);
      const bare = cells.flatMap((counts) => Object.values(counts)).filter(({ people }) => people === 0);
      const shown = (text: string) => html.split(text).length - 1;
      expect(shown(words.among('19')) + shown(words.among('90'))).toBe(bare.length);
      const itemsWithZero = rows.filter(({ allGrades, gradeThreeUp }) =>
        [allGrades, gradeThreeUp].some((counts) => Object.values(counts).some(({ people }) => people === 0)),
      );
      expect(html.split(words.zeroMeans).length - 1).toBe(itemsWithZero.length);
    },
  );
});

/** What the plan says in its text or leaves open; its tables have no mark for them. */
const OUR_OWN_NOTES = new Set<Incidence['notes'][number]>(['crs-graded-by-astct', 'parts-do-not-add-up']);

test('as many marks are drawn as the words beside them say, the severe ones among them', () => {
  const model = { settings: { value: { locale: 'ja' } } } as unknown as Model;
  const html = renderToString(
    h(ModelProvider, { value: model, children: h(IncidenceTables, { chapterId: 'infection' }) }),
  );
  const [overseas = '', japan = ''] = html.split('<figure>').slice(1);
  const marks = (figure: string) =>
    ['severe', 'had-it', 'had-it-not'].map((kind) => figure.split(`class="${kind}"`).length - 1);
  expect(marks(overseas)).toEqual([17, 51 - 17, 49]);
  expect(overseas).toContain(ja.ofHundred('51'));
  expect(overseas).toContain(ja.severeOfThem('17'));
  expect(marks(japan)).toEqual([0, 9, 10]);
  expect(japan).toContain(ja.ofStudy('9', '19'));
});

test('the overall row of low blood counts really is more than its parts in Japan, as its note says', () => {
  const [overall, ...parts] = INCIDENCES['low-blood-counts'] ?? [];
  const sum = parts.reduce((total, { allGrades }) => total + allGrades.japan.people, 0);
  expect(overall?.allGrades.japan.people).toBeGreaterThan(sum);
});
