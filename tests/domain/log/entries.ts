// Entries, calls and infusions as short as a test can write them.
import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import type { Infusion } from '../../../src/domain/infusions/infusion.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import type { Report } from '../../../src/domain/symptoms/report.ts';

export const ZONE = 'Asia/Tokyo';

/** `at` is a clock time in Tokyo: '2026-11-25T02:14'. */
export const instant = (at: string): string => new Date(`${at}:00+09:00`).toISOString();

export function entry(
  id: string,
  at: string,
  report: Partial<Report> = {},
  more: Partial<SymptomEntry> = {},
): SymptomEntry {
  return { id, at: instant(at), by: 'patient', ...more, report: { signs: {}, ...report } };
}

export function call(id: string, at: string, more: Partial<CallAttempt> = {}): CallAttempt {
  return { id, at: instant(at), number: 'always', outcome: 'reached', ...more };
}

export function infusion(cycle: number, day: number, on: string, more: Partial<Infusion> = {}): Infusion {
  return {
    id: `c${cycle}d${day}`,
    cycle,
    day,
    doseMg: 1,
    plannedOn: on,
    doneOn: on,
    status: 'done',
    ...more,
  };
}
