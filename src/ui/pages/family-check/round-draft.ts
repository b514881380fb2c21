// A half-done round as it comes back from storage: read part by part, offered for two hours.
import { type CivilDay, isCivilDay } from '../../../domain/civil-day.ts';
import type { SecondAsking } from '../../../domain/symptoms/family-check-again.ts';
import { FAMILY_CHECK_ITEMS } from '../../../domain/symptoms/family-check-offer.ts';
import type { FamilyCheckAnswer, RoundAnswers } from '../../../domain/symptoms/family-check-round.ts';
import type { WrittenSentence } from '../../../domain/symptoms/family-check-sample.ts';
import { sentenceOf } from './stored-sentence.ts';

export type Round = {
  /** The day it was begun: its drawings and the date that is right. */
  today: CivilDay;
  answers: RoundAnswers;
  sentence?: WrittenSentence | undefined;
  /** The one item that is asked once more. */
  asking?: SecondAsking | undefined;
};

export type RoundKind = 'baseline' | 'check';

export const draftKey = (kind: RoundKind): string => `family-check-${kind}`;

const OFFERED_FOR_MS = 2 * 60 * 60 * 1000;

export function isStillOffered(savedAt: string, now: Date): boolean {
  const age = now.getTime() - Date.parse(savedAt);
  return age >= 0 && age < OFFERED_FOR_MS;
}

const ANSWERS: readonly FamilyCheckAnswer[] = ['did', 'did-not', 'unknown'];

/** Undefined when there is no answer in it: then there is nothing to go on with. */
export function parseRound(value: unknown): Round | undefined {
  const { today, answers: stored, sentence, asking } = recordOf(value);
  const given = recordOf(stored);
  const answers: RoundAnswers = {};
  for (const item of FAMILY_CHECK_ITEMS) {
    const answer = ANSWERS.find((each) => each === given[item]);
    if (answer) answers[item] = answer;
  }
  if (!isCivilDay(today) || Object.keys(answers).length === 0) return undefined;
  return { today, answers, sentence: sentenceOf(sentence), asking: askingOf(asking) };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function askingOf(value: unknown): SecondAsking | undefined {
  const { item: stored, missedAt } = recordOf(value);
  const item = FAMILY_CHECK_ITEMS.find((each) => each === stored);
  return item && typeof missedAt === 'string' ? { item, missedAt } : undefined;
}
