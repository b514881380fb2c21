// What the tests of the lines share: two moments in treatment, and the form of a case.
import type { LineId } from '../../../src/domain/symptoms/line-id.ts';
import type { Report, TreatmentContext, Urgency } from '../../../src/domain/symptoms/report.ts';

/** Long after the first cycles: nothing is raised by close watch. */
export const LATER: TreatmentContext = { daysSinceInfusion: 12, cycle: 7 };
/** In close watch, past the days on which 37.0 alone is enough. */
export const WATCH: TreatmentContext = { daysSinceInfusion: 2, cycle: 1 };

export const withSigns = (signs: Report['signs'], rest: Omit<Report, 'signs'> = {}): Report => ({
  signs,
  ...rest,
});

/** The line, the urgency of the whole report, the report; LATER where no moment is given. */
export type Hit = [LineId, Urgency, Report, TreatmentContext?];
export type Miss = [LineId, Report, TreatmentContext?];
