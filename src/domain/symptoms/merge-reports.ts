/** Several reports as one that is never smaller than any of them. */
import { newlyMissed } from './family-check.ts';
import type { FamilyCheckItem, FamilyCheckResult, Report } from './report.ts';
import type { SignId, SignLevel } from './sign-id.ts';

type FieldOf<T> = { [K in keyof Report]-?: Report[K] extends T | undefined ? K : never }[keyof Report];
export type NumberField = FieldOf<number>;
type YesField = FieldOf<boolean>;

/** The usual values are kept where the difference to them is largest. */
const KEPT_END: Record<NumberField, (...values: number[]) => number> = {
  temperatureCelsius: Math.max,
  usualTemperatureCelsius: Math.min,
  feverDays: Math.max,
  oxygenPercent: Math.min,
  systolicMmHg: Math.min,
  usualSystolicMmHg: Math.max,
  pulsePerMinute: Math.max,
  breathsPerMinute: Math.max,
};

const unique = <T extends string>(values: readonly T[]): T[] => [...new Set(values)].sort();

export function valuesOf(reports: readonly Report[], field: NumberField): number[] {
  return reports.map((report) => report[field]).filter((value): value is number => Number.isFinite(value));
}

function highestLevels(reports: readonly Report[]): Report['signs'] {
  const highest: Report['signs'] = {};
  for (const { signs } of reports) {
    for (const [sign, level] of Object.entries(signs) as [SignId, SignLevel][]) {
      if (Number.isFinite(level)) highest[sign] = Math.max(level, highest[sign] ?? level) as SignLevel;
    }
  }
  return highest;
}

/** Unchanged when every report that names the sign says so: one that does not name it says nothing about it. */
function unchangedInAll(reports: readonly Report[]): SignId[] {
  return unique(reports.flatMap((report) => report.unchanged ?? [])).filter((sign) =>
    reports.every(({ signs, unchanged }) => signs[sign] === undefined || unchanged?.includes(sign)),
  );
}

/** An item newly missed in one check is newly missed, even if another check calls it usual. */
function mergeFamilyChecks(reports: readonly Report[]): Report['familyCheck'] {
  const checks = reports.map((report) => report.familyCheck);
  if (checks.includes('cannot')) return 'cannot';
  const answered = checks.filter((check): check is FamilyCheckResult => typeof check === 'object');
  if (answered.length === 0) return undefined;
  const missed = unique(answered.flatMap((check) => check.missed));
  const isNew = (item: FamilyCheckItem) => answered.some((check) => newlyMissed(check).includes(item));
  return { missed, usual: missed.filter((item) => !isNew(item)) };
}

export function mergeReports(reports: readonly Report[]): Report {
  const merged: Report = { signs: highestLevels(reports) };
  for (const field of Object.keys(KEPT_END) as NumberField[]) {
    const values = valuesOf(reports, field);
    if (values.length > 0) merged[field] = KEPT_END[field](...values);
  }
  for (const [field, answer] of reports.flatMap((report) => Object.entries(report))) {
    if (answer === true) merged[field as YesField] = true;
  }
  const familyCheck = mergeFamilyChecks(reports);
  if (familyCheck) merged.familyCheck = familyCheck;
  merged.unchanged = unchangedInAll(reports);
  merged.unsure = unique(reports.flatMap((report) => report.unsure ?? []));
  return merged;
}
