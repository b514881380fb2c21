// A half-done round as it comes back from storage: read part by part.
import { type CivilDay, isCivilDay } from '../../../domain/civil-day.ts';
import type { SecondAsking } from '../../../domain/symptoms/family-check-again.ts';
import { FAMILY_CHECK_ITEMS } from '../../../domain/symptoms/family-check-offer.ts';
import type { FamilyCheckAnswer, RoundAnswers } from '../../../domain/symptoms/family-check-round.ts';
import type { WrittenSentence } from '../../../domain/symptoms/family-check-sample.ts';
import type { FamilyCheckOutcome } from './keep-check.ts';
import { sentenceOf } from './stored-sentence.ts';

export type Round = {
  /** The day it was begun: its drawings and the date that is right. */
  today: CivilDay;
  answers: RoundAnswers;
  sentence?: WrittenSentence | undefined;
  /** The one item that is asked once more. */
  asking?: SecondAsking | undefined;
  /** It has been asked once more; where it is the sentence, what is written is of this second time. */
  isAskedAgain?: boolean | undefined;
};

export type RoundKind = 'baseline' | 'check';

export const draftKey = (kind: RoundKind): string => `family-check-${kind}`;

/** What a round leaves when it ends. */
export function outcomeOf(
  { sentence, asking, isAskedAgain }: Round,
  familyCheck: FamilyCheckOutcome['familyCheck'],
): FamilyCheckOutcome {
  const isWrittenAgain = isAskedAgain && asking?.item === 'sentence' && sentence !== undefined;
  const hasBeenGiven = asking !== undefined && !isWrittenAgain;
  return { familyCheck, sentence, ...(hasBeenGiven && { hasBeenGiven }) };
}

/** Written once more, on an empty pad; what a closed tab cut short in this goes on. */
export function askedAgain(round: Round): Round {
  if (round.isAskedAgain) return round;
  const sentence = round.asking?.item === 'sentence' ? undefined : round.sentence;
  return { ...round, sentence, isAskedAgain: true };
}

const ANSWERS: readonly FamilyCheckAnswer[] = ['did', 'did-not', 'unknown'];

/** Undefined when there is no answer in it: then there is nothing to go on with. */
export function parseRound(value: unknown): Round | undefined {
  const { today, answers: stored, sentence, asking, isAskedAgain } = recordOf(value);
  const given = recordOf(stored);
  const answers: RoundAnswers = {};
  for (const item of FAMILY_CHECK_ITEMS) {
    const answer = ANSWERS.find((each) => each === given[item]);
    if (answer) answers[item] = answer;
  }
  if (!isCivilDay(today) || Object.keys(answers).length === 0) return undefined;
  return {
    today,
    answers,
    sentence: sentenceOf(sentence),
    asking: askingOf(asking),
    ...(isAskedAgain === true && { isAskedAgain }),
  };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function askingOf(value: unknown): SecondAsking | undefined {
  const { item: stored, missedAt } = recordOf(value);
  const item = FAMILY_CHECK_ITEMS.find((each) => each === stored);
  return item && typeof missedAt === 'string' ? { item, missedAt } : undefined;
}
