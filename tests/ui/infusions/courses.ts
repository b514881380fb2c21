// Courses as a patient has them on some day, for the tests of the pages that show them.
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import type { Infusion } from '../../../src/domain/infusions/infusion.ts';
import { planInfusions } from '../../../src/domain/infusions/plan-infusions.ts';

/** Infusions 2026-11-14, -21, -28, 12-05, 12-26, then every 21 days to 2027-04-10. */
export const PLANNED: readonly Infusion[] = planInfusions(PROTOCOL, '2026-11-14');

/** Everything before that day given as planned. */
export function givenBefore(day: string, list: readonly Infusion[] = PLANNED): Infusion[] {
  return list.map(
    (infusion): Infusion =>
      infusion.plannedOn < day ? { ...infusion, status: 'done', doneOn: infusion.plannedOn } : infusion,
  );
}

export function byId(list: readonly Infusion[], id: string): Infusion {
  const found = list.find((infusion) => infusion.id === id);
  if (!found) throw new Error(`No infusion ${id}`);
  return found;
}

export function withChange(list: readonly Infusion[], id: string, change: Partial<Infusion>): Infusion[] {
  return list.map((infusion) => (infusion.id === id ? { ...infusion, ...change } : infusion));
}
