// The sentence of the first baseline: every later one is laid beside it.
import type { FamilyCheckSample, WrittenSentence } from '../../../domain/symptoms/family-check-sample.ts';

export type FirstSentence = { at: string; sentence: WrittenSentence };

/** Samples come oldest first. */
export function firstSentenceOf(samples: readonly FamilyCheckSample[]): FirstSentence | undefined {
  for (const { kind, at, sentence } of samples) {
    if (kind === 'baseline' && sentence) return { at, sentence };
  }
  return undefined;
}
