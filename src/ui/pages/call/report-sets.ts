// Which reports stand on the call page until when: each leaves twelve hours after its own time, whether or not the app is opened.
import { type CallReport, REPORT_SHOWN_MS } from './call-facts.ts';

/** `reports` stand until `until`; then the next set does, and after the last one none. */
export type ReportSet = { until: string; reports: readonly CallReport[] };

/** Each set is two stored pages; more reports than this in twelve hours, and those closest together leave together. */
const MAX_SETS = 8;

export function leavesAt({ at }: CallReport): number {
  return Date.parse(at) + REPORT_SHOWN_MS;
}

/** The first set holds every report. */
export function reportSets(reports: readonly CallReport[]): ReportSet[] {
  const instants = [...new Set(reports.map(leavesAt))].sort((one, other) => one - other);
  while (instants.length > MAX_SETS) instants.splice(closestToPrevious(instants), 1);
  return instants.map((instant, index) => ({
    until: new Date(instant).toISOString(),
    reports: index === 0 ? reports : reports.filter((report) => leavesAt(report) >= instant),
  }));
}

/** Dropping an instant lets its report leave with the one before it: a little early, never late. */
function closestToPrevious(instants: readonly number[]): number {
  const gaps = instants.map((instant, index) => instant - (instants[index - 1] ?? -Infinity));
  return gaps.indexOf(Math.min(...gaps));
}
