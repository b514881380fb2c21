// Rounds of the family check and a course of infusions, named by their days.
import type { FamilyCheckSample } from '../../../src/domain/symptoms/family-check-sample.ts';
import type { FamilyCheckItem } from '../../../src/domain/symptoms/report.ts';
import type { InfusionDay } from '../../../src/domain/symptoms/treatment-context.ts';

export const ZONE = 'Asia/Tokyo';

/** At nine in the morning in Tokyo. */
export function baseline(day: string, missed: FamilyCheckItem[] = []): FamilyCheckSample {
  return { id: `${day}-${missed.join()}`, at: `${day}T09:00:00+09:00`, kind: 'baseline', missed };
}

export function planned(plannedOn: string, more: Partial<InfusionDay> = {}): InfusionDay {
  return { plannedOn, status: 'planned', cycle: 1, ...more };
}
