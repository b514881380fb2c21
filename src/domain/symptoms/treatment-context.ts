/** Where in treatment somebody is, from the stored infusions. */
import { EARLY_WATCH_DAYS } from '../../content/product/watch-days.ts';
import { daysBetween, isCivilDay } from '../civil-day.ts';
import type { TreatmentContext } from './report.ts';

/** What is needed of a stored infusion; days are 'YYYY-MM-DD'. */
export type InfusionDay = {
  plannedOn: string;
  doneOn?: string;
  status: 'planned' | 'done' | 'moved' | 'cancelled';
  cycle: number;
  /** As the clinic said: step-up dosing was restarted with this infusion. */
  restarted?: boolean;
  /** As the clinic said: watch closely after this infusion. */
  watchClosely?: boolean;
};

const FIRST_CYCLE = 1;

const dayOf = ({ status, doneOn, plannedOn }: InfusionDay): string =>
  status === 'done' ? (doneOn ?? plannedOn) : plannedOn;

/** The small amounts after a new start are given on several days: the infusions that follow it belong to it as well. */
function isRestarting(infusion: InfusionDay, lastOn: string): boolean {
  return infusion.restarted === true && daysBetween(dayOf(infusion), lastOn) < EARLY_WATCH_DAYS;
}

/** An empty context means "not known", which counts as close watch. */
export function treatmentContext(
  infusions: readonly InfusionDay[],
  now: { today: string },
): TreatmentContext {
  const valid = infusions.filter(({ status }) => status === 'planned' || status === 'done');
  if (![now.today, ...valid.map(dayOf)].every(isCivilDay)) return {};

  const past = valid.filter((infusion) => infusion.status === 'done' || dayOf(infusion) <= now.today);
  const lastOn = past.map(dayOf).sort().at(-1);
  if (lastOn === undefined) {
    // Whoever enters only the next dates of a later cycle has had infusions already.
    const isFirstAhead = valid.some(({ cycle, restarted }) => cycle === FIRST_CYCLE && !restarted);
    return isFirstAhead ? { beforeFirst: true } : {};
  }
  // A last infusion in the future: the clock of the phone is wrong.
  if (lastOn > now.today) return {};

  const last = past.filter((infusion) => dayOf(infusion) === lastOn);
  return {
    daysSinceInfusion: daysBetween(lastOn, now.today),
    cycle: Math.min(...last.map(({ cycle }) => cycle)),
    ...(past.some((infusion) => isRestarting(infusion, lastOn)) && { restarted: true }),
    ...(last.some(({ watchClosely }) => watchClosely) && { watchClosely: true }),
  };
}
