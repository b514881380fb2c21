/** Reading the course: its order, what comes next, what was last. Lists may arrive in any order. */
import type { CivilDay } from '../civil-day.ts';
import type { Infusion } from './infusion.ts';

/** The day it was given, else the day it is planned for. */
export function dayOfInfusion({ status, doneOn, plannedOn }: Infusion): CivilDay {
  return status === 'done' ? (doneOn ?? plannedOn) : plannedOn;
}

/** As the protocol counts: by cycle, then by day. */
export function inProtocolOrder(list: readonly Infusion[]): Infusion[] {
  return [...list].sort((one, other) => one.cycle - other.cycle || one.day - other.day);
}

/** Neither cancelled nor waiting for a new day, in the order of their days. */
export function standingInfusions(list: readonly Infusion[]): Infusion[] {
  return inProtocolOrder(list)
    .filter(({ status }) => status === 'planned' || status === 'done')
    .sort((one, other) =>
      dayOfInfusion(one) < dayOfInfusion(other) ? -1 : Number(dayOfInfusion(one) > dayOfInfusion(other)),
    );
}

/** The nearest planned for today or later; today's stays the next one until it is marked as done. */
export function nextInfusion(list: readonly Infusion[], today: CivilDay): Infusion | undefined {
  return standingInfusions(list).find(({ status, plannedOn }) => status === 'planned' && plannedOn >= today);
}

/** The latest that is done, or planned for a day that has come: whoever forgot the tick was still treated. */
export function lastInfusion(list: readonly Infusion[], today: CivilDay): Infusion | undefined {
  return standingInfusions(list).findLast(({ status, plannedOn }) => status === 'done' || plannedOn <= today);
}

/** Planned for a day that is over, neither marked as done nor moved: to be asked about. */
export function unconfirmedInfusions(list: readonly Infusion[], today: CivilDay): Infusion[] {
  return standingInfusions(list).filter(({ status, plannedOn }) => status === 'planned' && plannedOn < today);
}

export function treatmentEndedOn(list: readonly Infusion[]): CivilDay | undefined {
  return list.find((infusion) => infusion.treatmentEndedOn !== undefined)?.treatmentEndedOn;
}
