/** Lays the protocol's rows on the calendar. Days follow the protocol's spacing; doses are copied, never computed. */
import {
  LAST_CYCLE,
  LAST_CYCLE_BEFORE_DECISION,
  PROTOCOL,
  type ProtocolStep,
} from '../../content/product/protocol.ts';
import { addDays, type CivilDay } from '../civil-day.ts';
import { dayOfInfusion, inProtocolOrder, treatmentEndedOn } from './course.ts';
import type { Infusion } from './infusion.ts';

function planned({ id, cycle, day, doseMg }: ProtocolStep, plannedOn: CivilDay): Infusion {
  return { id, cycle, day, doseMg, plannedOn, status: 'planned' };
}

/** The course from its first day; what hangs on the doctor's decision is not planned before it. */
export function planInfusions(
  protocol: readonly ProtocolStep[],
  firstOn: CivilDay,
  upToCycle: number = LAST_CYCLE_BEFORE_DECISION,
): Infusion[] {
  let on = firstOn;
  return protocol
    .filter(({ cycle }) => cycle <= upToCycle)
    .map((step) => {
      on = addDays(on, step.daysAfterPrevious);
      return planned(step, on);
    });
}

/** The last cycle before the decision is behind, and neither an end nor a continuation is entered: the doctor's decision is due. */
export function isDecisionOpen(list: readonly Infusion[], today: CivilDay): boolean {
  if (treatmentEndedOn(list) !== undefined) return false;
  const last = inProtocolOrder(list).at(-1);
  if (last?.cycle !== LAST_CYCLE_BEFORE_DECISION) return false;
  return last.status === 'done' || (last.status === 'planned' && last.plannedOn < today);
}

/** The doctor decided to go on: adds the cycles that need the decision behind the last before it. Cycles that are already there stay. */
export function continueAfterDecision(
  list: readonly Infusion[],
  protocol: readonly ProtocolStep[] = PROTOCOL,
  upToCycle: number = LAST_CYCLE,
): Infusion[] {
  const ordered = inProtocolOrder(list).map(withoutEnd);
  const last = ordered.at(-1);
  if (!last || last.cycle < LAST_CYCLE_BEFORE_DECISION) return ordered;
  let on = dayOfInfusion(last);
  const added = protocol
    .filter(({ needsDecision, cycle }) => needsDecision && cycle > last.cycle && cycle <= upToCycle)
    .map((step) => {
      on = addDays(on, step.daysAfterPrevious);
      return planned(step, on);
    });
  return [...ordered, ...added];
}

export function withoutEnd({ treatmentEndedOn: _, ...infusion }: Infusion): Infusion {
  return infusion;
}
