// What is read aloud of a chapter: every sentence once, kanji as they are read.
import { expect, test } from 'vitest';
import type { Chapter } from '../../../src/content/handbook-chapter.ts';
import { chaptersEn } from '../../../src/content/handbook-en.ts';
import { chaptersJa } from '../../../src/content/handbook-ja.ts';
import { spokenText } from '../../../src/content/handbook-text.ts';
import { INCIDENCES, STUDIES, STUDY_PEOPLE } from '../../../src/content/product/incidences.ts';
import { CALL_LINES } from '../../../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../../src/content/product/lines/closing.ts';
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import { withReadings } from '../../../src/content/readings.ts';
import { clinicNotes as notesEn } from '../../../src/content/words/en/clinic-notes.ts';
import { incidences as incidencesEn } from '../../../src/content/words/en/incidences.ts';
import { pictures as picturesEn } from '../../../src/content/words/en/pictures.ts';
import { preparation as preparationEn } from '../../../src/content/words/en/preparation.ts';
import { clinicNotes as notesJa } from '../../../src/content/words/ja/clinic-notes.ts';
import { incidences as incidencesJa } from '../../../src/content/words/ja/incidences.ts';
import { pictures as picturesJa } from '../../../src/content/words/ja/pictures.ts';
import { preparation as preparationJa } from '../../../src/content/words/ja/preparation.ts';
import { urgencyWords } from '../../../src/content/words/report-words.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import { handbookWords } from '../../../src/i18n/handbook.ts';
import { calendarRows } from '../../../src/ui/pages/handbook/calendar-rows.ts';
import { spokenPieces } from '../../../src/ui/pages/handbook/spoken-pieces.ts';

const CHAPTER: Chapter = {
  id: 'pulse',
  locale: 'ja',
  order: 1,
  title: ['数える'],
  official: [],
  summary: [],
  search: [],
  sources: ['S1'],
  cited: {},
  blocks: [
    {
      type: 'paragraph',
      children: [{ type: 'ruby', text: '脈', reading: 'みゃく' }, 'を数えます。「速い。」と言います。'],
    },
    {
      type: 'callout',
      kind: 'call',
      children: [{ type: 'list', ordered: false, items: [[{ type: 'paragraph', children: ['今すぐ。'] }]] }],
    },
    { type: 'directive', name: 'when-to-call' },
  ],
};

const texts = (chapter: Chapter) => spokenPieces(chapter).map(({ text }) => text);

test('a chapter is cut into sentences, with the kind of its boxes, and its readings spoken', () => {
  expect(texts(CHAPTER).slice(0, 5)).toEqual([
    '数える',
    'みゃくを数えます。',
    '「速い。」と言います。',
    '電話する',
    '今すぐ。',
  ]);
});

test('every piece names where it stands: a box its first text, a sentence its paragraph', () => {
  const [title, first, second, kind, inBox] = spokenPieces(CHAPTER);
  expect(title?.of).toBe('title');
  expect(first?.of).toBe(CHAPTER.blocks[0]);
  expect(second?.of).toBe(first?.of);
  expect(kind?.of).toBe(inBox?.of);
  expect(inBox?.of).toMatchObject({ type: 'paragraph' });
});

test.each(['ja', 'en'] as const)('every printed call line is read under its urgency, in %s', (locale) => {
  const pieces = spokenPieces({ ...CHAPTER, locale });
  const read = new Set(pieces.map(({ of }) => of));
  expect([...CALL_LINES, ...CLOSING_LINES].filter(({ id }) => !read.has(id))).toEqual([]);
  const heads = pieces.filter(({ of }) => of === 'lines-emergency').map(({ text }) => text);
  expect(heads[0]).toBe(
    spokenText(
      locale === 'ja' ? withReadings(urgencyWords.ja.emergency.heading) : [urgencyWords.en.emergency.heading],
    ),
  );
  const order = ['lines-emergency', 'lines-call-now', 'lines-contact-today', 'lines-note'] as const;
  const places = order.map((place) => pieces.findIndex(({ of }) => of === place));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
});

const spokenOf = (text: string, locale: Locale) => spokenText(locale === 'ja' ? withReadings(text) : [text]);
const BOOKS = [
  ['ja', chaptersJa, picturesJa, incidencesJa, preparationJa] as const,
  ['en', chaptersEn, picturesEn, incidencesEn, preparationEn] as const,
];

test.each(BOOKS)('in %s nothing that a chapter shows is skipped in silence', (_, chapters) => {
  const silent = chapters.flatMap((chapter) => {
    const read = new Set(spokenPieces(chapter).map(({ of }) => of));
    return chapter.blocks.flatMap((block) =>
      block.type === 'directive' && block.name !== 'when-to-call' && !read.has(block)
        ? [`${chapter.id}: ${block.name}`]
        : [],
    );
  });
  expect(silent).toEqual([]);
});

test.each(BOOKS)(
  'in %s a drawing is read as it is captioned, and as it looks',
  (locale, chapters, pictures) => {
    const read = texts(chapters.find(({ id }) => id === 'treatment') as Chapter).join(' ');
    for (const { shows, says } of pictures.bridge)
      for (const sentence of [shows, says].flatMap(sentencesOf))
        expect(read).toContain(spokenOf(sentence, locale));
  },
);

test.each(BOOKS)('in %s the calendar is read day by day with its amounts', (locale, chapters) => {
  const read = texts(chapters.find(({ id }) => id === 'treatment') as Chapter);
  const words = handbookWords[locale].calendar;
  for (const { firstCycle, lastCycle, step } of calendarRows(PROTOCOL)) {
    const day =
      firstCycle === lastCycle
        ? words.dayOfCycle(String(firstCycle), String(step.day))
        : words.dayOfCycles(String(firstCycle), String(lastCycle), String(step.day));
    const spoken = read.find((piece) => piece.startsWith(spokenOf(day, locale)));
    expect(spoken, step.id).toContain(words.mg(String(step.doseMg)));
  }
  expect(read.join(' ')).toContain(spokenOf(words.decides('8'), locale));
});

test.each(BOOKS)(
  'in %s a table of the plan is read with its people in both studies and every note',
  (locale, chapters, _, words) => {
    for (const chapter of chapters.filter(({ id }) => INCIDENCES[id])) {
      const read = texts(chapter).join(' ');
      const has = (text: string) => expect(read, chapter.id).toContain(spokenOf(text, locale));
      for (const text of [words.counted, words.notForYou, words.few].flatMap(sentencesOf)) has(text);
      for (const { item, allGrades, gradeThreeUp, notes } of INCIDENCES[chapter.id] ?? []) {
        has(words.items[item]);
        for (const study of STUDIES) {
          const of = String(STUDY_PEOPLE[study]);
          const people = allGrades[study].people;
          has(people === 0 ? words.zero(of) : words.ofStudy(String(people), of));
          if (gradeThreeUp[study].people > 0) has(words.severeOfThem(String(gradeThreeUp[study].people)));
        }
        for (const note of notes) for (const sentence of sentencesOf(words.notes[note])) has(sentence);
      }
    }
  },
);

test.each(BOOKS)('in %s the checklist is read item by item', (locale, chapters, _, __, preparation) => {
  const read = texts(chapters.find(({ id }) => id === 'before') as Chapter).join(' ');
  for (const sentence of Object.values(preparation.items).flatMap(sentencesOf))
    expect(read).toContain(spokenOf(sentence, locale));
});

test.each(BOOKS)(
  'in %s a place for the clinic’s words is read with what stands in it',
  (locale, chapters) => {
    const chapter = chapters.find(({ id }) => id === 'during') as Chapter;
    const of = 'hospital-stay';
    const { hint } = (locale === 'ja' ? notesJa : notesEn)[of];
    const empty = texts(chapter).join(' ');
    for (const sentence of sentencesOf(hint)) expect(empty).toContain(spokenOf(sentence, locale));
    const said = (at: string, text: string) => ({ id: at, at, of, text }) as const;
    const notes = [said('2026-11-01', '3泊'), said('2026-11-02', '1回目は入院\n10時に採血')];
    const read = spokenPieces(chapter, notes);
    const lines = ['1回目は入院', '10時に採血'].map((line) => spokenOf(line, locale));
    expect(read.map(({ text }) => text)).toEqual(expect.arrayContaining(lines));
    expect(read.find(({ text }) => text === lines[1])?.of).toMatchObject({ name: 'clinic-note', of });
    const all = read.map(({ text }) => text).join(' ');
    expect(all).not.toContain(spokenOf('3泊', locale));
    expect(all).not.toContain(spokenOf(sentencesOf(hint)[0] ?? hint, locale));
  },
);

function sentencesOf(text: string): string[] {
  return text.split(/(?<=。)|(?<=\.) (?=[A-Z])/);
}

test.each([...chaptersJa, ...chaptersEn].map((chapter) => [chapter.locale, chapter.id, chapter] as const))(
  '%s %s has no piece longer than a breath, and none that is empty',
  (_, __, chapter) => {
    const pieces = texts(chapter);
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.filter((piece) => piece.length > 220 || piece.trim() === '')).toEqual([]);
  },
);
