/** Whether the one-minute check is offered, and what the person missed before treatment as well. */
import { addDays, type CivilDay, civilDayIn, daysBetween, isCivilDay } from '../civil-day.ts';
import type { FamilyCheckSample } from './family-check-sample.ts';
import type { FamilyCheckItem } from './report.ts';
import { type InfusionDay, treatmentContext } from './treatment-context.ts';

/** In the order in which they are asked. */
export const FAMILY_CHECK_ITEMS: readonly FamilyCheckItem[] = [
  'year',
  'month',
  'place',
  'hospital',
  'object-1',
  'object-2',
  'object-3',
  'command',
  'sentence',
  'countdown',
];

const BASELINES_WANTED = 2;

/** With so many the check could hardly show anything new. */
const TOO_MANY_USUAL_MISSES = 4;

const FIRST_CYCLE = 1;

/** Why "something is wrong" stands in the place of the check. */
export type NotOffered = 'dates-unknown' | 'no-days-left' | 'no-baselines' | 'usual-misses';

export type FamilyCheckOffer =
  /** Before the first infusion, a baseline is still to be done; `lastDay` is the day before that infusion. */
  | { kind: 'baseline'; done: 0 | 1; isForToday: boolean; lastDay: CivilDay }
  | { kind: 'check'; usual: FamilyCheckItem[] }
  | { kind: 'something-is-wrong'; because: NotOffered };

/** Samples carry instants, infusions carry days: they meet in the zone of the phone. */
export type Calendar = { today: CivilDay; zone: string };

/**
 * Missed in every baseline. One round in which it was done proves that the person can do it, so from then on missing
 * it is new; a baseline that does not count (made on the day of the first infusion, or later) can still prove that.
 */
export function usualMisses(samples: readonly FamilyCheckSample[]): FamilyCheckItem[] {
  const baselines = samples.filter(({ kind }) => kind === 'baseline');
  if (baselines.length === 0) return [];
  return FAMILY_CHECK_ITEMS.filter((item) => baselines.every(({ missed }) => missed.includes(item)));
}

export function familyCheckOffer(
  samples: readonly FamilyCheckSample[],
  infusions: readonly InfusionDay[],
  { today, zone }: Calendar,
): FamilyCheckOffer {
  const isBefore = treatmentContext(infusions, { today }).beforeFirst === true;
  const firstOn = firstInfusionDay(infusions);
  if (firstOn === undefined) return { kind: 'something-is-wrong', because: 'dates-unknown' };

  // On the day itself the drip may already have run.
  const days = baselineDays(samples, zone).filter((day) => day < firstOn);
  if (days.length >= BASELINES_WANTED) {
    const usual = usualMisses(samples);
    return usual.length >= TOO_MANY_USUAL_MISSES
      ? { kind: 'something-is-wrong', because: 'usual-misses' }
      : { kind: 'check', usual };
  }
  if (!isBefore) return { kind: 'something-is-wrong', because: 'no-baselines' };

  const done = days.length === 0 ? 0 : 1;
  const isForToday = !days.includes(today);
  const daysLeft = daysBetween(today, firstOn) - (isForToday ? 0 : 1);
  if (daysLeft < BASELINES_WANTED - done) return { kind: 'something-is-wrong', because: 'no-days-left' };
  return { kind: 'baseline', done, isForToday, lastDay: addDays(firstOn, -1) };
}

export function isFamilyCheckOffered(
  samples: readonly FamilyCheckSample[],
  infusions: readonly InfusionDay[],
  calendar: Calendar,
): boolean {
  return familyCheckOffer(samples, infusions, calendar).kind === 'check';
}

/** Unknown when the earliest stored infusion is not the first one: those before it cannot be placed. */
function firstInfusionDay(infusions: readonly InfusionDay[]): CivilDay | undefined {
  const standing = infusions
    .filter(({ status }) => status === 'planned' || status === 'done')
    .map((infusion) => ({ ...infusion, on: infusion.doneOn ?? infusion.plannedOn }));
  if (!standing.every(({ on }) => isCivilDay(on))) return undefined;
  const [first] = standing.sort((one, other) => daysBetween(other.on, one.on));
  return first && first.cycle === FIRST_CYCLE && !first.restarted ? first.on : undefined;
}

/** Each day once. A sample without a readable time belongs to no day. */
function baselineDays(samples: readonly FamilyCheckSample[], zone: string): CivilDay[] {
  const instants = samples.filter(({ kind }) => kind === 'baseline').map(({ at }) => Date.parse(at));
  return [...new Set(instants.filter(Number.isFinite).map((instant) => civilDayIn(zone, instant)))];
}
