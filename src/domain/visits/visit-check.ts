/** The clinic's check at each visit from the second infusion on: is the handbook there, is the number known? */
import type { CivilDay } from '../civil-day.ts';
import { dayOfInfusion, standingInfusions } from '../infusions/course.ts';
import type { Infusion } from '../infusions/infusion.ts';

export type VisitRole = 'nurse' | 'doctor' | 'pharmacist' | 'other';

/** Never changed once stored; what was wrong is voided by a record of its own. */
export type VisitCheck = {
  id: string;
  infusionId: string;
  on: CivilDay;
  /** The instant of the two ticks. */
  at: string;
  hasHandbook: boolean;
  knowsContact: boolean;
  role: VisitRole;
  initials: string;
  /** The edition that was on the phone. */
  editionId: string;
};

export type VisitVoid = { id: string; checkId: string; reason: string; at: string };

export type VisitCheckEntry = VisitCheck & { voided?: Pick<VisitVoid, 'reason' | 'at'> };

/** The whole history, oldest first; where one was voided twice, the first voiding stands. */
export function visitHistory(checks: readonly VisitCheck[], voids: readonly VisitVoid[]): VisitCheckEntry[] {
  const inTime = [...voids].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return [...checks]
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .map((check) => {
      const voided = inTime.find(({ checkId }) => checkId === check.id);
      return voided ? { ...check, voided: { reason: voided.reason, at: voided.at } } : check;
    });
}

/** Those that count: not voided. */
export function standingChecks(checks: readonly VisitCheck[], voids: readonly VisitVoid[]): VisitCheck[] {
  const voided = new Set(voids.map(({ checkId }) => checkId));
  return checks.filter(({ id }) => !voided.has(id));
}

/**
 * The infusion of today that still waits for its check, from the second infusion on.
 * `checks` are the standing ones; one with a "no" counts as made, for the clinic has seen it.
 */
export function dueVisitCheck(
  infusions: readonly Infusion[],
  checks: readonly VisitCheck[],
  today: CivilDay,
): Infusion | undefined {
  return fromTheSecondOn(infusions).find(
    (infusion) => dayOfInfusion(infusion) === today && !hasCheck(infusion, checks),
  );
}

/** Infusions of days gone by that went without a check: the history shows the gap. */
export function missedVisitChecks(
  infusions: readonly Infusion[],
  checks: readonly VisitCheck[],
  today: CivilDay,
): Infusion[] {
  return fromTheSecondOn(infusions).filter(
    (infusion) => dayOfInfusion(infusion) < today && !hasCheck(infusion, checks),
  );
}

/** A list that begins in a later cycle holds no first infusion. */
function fromTheSecondOn(infusions: readonly Infusion[]): Infusion[] {
  const standing = standingInfusions(infusions);
  const [first] = standing;
  return first?.cycle === 1 && first.day === 1 ? standing.slice(1) : standing;
}

function hasCheck({ id }: Infusion, checks: readonly VisitCheck[]): boolean {
  return checks.some(({ infusionId }) => infusionId === id);
}
