/** One round of the family check: what was answered, and what of it counts as missed. */
import { FAMILY_CHECK_ITEMS } from './family-check-offer.ts';
import type { FamilyCheckItem, FamilyCheckResult } from './report.ts';

export type FamilyCheckAnswer = 'did' | 'did-not' | 'unknown';

export type RoundAnswers = Partial<Record<FamilyCheckItem, FamilyCheckAnswer>>;

/**
 * "I don't know" counts as missed. Whoever asks is no examiner, and an answer that leaves doubt is what the check is
 * there to find; a miss that was none costs one phone call, a "did" that was none can cost the hour in which help works.
 * What was not asked is not missed.
 */
export function missedOf(answers: RoundAnswers): FamilyCheckItem[] {
  return FAMILY_CHECK_ITEMS.filter((item) => answers[item] !== undefined && answers[item] !== 'did');
}

export function resultOf(answers: RoundAnswers, usual: readonly FamilyCheckItem[]): FamilyCheckResult {
  return { missed: missedOf(answers), usual: [...usual] };
}

/** The first that has no answer yet; undefined when the round is complete. */
export function nextItem(answers: RoundAnswers): FamilyCheckItem | undefined {
  return FAMILY_CHECK_ITEMS.find((item) => answers[item] === undefined);
}
