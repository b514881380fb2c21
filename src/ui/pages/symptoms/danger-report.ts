// Danger answers as reports.
import { RED_QUESTIONS } from '../../../content/product/red-questions.ts';
import type { RedQuestionId } from '../../../domain/symptoms/red-question-id.ts';
import type { Report } from '../../../domain/symptoms/report.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { Said } from './session.ts';

export function dangerReport(signs: readonly SignId[]): Report {
  return { signs: Object.fromEntries(signs.map((sign) => [sign, 3])) };
}

/** The tile's first sign stands until the person says which it is. */
export function tileReport(tile: RedQuestionId): Report {
  return dangerReport([RED_QUESTIONS[tile][0]]);
}

/** The same with the signs that the person named in the place of the tile's first one. */
export function namedSaid(
  { report, levelUnknown = {} }: Said,
  tile: RedQuestionId,
  signs: readonly SignId[],
): Pick<Said, 'report' | 'levelUnknown'> {
  const { [RED_QUESTIONS[tile][0]]: _, ...others } = report.signs;
  const untold = Object.entries(levelUnknown).filter(([sign]) => !signs.some((named) => named === sign));
  return {
    report: { ...report, signs: { ...others, ...dangerReport(signs).signs } },
    levelUnknown: Object.fromEntries(untold),
  };
}

export const UNKNOWN_DANGER: Report = { signs: {}, unsure: ['red-sign'] };

/** A relative who cannot reach the patient does not know whether he or she wakes and answers. */
export const CANNOT_REACH: Report = { signs: {}, unsure: ['waking'] };
