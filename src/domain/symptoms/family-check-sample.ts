/** One round of the one-minute family check, kept so that a later one can be laid beside it. */
import type { FamilyCheckItem } from './report.ts';

/** The sentence as it was written: the first day's stands beside today's. */
export type WrittenSentence =
  | { kind: 'typed'; text: string }
  /** Each stroke is x, y, x, y, … in a square of 0 to 1000. */
  | { kind: 'drawn'; strokes: number[][] }
  /** `bytes` rather than a Blob: WebKit has lost Blobs that were kept in IndexedDB. */
  | { kind: 'photo'; type: string; bytes: ArrayBuffer };

export type FamilyCheckSample = {
  id: string;
  /** An RFC 3339 instant. */
  at: string;
  /** `baseline`: how it was before the first infusion. */
  kind: 'baseline' | 'check';
  missed: FamilyCheckItem[];
  sentence?: WrittenSentence;
  /** The report that this check belongs to. */
  reportId?: string;
};
