// The entries of the log as they count now: "nobody answers" has ended where the hospital was reached since.
import { endUnreachable } from '../../domain/calling/end-unreachable.ts';
import type { SymptomEntry } from '../../domain/symptoms/entry.ts';
import type { Model } from './model.ts';

export function countingEntries(
  { attempts, device, entries }: Model,
  counted: readonly SymptomEntry[] = entries.value,
): SymptomEntry[] {
  return endUnreachable(counted, attempts.value, device.now());
}
