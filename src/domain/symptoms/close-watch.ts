/** The days after an infusion in which small things count as call-now. */
import { CLOSE_WATCH_CYCLES, CLOSE_WATCH_DAYS } from '../../content/product/lines/thresholds.ts';
import type { TreatmentContext } from './report.ts';

/** NaN when it is not known. */
export function daysSinceInfusion({ daysSinceInfusion: days = Number.NaN }: TreatmentContext): number {
  return Number.isInteger(days) && days >= 0 ? days : Number.NaN;
}

/** What is not known counts as the dangerous case. */
export function closeWatch(context: TreatmentContext): boolean {
  const days = daysSinceInfusion(context);
  if (Number.isNaN(days)) return !context.beforeFirst;
  const { cycle = 0, restarted, watchClosely } = context;
  const isLaterCycle = Number.isInteger(cycle) && cycle > CLOSE_WATCH_CYCLES;
  return days <= CLOSE_WATCH_DAYS && (!isLaterCycle || Boolean(restarted || watchClosely));
}
