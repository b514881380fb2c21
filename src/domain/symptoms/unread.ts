/** What was typed as a value and could not be read: it counts for nothing, and stays to be seen and put right. */
import type { SymptomEntry } from './entry.ts';
import { MEASURED_FIELDS, type MeasurementKind } from './measurement.ts';

export type Unread = Partial<Record<MeasurementKind, string>>;

/** Without what a later report has as a value. */
export function unreadOf(entry: SymptomEntry, all: readonly SymptomEntry[]): [MeasurementKind, string][] {
  const later = all.filter(({ at }) => Date.parse(at) > Date.parse(entry.at));
  const kinds = Object.keys(MEASURED_FIELDS) as MeasurementKind[];
  return kinds.flatMap((kind) => {
    const text = entry.unread?.[kind];
    const isMeasured = later.some(({ report }) => report[MEASURED_FIELDS[kind]] !== undefined);
    return text === undefined || isMeasured ? [] : [[kind, text]];
  });
}
