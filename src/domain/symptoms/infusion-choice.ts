/** The day of the last infusion as a report uses it: proposed from the dates, corrected for that report only. */
import { CLOSE_WATCH_DAYS } from '../../content/product/lines/thresholds.ts';
import { civilDayIn } from '../civil-day.ts';
import type { SymptomEntry } from './entry.ts';
import type { TreatmentContext } from './report.ts';
import { type InfusionDay, treatmentContext } from './treatment-context.ts';

export type InfusionChoice = '0' | '1' | '2' | '3' | 'longer' | 'not-yet' | 'unknown';

export const INFUSION_CHOICES: readonly InfusionChoice[] = [
  '0',
  '1',
  '2',
  '3',
  'longer',
  'not-yet',
  'unknown',
];

export function choiceOf({ beforeFirst, daysSinceInfusion: days }: TreatmentContext): InfusionChoice {
  if (beforeFirst) return 'not-yet';
  if (days === undefined) return 'unknown';
  return INFUSION_CHOICES.find((choice) => choice === String(days)) ?? 'longer';
}

/** Another day is another infusion: its cycle is not known, which counts as the dangerous case. */
export function contextWith(stored: TreatmentContext, choice: InfusionChoice | undefined): TreatmentContext {
  if (choice === undefined || choice === choiceOf(stored)) return stored;
  if (choice === 'not-yet') return { beforeFirst: true };
  if (choice === 'unknown') return {};
  return { daysSinceInfusion: choice === 'longer' ? CLOSE_WATCH_DAYS + 1 : Number(choice) };
}

/** Where in treatment the person was when the entry was made, with the day as it was corrected then. */
export function contextOfEntry(
  { at, infusion }: Pick<SymptomEntry, 'at' | 'infusion'>,
  infusions: readonly InfusionDay[],
  zone: string,
): TreatmentContext {
  return contextWith(treatmentContext(infusions, { today: civilDayIn(zone, Date.parse(at)) }), infusion);
}
