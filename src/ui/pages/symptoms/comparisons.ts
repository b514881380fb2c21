// "The same as before?": for which of the chosen signs it is asked, and what the answers make unchanged.

import { countedLevel } from '../../../domain/symptoms/counted-level.ts';
import type { KnownSigns } from '../../../domain/symptoms/known-signs.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { Answers } from './answers.ts';

/** Chosen at the level that the hospital knows of; how bad it is may still be open. */
function knownOf({ signs }: Pick<Answers, 'signs'>, known: KnownSigns): SignId[] {
  const chosen = Object.keys(signs) as SignId[];
  return chosen.filter((sign) => known.has(sign) && countedLevel(sign, signs[sign] ?? 'unknown') === 1);
}

/** Where the answer is still missing. */
export function openComparisons(answers: Answers, known: KnownSigns): SignId[] {
  const asked = knownOf(answers, known).filter((sign) => answers.signs[sign] === 1);
  return asked.filter((sign) => answers.comparisons[sign] === undefined);
}

/** "I don't know" is no "same". */
export function unchangedSigns(answers: Answers, known: KnownSigns, pending: 'same' | 'changed'): SignId[] {
  return knownOf(answers, known).filter((sign) => (answers.comparisons[sign] ?? pending) === 'same');
}
