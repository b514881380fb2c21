// Every number of the incidence tables against a transcription of the plan; a zero never stands alone.
import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { chaptersJa } from '../../src/content/handbook-ja.ts';
import { plainText } from '../../src/content/handbook-text.ts';
import {
  type Counted,
  INCIDENCES,
  type Incidence,
  STUDIES,
  STUDY_PEOPLE,
} from '../../src/content/product/incidences.ts';
import { incidences as en } from '../../src/content/words/en/incidences.ts';
import { incidences as ja } from '../../src/content/words/ja/incidences.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { IncidenceTables } from '../../src/ui/pages/handbook/incidence-tables.tsx';
import { type Model, ModelProvider } from '../../src/ui/state/model.ts';

type PrintedRow = [name: string, grade: string, overseas: string, japan: string];

const PLAN = JSON.parse(readFileSync('tests/fixtures/rmp-incidences.json', 'utf8')) as {
  studies: [string, string];
  /** By chapter and mark. */
  footnotes: Record<string, Record<string, string>>;
  aboutHlh: string;
  tables: Record<string, PrintedRow[]>;
};
const CHAPTERS = Object.keys(PLAN.tables);

/** As the plan writes it, without the marks of its footnotes. */
const printed = ({ people, percent }: Counted): string =>
  percent === undefined ? String(people) : `${people}（${percent}%）`;
const withoutMark = (cell: string): string => cell.replace(/\*\d?$/, '');
const marksIn = (row: PrintedRow): string[] => row.flatMap((cell) => /\*\d?$/.exec(cell) ?? []);

/** All grades, and three or higher. */
const GRADES_OF_A_ROW = 2;

/** Our words for each footnote, by chapter and mark. */
const NOTE_OF: Readonly<Record<string, Incidence['notes'][number]>> = {
  'cytokine-release *': 'hlh-elsewhere',
  'nervous-system *1': 'icans-elsewhere',
  'nervous-system *2': 'icans-as-reported',
  'low-blood-counts *': 'febrile-neutropenia-elsewhere',
};

function htmlOf(chapter: string, locale: Locale): string {
  const model = { settings: { value: { locale } } } as unknown as Model;
  return renderToString(
    h(ModelProvider, { value: model, children: h(IncidenceTables, { chapterId: chapter }) }),
  );
}

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

  test('carries the footnote of every mark of the plan, at the row that is marked', () => {
    const table = PLAN.tables[chapter] ?? [];
    const marksOf = (index: number) =>
      table.slice(index * GRADES_OF_A_ROW, (index + 1) * GRADES_OF_A_ROW).flatMap(marksIn);
    expect([...new Set(table.flatMap(marksIn))]).toEqual(Object.keys(PLAN.footnotes[chapter] ?? {}));
    for (const [index, { item, notes }] of rows.entries()) {
      const marked = new Set(marksOf(index).map((mark) => NOTE_OF[`${chapter} ${mark}`]));
      expect(
        notes.filter((note) => !OUR_OWN_NOTES.has(note)),
        item,
      ).toEqual([...marked]);
    }
  });

  test.each([
    ['ja', ja],
    ['en', en],
  ] as const)(
    'in %s says that 19 people are few, and never shows a zero without its people',
    (locale, words) => {
      const html = htmlOf(chapter, locale);
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

const numbersIn = (text: string) => text.match(/(?<![A-Z\d.])\d+(?:\.\d+)?/g) ?? [];
const LANGUAGES = [
  ['ja', ja],
  ['en', en],
] as const;

describe.each(LANGUAGES)('in %s', (locale, words) => {
  test('the notes keep the numbers of the footnotes and of the text they come from', () => {
    const counts = numbersIn(PLAN.aboutHlh);
    expect(counts).toEqual(['447', '3', '1']);
    expect(numbersIn(words.notes['hlh-elsewhere'])).toEqual(counts);
    const version = /MedDRA バージョン ([\d.]+)/.exec(PLAN.footnotes['nervous-system']?.['*2'] ?? '')?.[1];
    expect(version).toBe('20.1');
    expect(words.notes['icans-as-reported']).toContain(`MedDRA ${version}`);
  });

  test('a note names both studies where the footnote does, and one where it names one', () => {
    const both = { ja: 'どちらの試験でも', en: 'In both studies' }[locale];
    const overseas = { ja: '海外の試験では', en: 'In the overseas study' }[locale];
    expect(words.notes['hlh-elsewhere']).toContain(both);
    expect(words.notes['febrile-neutropenia-elsewhere']).toContain(both);
    expect(words.notes['icans-elsewhere']).toContain(overseas);
  });

  test('a study is named with its cohort and its people, as in the plan', () => {
    const expansion = { ja: '拡大コホート', en: 'expansion cohort' }[locale];
    expect(words.studies.overseas).toMatch(/GO29781.*B11 FL RP2D.*90/);
    expect(words.studies.japan).toMatch(new RegExp(`JO40295.*${expansion}.*19`));
    for (const [index, study] of Object.values(words.studies).entries())
      expect(numbersIn(study)).toEqual(numbersIn(PLAN.studies[index] ?? ''));
  });

  test.each(CHAPTERS)(
    'the table of %s says that it counts adverse events, whatever caused them',
    (chapter) => {
      expect(words.counted).toContain({ ja: '有害事象', en: 'adverse events' }[locale]);
      expect(words.counted).toMatch(/関係なく|whether or not/);
      expect(htmlOf(chapter, locale)).toContain(words.counted);
    },
  );

  test.each(CHAPTERS)(
    'as many marks are drawn in %s as the words beside them say, the severe ones among them',
    (chapter) => {
      const figures = htmlOf(chapter, locale).split('<figure>').slice(1);
      const drawn = (INCIDENCES[chapter] ?? []).flatMap(({ item, allGrades, gradeThreeUp }) =>
        STUDIES.map((study) => ({
          of: STUDY_PEOPLE[study],
          name: `${item}, ${study}`,
          all: allGrades[study].people,
          severe: gradeThreeUp[study].people,
        })),
      );
      expect(figures).toHaveLength(drawn.length);
      for (const [index, { of, name, all, severe }] of drawn.entries()) {
        const figure = figures[index] ?? '';
        // Ninety people are drawn as a share of a hundred, nineteen as they are, and none as none.
        const isShare = of === 90 && all > 0;
        const shown = (people: number) => (isShare ? Math.round((people * 100) / of) : people);
        const marks = ['severe', 'had-it', 'had-it-not'].map(
          (kind) => figure.split(`class="${kind}"`).length - 1,
        );
        expect(marks, name).toEqual([
          shown(severe),
          shown(all) - shown(severe),
          (isShare ? 100 : of) - shown(all),
        ]);
        const says = isShare ? words.ofHundred(String(shown(all))) : words.ofStudy(String(all), String(of));
        expect(figure, name).toContain(all === 0 ? words.zero(String(of)) : says);
        if (severe > 0) expect(figure, name).toContain(words.severeOfThem(String(shown(severe))));
      }
    },
  );
});

test('the chapter of the nerves and its table call them by the same name', () => {
  const chapter = chaptersJa.find(({ id }) => id === 'nervous-system');
  expect(plainText(chapter?.title ?? [])).toContain('脳や神経');
  expect(ja.items['nervous-system']).toMatch(/^脳や神経.*神経学的事象、全体/);
});

test('the overall row of low blood counts really is more than its parts in Japan, as its note says', () => {
  const [overall, ...parts] = INCIDENCES['low-blood-counts'] ?? [];
  const sum = parts.reduce((total, { allGrades }) => total + allGrades.japan.people, 0);
  expect(overall?.allGrades.japan.people).toBeGreaterThan(sum);
});
