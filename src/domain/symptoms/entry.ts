/** One report as it stands in the log. */
import type { Report } from './report.ts';

export type SymptomEntry = {
  id: string;
  /** An RFC 3339 instant. */
  at: string;
  by: 'patient' | 'family';
  report: Report;
  /** The id of the entry that this one corrects; an entry taken back does not count. */
  takesBack?: string;
};
