/** One newly missed item and nothing else: it is asked once more after five minutes, and the second answer counts. */
import { assess } from './assess.ts';
import { newlyMissed } from './family-check.ts';
import type { FamilyCheckAnswer } from './family-check-round.ts';
import type { FamilyCheckItem, FamilyCheckResult, Report } from './report.ts';

const ASK_AFTER_MINUTES = 5;

/** A second answer given much later is about another moment: then the first one stands. */
const ASK_WITHIN_MINUTES = 30;

const MINUTE_MS = 60_000;

export type SecondAsking = {
  item: FamilyCheckItem;
  /** The RFC 3339 instant at which the first round ended. */
  missedAt: string;
};

/**
 * `others` is what else was reported in these 24 hours. "No fever, nothing else" is taken strictly: no line of any
 * urgency even in close watch, and no medicine that could hide a fever.
 */
function singleMiss(check: FamilyCheckResult, others: readonly Report[]): FamilyCheckItem | undefined {
  const [item, ...more] = new Set(newlyMissed(check));
  return more.length === 0 && others.every(hasNothing) ? item : undefined;
}

function hasNothing(report: Report): boolean {
  return !report.temperatureMayBeMasked && assess(report, {}).lines.length === 0;
}

export function secondAsking(
  check: FamilyCheckResult,
  others: readonly Report[],
  missedAt: string,
): SecondAsking | undefined {
  const item = singleMiss(check, others);
  return item && { item, missedAt };
}

/** Also halfway through a round: nothing that is still to be asked could take the call back. */
export function isCallCertain(check: FamilyCheckResult, others: readonly Report[]): boolean {
  return newlyMissed(check).length > 0 && singleMiss(check, others) === undefined;
}

export type SecondAskingMoment =
  | { kind: 'wait'; milliseconds: number }
  | { kind: 'ask' }
  /** Too late, or the clock was moved: the first answer stands. */
  | { kind: 'over' };

export function momentOf({ missedAt }: SecondAsking, now: Date): SecondAskingMoment {
  const passed = now.getTime() - Date.parse(missedAt);
  // Comparisons with NaN are false.
  if (!(passed >= -MINUTE_MS && passed <= ASK_WITHIN_MINUTES * MINUTE_MS)) return { kind: 'over' };
  const left = ASK_AFTER_MINUTES * MINUTE_MS - Math.max(0, passed);
  return left > 0 ? { kind: 'wait', milliseconds: left } : { kind: 'ask' };
}

/** The instant from which it may be asked, for the clock on the page. */
export function askedFrom({ missedAt }: SecondAsking): Date {
  return new Date(Date.parse(missedAt) + ASK_AFTER_MINUTES * MINUTE_MS);
}

/** "I don't know" is no "did". */
export function afterSecondAnswer(
  check: FamilyCheckResult,
  { item }: SecondAsking,
  answer: FamilyCheckAnswer,
): FamilyCheckResult {
  if (answer !== 'did') return check;
  return { ...check, missed: check.missed.filter((missed) => missed !== item) };
}
