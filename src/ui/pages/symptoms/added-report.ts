// What is typed under a result as a report of its own, which knows of the temperature that stands in the result above it.
import { FEVER_CELSIUS, WARM_CELSIUS } from '../../../content/product/lines/thresholds.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { Report } from '../../../domain/symptoms/report.ts';
import type { Answers } from './answers.ts';
import { type KnownBefore, reportOf } from './report-of.ts';
import { readTemperature } from './temperature-text.ts';

/** Below a fever: only then "an hour ago as well" makes a difference, and is asked. */
export function isWarmNow({ temperature }: Answers, own: readonly SymptomEntry[]): boolean {
  const typed = readTemperature(temperature);
  const celsius = [
    ...own.map(({ report }) => report.temperatureCelsius ?? 0),
    typed.kind === 'value' ? typed.value : 0,
  ];
  const highest = Math.max(...celsius);
  return highest >= WARM_CELSIUS && highest < FEVER_CELSIUS;
}

export function addedReport(answers: Answers, known: KnownBefore, own: readonly SymptomEntry[]): Report {
  return {
    ...reportOf(answers, known),
    ...(answers.warmAnHourAgo && isWarmNow(answers, own) && { warmAnHourAgo: true }),
  };
}
