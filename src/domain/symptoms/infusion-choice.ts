/** The day of the last infusion as a report uses it: proposed from the dates, corrected for that report only. */
import { CLOSE_WATCH_DAYS } from '../../content/product/lines/thresholds.ts';
import { addDays, type CivilDay, civilDayIn, daysBetween } from '../civil-day.ts';
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

/** The day that is meant where it was said on that day; "longer", "not yet" and "I don't know" name none. */
export function dayOfChoice(choice: InfusionChoice, saidOn: CivilDay): CivilDay | undefined {
  const daysAgo = Number(choice);
  return Number.isNaN(daysAgo) ? undefined : addDays(saidOn, -daysAgo);
}

/** The same day as it is called some days later: what is too long ago for a choice of its own is "longer". */
export function choiceLater(choice: InfusionChoice, daysLater: number): InfusionChoice {
  const daysAgo = Number(choice);
  if (Number.isNaN(daysAgo)) return choice;
  // A clock that was put back makes it no longer ago.
  return choiceOf({ daysSinceInfusion: daysAgo + Math.max(daysLater, 0) });
}

/** Another day is another infusion: its cycle is not known, which counts as the dangerous case. */
export function contextWith(stored: TreatmentContext, choice: InfusionChoice | undefined): TreatmentContext {
  if (choice === undefined || choice === choiceOf(stored)) return stored;
  if (choice === 'not-yet') return { beforeFirst: true };
  if (choice === 'unknown') return {};
  return { daysSinceInfusion: choice === 'longer' ? CLOSE_WATCH_DAYS + 1 : Number(choice) };
}

/** What a report says of the day; `infusionByDates` absent: it was not written down, and what was said stands. */
export type SaidInfusion = Pick<SymptomEntry, 'at' | 'infusion' | 'infusionByDates'>;

/** The dates as they are stored; `zone` is the phone's own. */
export type Dates = {
  infusions: readonly InfusionDay[];
  zone: string;
  /** An infusion that is done after it was done on a wrong clock. Absent: whatever was done later was still to come. */
  now?: Date;
};

/** What the dates say of a moment. */
export function choiceByDates(at: string, dates: Dates): InfusionChoice {
  return choiceOf(contextByDates(at, dates));
}

/** The day as it was corrected, for as long as the dates still say what they said then: put right since, they count. */
export function correctedChoice(said: SaidInfusion, dates: Dates): InfusionChoice | undefined {
  const { at, infusion, infusionByDates } = said;
  const isPutRight = infusionByDates !== undefined && infusionByDates !== choiceByDates(at, dates);
  return isPutRight ? undefined : infusion;
}

/** For something said later about the same report: called as on that day, and gone where another infusion came between. */
export function carriedChoice(said: SaidInfusion, later: string, dates: Dates): InfusionChoice | undefined {
  const corrected = correctedChoice(said, dates);
  if (corrected === undefined) return undefined;
  const days = daysBetween(dayIn(said.at, dates), dayIn(later, dates));
  const isSameInfusion = choiceLater(choiceByDates(said.at, dates), days) === choiceByDates(later, dates);
  return isSameInfusion ? choiceLater(corrected, days) : undefined;
}

/** Where in treatment the person was when the entry was made, with the day as it was corrected then. */
export function contextOfEntry(entry: SaidInfusion, dates: Dates): TreatmentContext {
  return contextWith(contextByDates(entry.at, dates), correctedChoice(entry, dates));
}

/** What the dates say of that day, without what was corrected. */
export function contextByDates(at: string, dates: Dates): TreatmentContext {
  const day = dayIn(at, dates);
  return treatmentContext(infusionsAsOf(dates), { today: day });
}

function dayIn(at: string, { zone }: Dates): CivilDay {
  return civilDayIn(zone, Date.parse(at));
}

/** As it was planned before it was done: its being done later must not make an earlier day "not known". */
function infusionsAsOf({ infusions, zone, now }: Dates): InfusionDay[] {
  const today = now && civilDayIn(zone, now);
  return infusions.map((infusion) => {
    const { doneOn, ...given } = infusion;
    const on = doneOn ?? given.plannedOn;
    const isInFuture = today !== undefined && on > today;
    return given.status === 'done' && !isInFuture ? { ...given, plannedOn: on, status: 'planned' } : infusion;
  });
}
