/** The shapes of the words that belong to signs, lines, questions and urgencies; both languages fill the same ones. */
import type { LineId, SignLineId } from '../../domain/symptoms/line-id.ts';
import type { IncidenceItem, IncidenceNote, Study } from '../product/incidences.ts';

export type Voice = 'patient' | 'family';

export type SignWords = { label: string };

/** `patient` is also what is printed; `family` stands where somebody else sees it differently. */
export type LevelWords = { patient: string; family?: string };

export type MeasuredLineId =
  | 'very-high-40.0'
  | 'fever-37.5'
  | 'almost-fever-37.0'
  | 'risen-1.0'
  | 'low-35.0'
  | 'hot-unmeasured'
  | 'fever-medicine'
  | 'fever-within-a-day'
  | 'oxygen-91'
  | 'oxygen-94'
  | 'systolic-90'
  | 'systolic-100'
  | 'systolic-180'
  | 'systolic-200'
  | 'systolic-220'
  | 'systolic-drop-20'
  | 'systolic-drop-40'
  | 'pulse-40-131'
  | 'pulse-50'
  | 'pulse-111'
  | 'breaths-8-25'
  | 'breaths-21';

export type CombinedLineId = Exclude<LineId, SignLineId | MeasuredLineId>;

/** Lines whose sentence leaves out what lifts them, or what exactly counts; the handbook prints it below them. */
export type NotedLineId =
  | 'throat-2'
  | 'almost-fever-37.0'
  | 'systolic-90'
  | 'systolic-180'
  | 'systolic-drop-40'
  | 'pulse-50'
  | 'fever-nerves'
  | 'fever-circulation'
  | 'two-nervous'
  | 'two-danger'
  | 'head-injury-sign'
  | 'bleeding-body'
  | 'jaundice-body'
  | 'urine-cramps'
  | 'two-smaller'
  | 'close-watch';

export type RedQuestionWords = { label: string; detail: string };

/** `ask` is said aloud; `missed` is what the log keeps. */
export type FamilyCheckWords = { ask: string; missed: string };

export type UrgencyWords = { heading: string; lead: string };

/** Numbers come as texts, as the language writes them. */
export type IncidenceWords = {
  items: Record<IncidenceItem, string>;
  /** With the cohort that was counted. */
  studies: Record<Study, string>;
  /** Short, as the head of a column. */
  columns: Record<Study, string>;
  allGrades: string;
  gradeThreeUp: string;
  people: (people: string) => string;
  ofHundred: (people: string) => string;
  ofStudy: (people: string, of: string) => string;
  severeOfThem: (people: string) => string;
  /** Beside a zero in a table: among how many. */
  among: (of: string) => string;
  zeroMeans: string;
  key: Record<'severe' | 'hadIt' | 'hadItNot', string>;
  zero: (of: string) => string;
  /** What the numbers count: events, whatever caused them. */
  counted: string;
  few: string;
  notForYou: string;
  grade: string;
  notes: Record<IncidenceNote, string>;
};
