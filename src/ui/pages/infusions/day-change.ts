// A new day for one infusion, as proposed and as answered: what would happen, what has to be asked first; pure.
import { PROTOCOL } from '../../../content/product/protocol.ts';
import { type CivilDay, daysBetween, isCivilDay } from '../../../domain/civil-day.ts';
import {
  type InfusionChange,
  type InfusionWarning,
  type LaterInfusions,
  markDone,
  moveInfusion,
} from '../../../domain/infusions/change-infusions.ts';
import { dayOfInfusion, inProtocolOrder } from '../../../domain/infusions/course.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';

export type DayWish = { kind: 'done' | 'move'; infusion: Infusion; day: string };

export type DayAnswers = { later: LaterInfusions | undefined; isConfirmed: boolean };

export type DayProblem = 'need-day' | 'same-day' | 'need-later' | 'need-confirmation';

export type DayProposal = {
  /** The list as it would be stored. */
  list: Infusion[];
  /** The later ones on their proposed days; empty when there is nothing to choose. */
  shifted: Infusion[];
  warnings: InfusionWarning[];
  isLongDelay: boolean;
};

/** From here on the person is asked whether the hospital really named that day. */
const LONG_DELAY_DAYS = 7;

/** Undefined while the wish holds no day, or the day that it already has. */
export function proposeDay(
  list: readonly Infusion[],
  wish: DayWish,
  later: LaterInfusions | undefined,
  today: CivilDay,
): DayProposal | undefined {
  if (problemOfDay(wish)) return undefined;
  const { kind, infusion, day } = wish;
  const change = (choice: LaterInfusions): InfusionChange =>
    (kind === 'done' ? markDone : moveInfusion)(list, infusion.id, day, today, choice);
  // An infusion given on its planned day leaves the calendar as it stands.
  const isOnPlan = kind === 'done' && day === infusion.plannedOn;
  const shift = isOnPlan ? undefined : change('shift');
  const shifted = shift?.list.filter(({ id }) => shift.shifted.includes(id)) ?? [];
  const chosen = shifted.length > 0 && later === 'shift' && shift ? shift : change('keep');
  return {
    list: chosen.list,
    shifted,
    warnings: chosen.warnings,
    isLongDelay: kind === 'move' && delayDays(chosen.list, infusion.id) >= LONG_DELAY_DAYS,
  };
}

/** What stands between the wish and saving, one thing at a time. */
export function problemOf(
  wish: DayWish,
  proposal: DayProposal | undefined,
  { later, isConfirmed }: DayAnswers,
): DayProblem | undefined {
  if (!proposal) return problemOfDay(wish);
  if (proposal.shifted.length > 0 && later === undefined) return 'need-later';
  return needsConfirmation(proposal) && !isConfirmed ? 'need-confirmation' : undefined;
}

export function needsConfirmation({ warnings, isLongDelay }: DayProposal): boolean {
  return warnings.length > 0 || isLongDelay;
}

function problemOfDay({ kind, infusion, day }: DayWish): DayProblem | undefined {
  if (!isCivilDay(day)) return 'need-day';
  const isSame = kind === 'move' && infusion.status === 'planned' && infusion.plannedOn === day;
  return isSame ? 'same-day' : undefined;
}

/** How many days later than the printed interval after the one before it. */
export function delayDays(list: readonly Infusion[], id: string): number {
  const standing = inProtocolOrder(list).filter(({ status }) => status === 'planned' || status === 'done');
  const index = standing.findIndex((infusion) => infusion.id === id);
  const infusion = standing[index];
  const before = standing[index - 1];
  if (!infusion || !before) return 0;
  const row = (of: Infusion) => PROTOCOL.findIndex((step) => step.id === of.id);
  const printed = PROTOCOL.slice(row(before) + 1, row(infusion) + 1);
  const expected = printed.reduce((days, { daysAfterPrevious }) => days + daysAfterPrevious, 0);
  return daysBetween(dayOfInfusion(before), dayOfInfusion(infusion)) - expected;
}
