// Whether the clinic's check of today's infusion still stands open.
import { dueVisitCheck, standingChecks } from '../../domain/visits/visit-check.ts';
import type { Model } from './model.ts';

export function isVisitCheckDue(model: Model, today: string): boolean {
  if (model.settings.value.form === 'other') return false;
  const standing = standingChecks(model.visitChecks.value, model.visitVoids.value);
  return dueVisitCheck(model.infusions.value, standing, today) !== undefined;
}
