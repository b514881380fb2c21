// What keeps a step from going on to the next, and what takes the place of "next".
import { assessEntry } from '../../../domain/symptoms/assess-entry.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { readMeasurement } from '../../../domain/symptoms/measurement.ts';
import type { TreatmentContext } from '../../../domain/symptoms/report.ts';
import { type Answers, DEVICE_FIELDS, hasAnswers, type Step } from './answers.ts';
import type { ProposedFever } from './proposed-from-log.ts';
import { reportOf } from './report-of.ts';
import { openSigns } from './sign-levels.ts';
import { readTemperature } from './temperature-text.ts';

/** What the main button of the flow does. */
export type MainAction = 'next' | 'call-now' | 'emergency';

export type GateSources = {
  /** Without the one that this report corrects. */
  entries: readonly SymptomEntry[];
  context: TreatmentContext;
  proposed: ProposedFever;
  /** RFC 3339. */
  now: string;
};

/** As soon as what is entered reaches call-now, alone or with the last 24 hours, the call stands where "next" stood. */
export function mainAction(answers: Answers, sources: GateSources): MainAction {
  if (!hasAnswers(answers)) return 'next';
  const { entries, context, proposed, now } = sources;
  const entry: SymptomEntry = { id: '', at: now, by: answers.by, report: reportOf(answers, proposed) };
  const { urgency } = assessEntry(entry, entries, context, now);
  return urgency === 'call-now' || urgency === 'emergency' ? urgency : 'next';
}

export type Gap = 'temperature' | 'level' | 'device' | 'recent-fever';

/** What has to be answered or put right before the next step; the call never waits for it. */
export function gapOf(step: Step, answers: Answers, proposed: ProposedFever): Gap | undefined {
  switch (step) {
    case 'danger':
      return undefined;
    case 'temperature': {
      const isReady = answers.measured !== 'value' || readTemperature(answers.temperature).kind === 'value';
      return isReady ? undefined : 'temperature';
    }
    case 'signs':
      return openSigns(answers.signs).length > 0 ? 'level' : undefined;
    case 'last': {
      const isReadable = DEVICE_FIELDS.every((field) =>
        ['value', 'empty'].includes(readMeasurement(field, answers.devices[field]).kind),
      );
      if (!isReadable) return 'device';
      const isKnown = answers.recentFever !== undefined || proposed.feverDays > 0;
      return isKnown ? undefined : 'recent-fever';
    }
  }
}
