/** The words that a shared file is written with: from the content and the interface, in the person's language. */
import type { CallAdvice, CallNumber, CallOutcome } from '../calling/attempt.ts';
import type { Course } from '../calling/course.ts';
import type { CivilDay } from '../civil-day.ts';
import type { UntoldLevel } from '../symptoms/counted-level.ts';
import type { SymptomEntry } from '../symptoms/entry.ts';
import type { InfusionChoice } from '../symptoms/infusion-choice.ts';
import type { LineId, SignLineId } from '../symptoms/line-id.ts';
import type { MeasurementKind } from '../symptoms/measurement.ts';
import type { RedQuestionId } from '../symptoms/red-question-id.ts';
import type { FamilyCheckItem, Unsure } from '../symptoms/report.ts';
import type { SignId } from '../symptoms/sign-id.ts';
import type { Since } from '../symptoms/since.ts';

/** What is asked besides the measurements and the signs; in the order in which it is written. */
export const ANSWER_IDS = [
  'danger',
  'feels-hot',
  'fever-medicine',
  'may-be-masked',
  'warm-an-hour-ago',
  'fever-days',
  'fever-returned',
  'since',
  'again',
  'unchanged',
  'unsure',
  'check-missed',
  'check-usual',
  'unread',
  'last-infusion',
  'usual-temperature',
  'usual-systolic',
  'nobody-answered',
] as const;

export type AnswerId = (typeof ANSWER_IDS)[number];

export type SharingWords = {
  locale: string;
  yes: string;
  no: string;
  unknown: string;
  none: string;
  /** Between a sign and how it is. */
  colon: string;
  by: Record<SymptomEntry['by'], string>;
  questions: Record<AnswerId, string>;
  measurements: Record<MeasurementKind, string>;
  signs: string;
  lines: string;
  sign: Record<SignId, string>;
  /** How the sign is, in the voice of whoever reported. */
  level(line: SignLineId, by: SymptomEntry['by']): string;
  /** How a sign is, where nobody said it. */
  untold: Record<UntoldLevel, string>;
  danger: Record<RedQuestionId, string>;
  missed: Record<FamilyCheckItem, string>;
  checkCannot: string;
  days(count: number): string;
  line(id: LineId): string;
  unsure: Record<Unsure, string>;
  since: Record<Since, string>;
  /** With its year: a file is read long after. */
  day(day: CivilDay): string;
  course: Record<Course, string>;
  infusion: Record<InfusionChoice, string>;
  call: {
    number: Record<CallNumber, string>;
    outcome: Record<Exclude<CallOutcome, 'not-yet'>, string>;
    notSaid: string;
    advice: Record<CallAdvice, string>;
  };
};
