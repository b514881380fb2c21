/** How often the plan counted each risk: its tables as printed (S1, 1.1), people and per cent, in two studies. */

/** The overseas study GO29781 (cohort B11 FL RP2D) and the Japanese study JO40295 (expansion cohort). */
export const STUDY_PEOPLE = { overseas: 90, japan: 19 } as const;

export type Study = keyof typeof STUDY_PEOPLE;

/** In the order of the plan's columns. */
export const STUDIES = Object.keys(STUDY_PEOPLE) as readonly Study[];

export type IncidenceItem =
  | 'cytokine-release'
  | 'hlh'
  | 'nervous-system'
  | 'icans'
  | 'infection'
  | 'tumour-flare'
  | 'tumour-lysis'
  | 'low-blood-counts'
  | 'neutropenia'
  | 'anaemia'
  | 'thrombocytopenia'
  | 'febrile-neutropenia';

/** Footnotes of the tables, and what the plan's text adds to them. */
export type IncidenceNote =
  | 'crs-graded-by-astct'
  | 'hlh-elsewhere'
  | 'icans-elsewhere'
  | 'icans-as-reported'
  | 'parts-do-not-add-up'
  | 'febrile-neutropenia-elsewhere';

/** `percent` is what the plan prints, rounding and all; a zero stands without one. */
export type Counted = { people: number; percent?: string };

export type Incidence = {
  item: IncidenceItem;
  allGrades: Record<Study, Counted>;
  gradeThreeUp: Record<Study, Counted>;
  notes: readonly IncidenceNote[];
};

/** A table with a zero says what it does not mean. */
export function hasZero({ allGrades, gradeThreeUp }: Incidence): boolean {
  return [allGrades, gradeThreeUp].some((counts) => STUDIES.some((study) => counts[study].people === 0));
}

const none: Counted = { people: 0 };

/** By chapter, in the order of the plan's tables. */
export const INCIDENCES: Readonly<Record<string, readonly Incidence[]>> = {
  'cytokine-release': [
    {
      item: 'cytokine-release',
      allGrades: { overseas: { people: 41, percent: '45.6' }, japan: { people: 9, percent: '47.4' } },
      gradeThreeUp: { overseas: { people: 2, percent: '2.2' }, japan: { people: 1, percent: '5.3' } },
      notes: ['crs-graded-by-astct'],
    },
    {
      item: 'hlh',
      allGrades: { overseas: none, japan: none },
      gradeThreeUp: { overseas: none, japan: none },
      notes: ['hlh-elsewhere'],
    },
  ],
  'nervous-system': [
    {
      item: 'nervous-system',
      allGrades: { overseas: { people: 58, percent: '64.4' }, japan: { people: 7, percent: '36.8' } },
      gradeThreeUp: { overseas: { people: 2, percent: '2.2' }, japan: { people: 1, percent: '5.3' } },
      notes: [],
    },
    {
      item: 'icans',
      allGrades: { overseas: none, japan: { people: 1, percent: '5.3' } },
      gradeThreeUp: { overseas: none, japan: { people: 1, percent: '5.3' } },
      notes: ['icans-elsewhere', 'icans-as-reported'],
    },
  ],
  infection: [
    {
      item: 'infection',
      allGrades: { overseas: { people: 46, percent: '51.1' }, japan: { people: 9, percent: '47.4' } },
      gradeThreeUp: { overseas: { people: 15, percent: '16.6' }, japan: none },
      notes: [],
    },
  ],
  'tumour-flare': [
    {
      item: 'tumour-flare',
      allGrades: { overseas: { people: 2, percent: '2.2' }, japan: none },
      gradeThreeUp: { overseas: { people: 2, percent: '2.2' }, japan: none },
      notes: [],
    },
  ],
  'tumour-lysis': [
    {
      item: 'tumour-lysis',
      allGrades: { overseas: { people: 1, percent: '1.1' }, japan: none },
      gradeThreeUp: { overseas: { people: 1, percent: '1.1' }, japan: none },
      notes: [],
    },
  ],
  'low-blood-counts': [
    {
      item: 'low-blood-counts',
      allGrades: { overseas: { people: 34, percent: '37.8' }, japan: { people: 16, percent: '84.2' } },
      gradeThreeUp: { overseas: { people: 31, percent: '34.4' }, japan: { people: 16, percent: '84.2' } },
      notes: ['parts-do-not-add-up'],
    },
    {
      item: 'neutropenia',
      allGrades: { overseas: { people: 26, percent: '28.9' }, japan: { people: 5, percent: '26.3' } },
      gradeThreeUp: { overseas: { people: 24, percent: '26.7' }, japan: { people: 5, percent: '26.3' } },
      notes: [],
    },
    {
      item: 'anaemia',
      allGrades: { overseas: { people: 12, percent: '13.3' }, japan: { people: 1, percent: '5.3' } },
      gradeThreeUp: { overseas: { people: 7, percent: '7.8' }, japan: none },
      notes: [],
    },
    {
      item: 'thrombocytopenia',
      allGrades: { overseas: { people: 9, percent: '10.0' }, japan: { people: 2, percent: '10.5' } },
      gradeThreeUp: { overseas: { people: 4, percent: '4.4' }, japan: { people: 1, percent: '5.3' } },
      notes: [],
    },
    {
      item: 'febrile-neutropenia',
      allGrades: { overseas: none, japan: none },
      gradeThreeUp: { overseas: none, japan: none },
      notes: ['febrile-neutropenia-elsewhere'],
    },
  ],
};
