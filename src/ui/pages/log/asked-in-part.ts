// Which lines the entries of one part of the log matched, each seen from its own day.
import { type Asked, askedOf } from '../../../domain/log/asked-lines.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { InfusionDay } from '../../../domain/symptoms/treatment-context.ts';
import type { LogPart } from './read-log.ts';

/** What is in `known` is not assessed again. */
export function askedInPart(
  { entries, dayBefore, attempts, callsBefore }: LogPart,
  infusions: readonly InfusionDay[],
  zone: string,
  known?: Map<string, Asked>,
): (entry: SymptomEntry) => Asked {
  const past = { infusions, zone, attempts: [...attempts, ...callsBefore] };
  return askedOf([...entries, ...dayBefore], past, known);
}
