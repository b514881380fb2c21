// The check as filled in on the phone, and what becomes of it: a record, or what is missing; pure.
import { EDITION } from '../../../content/product/edition.ts';
import { type CivilDay, isCivilDay } from '../../../domain/civil-day.ts';
import type { VisitCheck, VisitRole } from '../../../domain/visits/visit-check.ts';

export const VISIT_ROLES: readonly VisitRole[] = ['nurse', 'doctor', 'pharmacist', 'other'];

export type VisitFields = {
  infusionId: string | undefined;
  hasHandbook: boolean;
  knowsContact: boolean;
  role: VisitRole | undefined;
  initials: string;
  on: string;
};

export type VisitProblem = 'which' | 'role' | 'initials' | 'day';

export type ReadVisit =
  | { kind: 'check'; check: Omit<VisitCheck, 'id' | 'at'> }
  | { kind: 'refused'; problems: VisitProblem[] };

const INITIALS_MAX = 8;

export function emptyVisit(infusionId: string | undefined, today: CivilDay): VisitFields {
  return { infusionId, hasHandbook: false, knowsContact: false, role: undefined, initials: '', on: today };
}

export function isComplete({ hasHandbook, knowsContact }: Pick<VisitFields, 'hasHandbook' | 'knowsContact'>) {
  return hasHandbook && knowsContact;
}

export function readVisit(fields: VisitFields, today: CivilDay): ReadVisit {
  const { infusionId, role, hasHandbook, knowsContact, on } = fields;
  const initials = fields.initials.normalize('NFKC').trim();
  const length = [...initials].length;
  const isDay = isCivilDay(on) && on <= today;
  if (infusionId === undefined || !role || length < 1 || length > INITIALS_MAX || !isDay) {
    const problems: VisitProblem[] = [];
    if (infusionId === undefined) problems.push('which');
    if (!role) problems.push('role');
    if (length < 1 || length > INITIALS_MAX) problems.push('initials');
    if (!isDay) problems.push('day');
    return { kind: 'refused', problems };
  }
  return {
    kind: 'check',
    check: { infusionId, on, hasHandbook, knowsContact, role, initials, editionId: EDITION.id },
  };
}
