// What the page of visit checks shows today: due, made, or when the next one comes; pure.
import type { CivilDay } from '../../../domain/civil-day.ts';
import { dayOfInfusion, standingInfusions } from '../../../domain/infusions/course.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import {
  dueVisitCheck,
  missedVisitChecks,
  standingChecks,
  type VisitCheck,
  type VisitCheckEntry,
  type VisitVoid,
  visitHistory,
} from '../../../domain/visits/visit-check.ts';

export type VisitView = {
  due?: Infusion;
  /** The check of today's infusion that stands. */
  made?: VisitCheck;
  /** The next infusion with a check, after today. */
  next?: Infusion;
  /** Infusions a check can be kept for, the latest first; none that is to come, whose own day asks for it. */
  choices: Infusion[];
};

/** Older gaps are history: nobody remembers what was checked then. */
const LATE_CHOICES = 2;

export function visitView(
  infusions: readonly Infusion[],
  checks: readonly VisitCheck[],
  voids: readonly VisitVoid[],
  today: CivilDay,
): VisitView {
  const standing = standingChecks(checks, voids);
  const due = dueVisitCheck(infusions, standing, today);
  const todays = standingInfusions(infusions).filter((infusion) => dayOfInfusion(infusion) === today);
  const made = standing.findLast(({ infusionId }) => todays.some(({ id }) => id === infusionId));
  const next = standingInfusions(infusions).find(
    (infusion) => dayOfInfusion(infusion) > today && isWaiting(infusion, infusions, standing),
  );
  const late = missedVisitChecks(infusions, standing, today).slice(-LATE_CHOICES).reverse();
  return {
    ...(due ? { due } : {}),
    ...(made ? { made } : {}),
    ...(next ? { next } : {}),
    choices: due ? [due] : late,
  };
}

/** Asked of the domain as if its day were today: the first infusion has no check. */
function isWaiting(
  infusion: Infusion,
  infusions: readonly Infusion[],
  standing: readonly VisitCheck[],
): boolean {
  return dueVisitCheck(infusions, standing, dayOfInfusion(infusion))?.id === infusion.id;
}

export type HistoryRow =
  | { kind: 'check'; on: CivilDay; check: VisitCheckEntry; infusion: Infusion | undefined }
  | { kind: 'gap'; on: CivilDay; infusion: Infusion };

/** Newest first; an infusion that went without a check stands in its place as a gap. */
export function historyRows(
  infusions: readonly Infusion[],
  checks: readonly VisitCheck[],
  voids: readonly VisitVoid[],
  today: CivilDay,
): HistoryRow[] {
  const gaps = missedVisitChecks(infusions, standingChecks(checks, voids), today).map(
    (infusion): HistoryRow => ({ kind: 'gap', on: dayOfInfusion(infusion), infusion }),
  );
  const made = visitHistory(checks, voids).map(
    (check): HistoryRow => ({
      kind: 'check',
      on: check.on,
      check,
      infusion: infusions.find(({ id }) => id === check.infusionId),
    }),
  );
  return [...gaps, ...made]
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
    .reverse();
}
