// What is said of a chapter's tables, drawings, checklist and places for notes when it is read aloud.
import type { Chapter, Directive } from '../../../content/handbook-chapter.ts';
import type { ClinicNoteId } from '../../../content/product/clinic-notes.ts';
import {
  hasZero,
  INCIDENCES,
  type Incidence,
  STUDIES,
  STUDY_PEOPLE,
} from '../../../content/product/incidences.ts';
import { PREPARATION, type PreparationGroup } from '../../../content/product/preparation.ts';
import { LAST_CYCLE_BEFORE_DECISION, PROTOCOL } from '../../../content/product/protocol.ts';
import { clinicNotes as clinicNotesEn } from '../../../content/words/en/clinic-notes.ts';
import { incidences as incidencesEn } from '../../../content/words/en/incidences.ts';
import { pictures as picturesEn } from '../../../content/words/en/pictures.ts';
import { preparation as preparationEn } from '../../../content/words/en/preparation.ts';
import { clinicNotes as clinicNotesJa } from '../../../content/words/ja/clinic-notes.ts';
import { incidences as incidencesJa } from '../../../content/words/ja/incidences.ts';
import { pictures as picturesJa } from '../../../content/words/ja/pictures.ts';
import { preparation as preparationJa } from '../../../content/words/ja/preparation.ts';
import { type ClinicNote, standingNote } from '../../../domain/handbook/clinic-note.ts';
import type { Locale } from '../../../domain/locale.ts';
import { clinicNoteWords } from '../../../i18n/clinic-note.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { preparationWords } from '../../../i18n/preparation.ts';
import { type CalendarRow, calendarRows } from './calendar-rows.ts';

const NOTES = { ja: clinicNotesJa, en: clinicNotesEn };
const COUNTS = { ja: incidencesJa, en: incidencesEn };
const PICTURES = { ja: picturesJa, en: picturesEn };
const CHECKLIST = { ja: preparationJa, en: preparationEn };
/** Between the cells of one row. */
const PAUSE: Record<Locale, string> = { ja: '、', en: ', ' };
const GROUPS = Object.keys(PREPARATION) as PreparationGroup[];

/** One text a row, a caption or a paragraph, in the order in which they stand. */
export function directiveTexts(
  directive: Directive,
  { id, locale }: Pick<Chapter, 'id' | 'locale'>,
  notes: readonly ClinicNote[],
): string[] {
  switch (directive.name) {
    case 'calendar':
      return calendarTexts(locale);
    case 'incidences':
      return incidenceTexts(id, locale);
    case 'picture':
      return PICTURES[locale][directive.of].flatMap(({ shows, says }) => [shows, says]);
    case 'preparation':
      return checklistTexts(locale);
    case 'clinic-note':
      return clinicNoteTexts(directive.of, locale, notes);
    case 'when-to-call':
      return [];
  }
}

/** What was written down, line by line; before that what may be written there. */
function clinicNoteTexts(of: ClinicNoteId, locale: Locale, notes: readonly ClinicNote[]): string[] {
  const { label, hint } = NOTES[locale][of];
  const said = standingNote(notes, of)?.text.split('\n') ?? [hint];
  return [clinicNoteWords[locale].title, label, ...said];
}

function calendarTexts(locale: Locale): string[] {
  const words = handbookWords[locale].calendar;
  return [
    words.caption,
    ...calendarRows(PROTOCOL).map((row) => rowText(row, locale)),
    words.decides(String(LAST_CYCLE_BEFORE_DECISION)),
  ];
}

function rowText({ firstCycle, lastCycle, step }: CalendarRow, locale: Locale): string {
  const words = handbookWords[locale].calendar;
  const day = String(step.day);
  return [
    firstCycle === lastCycle
      ? words.dayOfCycle(String(firstCycle), day)
      : words.dayOfCycles(String(firstCycle), String(lastCycle), day),
    ...(step.daysAfterPrevious > 0 ? [words.daysAfter(String(step.daysAfterPrevious))] : []),
    ...(step.needsDecision ? [words.ifDecided] : []),
    words.mg(String(step.doseMg)),
  ].join(PAUSE[locale]);
}

function incidenceTexts(chapterId: string, locale: Locale): string[] {
  const words = COUNTS[locale];
  return [
    words.counted,
    words.notForYou,
    words.few,
    ...(INCIDENCES[chapterId] ?? []).flatMap((incidence) => oneItem(incidence, locale)),
    words.grade,
  ];
}

function oneItem(incidence: Incidence, locale: Locale): string[] {
  const { item, allGrades, gradeThreeUp, notes } = incidence;
  const words = COUNTS[locale];
  const studies = STUDIES.map((study) => {
    const of = String(STUDY_PEOPLE[study]);
    const all = allGrades[study].people;
    const severe = gradeThreeUp[study].people;
    return [
      words.studies[study],
      all === 0 ? words.zero(of) : words.ofStudy(String(all), of),
      ...(severe > 0 ? [words.severeOfThem(String(severe))] : []),
    ].join(PAUSE[locale]);
  });
  return [
    words.items[item],
    ...studies,
    ...(hasZero(incidence) ? [words.zeroMeans] : []),
    ...notes.map((note) => words.notes[note]),
  ];
}

function checklistTexts(locale: Locale): string[] {
  const words = preparationWords[locale];
  const { groups, items } = CHECKLIST[locale];
  return [
    words.lead,
    words.leadScreen,
    words.talks.title,
    words.talks.lead,
    ...GROUPS.flatMap((group) => [
      groups[group].title,
      groups[group].lead,
      ...PREPARATION[group].map((item) => items[item]),
    ]),
    words.close,
  ];
}
