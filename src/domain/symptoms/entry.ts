/** One report as it stands in the log. */
import type { Course } from '../calling/course.ts';
import type { UntoldLevel } from './counted-level.ts';
import type { InfusionChoice } from './infusion-choice.ts';
import type { RedQuestionId } from './red-question-id.ts';
import type { Report, TreatmentContext } from './report.ts';
import type { SignId } from './sign-id.ts';
import type { Since } from './since.ts';
import type { Unread } from './unread.ts';

export type SymptomEntry = {
  id: string;
  /** An RFC 3339 instant. */
  at: string;
  by: 'patient' | 'family';
  report: Report;
  /** The danger tile that was pressed: it stands in words for its first sign until the person names one. */
  tile?: RedQuestionId;
  /** The day of the last infusion as the person corrected it for this report; absent: the stored dates stand. */
  infusion?: InfusionChoice;
  /** What the dates said then: where they say something else by now, they were put right. */
  infusionByDates?: InfusionChoice;
  /** Where in treatment the person was by its result: dates that change later change no report. Absent in older entries. */
  context?: TreatmentContext;
  since?: Since;
  /** The person does not know what was taken: `temperatureMayBeMasked` stands for that. */
  medicineUnknown?: true;
  /** "I don't know whether there was a fever": one of `feverDays` stands for that. */
  feverUnknown?: true;
  /** The levels in the report that only stand for "I don't know how bad" or for no answer yet. */
  levelUnknown?: Partial<Record<SignId, UntoldLevel>>;
  /** As typed, where no value could be read of it: the call waits for nothing, and the text is not lost. */
  unread?: Unread;
  /** It answers "how is it now?" about an earlier entry. */
  again?: { about: string; course: Course };
  /** The id of the entry that this one corrects; an entry taken back does not count. */
  takesBack?: string;
  /** It undoes a correction: the id of what stood before, which it holds unchanged. */
  bringsBack?: string;
  /** A correction of something long past keeps the instant of what it corrects as `at`; this is when it was written. */
  correctedAt?: string;
};
