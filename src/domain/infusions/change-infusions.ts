/** Changes of the course as the clinic tells them: each gives a new list, to be shown before it is kept. */
import { CYCLE_DAYS } from '../../content/product/protocol.ts';
import { addDays, type CivilDay, isCivilDay } from '../civil-day.ts';
import { dayOfInfusion, inProtocolOrder, lastInfusion } from './course.ts';
import type { Infusion } from './infusion.ts';
import { withoutEnd } from './plan-infusions.ts';

/** Each asks the person to confirm; none forbids. */
export type InfusionWarning =
  | 'in-the-past'
  | 'in-the-future'
  /** On the same day as the one before, or earlier. */
  | 'before-the-one-before'
  /** On the same day as the one after, or later. */
  | 'after-the-one-after'
  /** Nothing was changed: undo "done" first. */
  | 'already-done';

export type InfusionChange = {
  list: Infusion[];
  /** Ids of later planned infusions that got another day: a proposal, the clinic decides. */
  shifted: string[];
  warnings: InfusionWarning[];
};

/** What happens to the later planned ones. */
export type LaterInfusions = 'shift' | 'keep';

/** Also gives a day to one that waits for it, or that was cancelled. Done ones never change. */
export function moveInfusion(
  list: readonly Infusion[],
  id: string,
  toDay: CivilDay,
  today: CivilDay,
  later: LaterInfusions = 'shift',
): InfusionChange {
  const { ordered, index, infusion } = find(list, id, toDay);
  if (infusion.status === 'done') return { list: ordered, shifted: [], warnings: ['already-done'] };
  // A new day means that treatment goes on.
  const moved = ordered
    .map(withoutEnd)
    .map((each, at): Infusion => (at === index ? { ...each, plannedOn: toDay, status: 'planned' } : each));
  return settle(moved, index, later, toDay < today ? ['in-the-past'] : []);
}

/** For one that is already done this corrects its day. */
export function markDone(
  list: readonly Infusion[],
  id: string,
  doneOn: CivilDay,
  today: CivilDay,
  later: LaterInfusions = 'keep',
): InfusionChange {
  const { ordered, index, infusion } = find(list, id, doneOn);
  const done = ordered.map(
    (each): Infusion => (each === infusion ? { ...each, status: 'done', doneOn } : each),
  );
  return settle(done, index, later, doneOn > today ? ['in-the-future'] : []);
}

export function undoDone(list: readonly Infusion[], id: string): Infusion[] {
  return change(list, id, ({ doneOn: _, ...infusion }) => ({ ...infusion, status: 'planned' }), 'done');
}

/** Put off, and the clinic has not said until when. */
export function postponeInfusion(list: readonly Infusion[], id: string): Infusion[] {
  return change(list, id, (infusion) => ({ ...infusion, status: 'moved' }), 'planned');
}

export function cancelInfusion(list: readonly Infusion[], id: string): Infusion[] {
  return change(list, id, (infusion) => ({ ...infusion, status: 'cancelled' }), 'planned', 'moved');
}

/** What the clinic said about one infusion; nothing is ever computed from these ticks but closer watching. */
export function tickInfusion(
  list: readonly Infusion[],
  id: string,
  tick: 'restarted' | 'watchClosely' | 'inHospital',
  isTicked: boolean,
): Infusion[] {
  return change(list, id, ({ [tick]: _, ...infusion }) =>
    isTicked ? { ...infusion, [tick]: true } : infusion,
  );
}

/** Cancels what lies after that day. Planned ones up to it stay: whether they were given is asked, not assumed. */
export function stopTreatment(list: readonly Infusion[], endedOn: CivilDay): Infusion[] {
  const ordered = inProtocolOrder(list).map(withoutEnd);
  const holder = lastInfusion(ordered, endedOn)?.id ?? ordered[0]?.id;
  return ordered.map((infusion): Infusion => {
    const isAhead =
      infusion.status === 'moved' || (infusion.status === 'planned' && infusion.plannedOn > endedOn);
    return {
      ...infusion,
      ...(isAhead && { status: 'cancelled' as const }),
      ...(infusion.id === holder && { treatmentEndedOn: endedOn }),
    };
  });
}

/** Takes an end back: what it cancelled is planned again, or waits for a day when its own is over. */
export function resumeTreatment(list: readonly Infusion[], today: CivilDay): Infusion[] {
  const ordered = inProtocolOrder(list).map(withoutEnd);
  const last = lastInfusion(ordered, today);
  const from = last ? ordered.indexOf(last) + 1 : 0;
  return ordered.map((infusion, index): Infusion => {
    if (index < from || infusion.status !== 'cancelled') return infusion;
    return { ...infusion, status: infusion.plannedOn >= today ? 'planned' : 'moved' };
  });
}

function find(list: readonly Infusion[], id: string, day: CivilDay) {
  if (!isCivilDay(day)) throw new RangeError(`Not a civil day: ${day}`);
  const ordered = inProtocolOrder(list);
  const index = ordered.findIndex((infusion) => infusion.id === id);
  const infusion = ordered[index];
  if (!infusion) throw new RangeError(`No infusion ${id}`);
  return { ordered, index, infusion };
}

function change(
  list: readonly Infusion[],
  id: string,
  apply: (infusion: Infusion) => Infusion,
  ...from: Infusion['status'][]
): Infusion[] {
  return inProtocolOrder(list).map((infusion) =>
    infusion.id === id && (from.length === 0 || from.includes(infusion.status)) ? apply(infusion) : infusion,
  );
}

/** Days since the first of cycle 1 by the protocol. */
function protocolDay({ cycle, day }: Infusion): number {
  return (cycle - 1) * CYCLE_DAYS + day;
}

function settle(
  changed: Infusion[],
  index: number,
  later: LaterInfusions,
  warnings: InfusionWarning[],
): InfusionChange {
  const list = later === 'shift' ? shiftLater(changed, index) : changed;
  const shifted = list.filter((infusion, at) => infusion !== changed[at]).map(({ id }) => id);
  return { list, shifted, warnings: [...warnings, ...orderWarnings(list, index)] };
}

/** Each planned one keeps the protocol's distance to the one before it; one that is done starts the count anew. */
function shiftLater(list: readonly Infusion[], from: number): Infusion[] {
  let before = list[from];
  let on = before && dayOfInfusion(before);
  return list.map((infusion, index): Infusion => {
    if (index <= from || !before || !on) return infusion;
    const expectedOn = addDays(on, protocolDay(infusion) - protocolDay(before));
    before = infusion;
    on = infusion.status === 'done' ? dayOfInfusion(infusion) : expectedOn;
    const isShifted = infusion.status === 'planned' && infusion.plannedOn !== expectedOn;
    return isShifted ? { ...infusion, plannedOn: expectedOn } : infusion;
  });
}

function orderWarnings(list: readonly Infusion[], index: number): InfusionWarning[] {
  const infusion = list[index];
  if (!infusion) return [];
  const on = dayOfInfusion(infusion);
  const hasDay = ({ status }: Infusion) => status === 'planned' || status === 'done';
  const before = list.slice(0, index).filter(hasDay).map(dayOfInfusion);
  const after = list
    .slice(index + 1)
    .filter(hasDay)
    .map(dayOfInfusion);
  return [
    ...(before.some((day) => day >= on) ? (['before-the-one-before'] as const) : []),
    ...(after.some((day) => day <= on) ? (['after-the-one-after'] as const) : []),
  ];
}
