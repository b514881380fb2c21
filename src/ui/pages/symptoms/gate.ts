// What keeps a step from going on to the next, and what takes the place of "next".
import { WARM_CELSIUS } from '../../../content/product/lines/thresholds.ts';
import { assess } from '../../../domain/symptoms/assess.ts';
import type { KnownSigns } from '../../../domain/symptoms/known-signs.ts';
import { readMeasurement } from '../../../domain/symptoms/measurement.ts';
import type { Report, TreatmentContext } from '../../../domain/symptoms/report.ts';
import { highestUrgency, isAtLeast } from '../../../domain/symptoms/urgency.ts';
import { combineReports } from '../../../domain/symptoms/working-report.ts';
import { type Answers, DEVICE_FIELDS, type Step } from './answers.ts';
import { openComparisons } from './comparisons.ts';
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

/** Together with the last 24 hours, where what is entered now makes it more than it was before. */
export function actionTogether(
  report: Report,
  before: readonly Report[],
  context: TreatmentContext,
): MainAction {
  const of = (reports: readonly Report[]) =>
    highestUrgency(combineReports(reports).map((each) => assess(each, context).urgency));
  const together = of([...before, report]);
  const isMore = !isAtLeast(of(before), together);
  return isMore && (together === 'call-now' || together === 'emergency')
    ? together
    : mainAction(report, context);
}

export type Gap = 'temperature' | 'level' | 'comparison' | 'device' | 'recent-fever';

/** What has to be answered or put right before the next step; the call never waits for it. */
export function gapOf(
  step: Step,
  answers: Answers,
  { proposed, known, isPast }: { proposed: ProposedFever; known: KnownSigns; isPast: boolean },
): Gap | undefined {
  switch (step) {
    case 'danger':
      return undefined;
    case 'temperature': {
      const isReady = answers.measured !== 'value' || readTemperature(answers.temperature).kind === 'value';
      return isReady ? undefined : 'temperature';
    }
    case 'signs':
      if (openSigns(answers.signs).length > 0) return 'level';
      return openComparisons(answers, known).length > 0 ? 'comparison' : undefined;
    case 'last': {
      if (!areReadable(answers.devices)) return 'device';
      const isKnown = isPast || answers.recentFever !== undefined || proposed.feverDays > 0;
      return isKnown ? undefined : 'recent-fever';
    }
  }
}

/** Whether there is anything that can have begun, so that "since when?" has a meaning. */
export function hasBegun(report: Report): boolean {
  const { signs, temperatureCelsius: celsius = 0, feverDays = 0 } = report;
  const isFeverish = celsius >= WARM_CELSIUS || feverDays > 0 || report.feelsHotUnmeasured === true;
  return isFeverish || Object.keys(signs).length > 0;
}

/** An empty field is as good as a number in its range. */
export function areReadable(devices: Answers['devices']): boolean {
  return DEVICE_FIELDS.every((field) =>
    ['value', 'empty'].includes(readMeasurement(field, devices[field]).kind),
  );
}
