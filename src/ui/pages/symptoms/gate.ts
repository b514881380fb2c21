// What keeps a step from going on to the next, and what takes the place of "next".
import { assess } from '../../../domain/symptoms/assess.ts';
import { readMeasurement } from '../../../domain/symptoms/measurement.ts';
import type { Report, TreatmentContext } from '../../../domain/symptoms/report.ts';
import { type Answers, DEVICE_FIELDS, type Step } from './answers.ts';
import type { ProposedFever } from './proposed-from-log.ts';
import { openSigns } from './sign-levels.ts';
import { readTemperature } from './temperature-text.ts';

/** What the main button of the flow does. */
export type MainAction = 'next' | 'call-now' | 'emergency';

/** As soon as what is entered reaches call-now, the call stands where "next" stood. */
export function mainAction(report: Report, context: TreatmentContext): MainAction {
  const { urgency } = assess(report, context);
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
      if (!areReadable(answers.devices)) return 'device';
      const isKnown = answers.recentFever !== undefined || proposed.feverDays > 0;
      return isKnown ? undefined : 'recent-fever';
    }
  }
}

/** An empty field is as good as a number in its range. */
export function areReadable(devices: Answers['devices']): boolean {
  return DEVICE_FIELDS.every((field) =>
    ['value', 'empty'].includes(readMeasurement(field, devices[field]).kind),
  );
}
