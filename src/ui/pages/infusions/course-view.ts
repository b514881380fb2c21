// What the calendar shows of each infusion and of the course as a whole; pure.
import type { CivilDay } from '../../../domain/civil-day.ts';
import {
  inProtocolOrder,
  nextInfusion,
  treatmentEndedOn,
  unconfirmedInfusions,
} from '../../../domain/infusions/course.ts';
import type { Infusion, InfusionStatus } from '../../../domain/infusions/infusion.ts';
import { isDecisionOpen } from '../../../domain/infusions/plan-infusions.ts';

export type ShownState = InfusionStatus | 'unconfirmed';

export function shownState({ status, plannedOn }: Infusion, today: CivilDay): ShownState {
  return status === 'planned' && plannedOn < today ? 'unconfirmed' : status;
}

/** Once the step-up is restarted the printed amounts no longer fit, from that infusion on: only the hospital knows them. */
export function isDoseKnown(list: readonly Infusion[], { cycle, day }: Infusion): boolean {
  return !list.some(
    (each) => each.restarted && (each.cycle < cycle || (each.cycle === cycle && each.day <= day)),
  );
}

export type CourseView = {
  next?: Infusion;
  /** Their day is over and nobody has said whether they were given. */
  unconfirmed: Infusion[];
  /** Not given on a day that has come, and no new day is told: a reason to phone now. */
  missed: Infusion[];
  /** Put off by the hospital before its day came. */
  waiting: Infusion[];
  endedOn?: CivilDay;
  isDecisionOpen: boolean;
};

export function courseView(list: readonly Infusion[], today: CivilDay): CourseView {
  const next = nextInfusion(list, today);
  const endedOn = treatmentEndedOn(list);
  const moved = inProtocolOrder(list).filter(({ status }) => status === 'moved');
  return {
    ...(next ? { next } : {}),
    unconfirmed: unconfirmedInfusions(list, today),
    missed: moved.filter(({ plannedOn }) => plannedOn <= today),
    waiting: moved.filter(({ plannedOn }) => plannedOn > today),
    ...(endedOn === undefined ? {} : { endedOn }),
    isDecisionOpen: isDecisionOpen(list, today),
  };
}
