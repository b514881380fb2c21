/** Everything reported in the last 24 hours as one report, or as several where one cannot hold both ends. */
import {
  BREATHS_VERY_SLOW_PER_MINUTE,
  LOW_CELSIUS,
  PULSE_SLOW_PER_MINUTE,
  SYSTOLIC_HIGH_MMHG,
} from '../../content/product/lines/thresholds.ts';
import type { SymptomEntry } from './entry.ts';
import { mergeReports, type NumberField, valuesOf } from './merge-reports.ts';
import type { Report } from './report.ts';
import { workingEntries } from './working-entries.ts';

type OtherEnd = {
  field: NumberField;
  of: (...values: number[]) => number;
  means: (value: number) => boolean;
};

/** The end that merging leaves out, where it means danger as well. */
const OTHER_ENDS: readonly OtherEnd[] = [
  { field: 'temperatureCelsius', of: Math.min, means: (value) => value <= LOW_CELSIUS },
  { field: 'systolicMmHg', of: Math.max, means: (value) => value >= SYSTOLIC_HIGH_MMHG },
  { field: 'pulsePerMinute', of: Math.min, means: (value) => value <= PULSE_SLOW_PER_MINUTE },
  { field: 'breathsPerMinute', of: Math.min, means: (value) => value <= BREATHS_VERY_SLOW_PER_MINUTE },
];

/** Every mixture of the ends, so that whatever one report held together stays together. */
export function combineReports(reports: readonly Report[]): Report[] {
  if (reports.length === 0) return [];
  const merged = mergeReports(reports);
  return OTHER_ENDS.reduce(
    (versions, { field, of, means }) => {
      const value = of(...valuesOf(reports, field));
      if (!means(value) || value === merged[field]) return versions;
      return versions.flatMap((version) => [version, { ...version, [field]: value }]);
    },
    [merged],
  );
}

/** Each is to be assessed and the lines united; none when nothing was reported. `now` is an RFC 3339 instant. */
export function workingReport(entries: readonly SymptomEntry[], now: string): Report[] {
  return combineReports(workingEntries(entries, now).map((entry) => entry.report));
}
