/** One report as it stands in the log. */
import type { InfusionChoice } from './infusion-choice.ts';
import type { RedQuestionId } from './red-question-id.ts';
import type { Report } from './report.ts';

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
  /** The id of the entry that this one corrects; an entry taken back does not count. */
  takesBack?: string;
};
