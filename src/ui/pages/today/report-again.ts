// The address of a new report with the signs of an earlier one filled in: they are there still, or they are what changed.
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';

/** What is half filled elsewhere stays as it is: nothing is written before the first answer. */
export function reportAgainAddress({ id, by }: Pick<SymptomEntry, 'id' | 'by'>): string {
  return `/symptoms/new?again=${id}${by === 'family' ? '&by=family' : ''}`;
}
