/** The course as the risk management plan of 2025-04-01 prints it (用法及び用量): rows only, nothing is computed from a dose. */

export type ProtocolStep = {
  id: string;
  cycle: number;
  /** Day of the cycle; its first day is 1. */
  day: number;
  doseMg: number;
  /** Days from the infusion before it; 0 for the first. */
  daysAfterPrevious: number;
  /** Only when the doctor decided after cycle 8 to continue. */
  needsDecision?: true;
};

export const CYCLE_DAYS = 21;
/** Then the doctor decides whether treatment ends or goes on. */
export const LAST_CYCLE_BEFORE_DECISION = 8;
export const LAST_CYCLE = 17;

export const PROTOCOL = [
  { id: 'c1d1', cycle: 1, day: 1, doseMg: 1, daysAfterPrevious: 0 },
  { id: 'c1d8', cycle: 1, day: 8, doseMg: 2, daysAfterPrevious: 7 },
  { id: 'c1d15', cycle: 1, day: 15, doseMg: 60, daysAfterPrevious: 7 },
  { id: 'c2d1', cycle: 2, day: 1, doseMg: 60, daysAfterPrevious: 7 },
  { id: 'c3d1', cycle: 3, day: 1, doseMg: 30, daysAfterPrevious: 21 },
  { id: 'c4d1', cycle: 4, day: 1, doseMg: 30, daysAfterPrevious: 21 },
  { id: 'c5d1', cycle: 5, day: 1, doseMg: 30, daysAfterPrevious: 21 },
  { id: 'c6d1', cycle: 6, day: 1, doseMg: 30, daysAfterPrevious: 21 },
  { id: 'c7d1', cycle: 7, day: 1, doseMg: 30, daysAfterPrevious: 21 },
  { id: 'c8d1', cycle: 8, day: 1, doseMg: 30, daysAfterPrevious: 21 },
  { id: 'c9d1', cycle: 9, day: 1, doseMg: 30, daysAfterPrevious: 21, needsDecision: true },
  { id: 'c10d1', cycle: 10, day: 1, doseMg: 30, daysAfterPrevious: 21, needsDecision: true },
  { id: 'c11d1', cycle: 11, day: 1, doseMg: 30, daysAfterPrevious: 21, needsDecision: true },
  { id: 'c12d1', cycle: 12, day: 1, doseMg: 30, daysAfterPrevious: 21, needsDecision: true },
  { id: 'c13d1', cycle: 13, day: 1, doseMg: 30, daysAfterPrevious: 21, needsDecision: true },
  { id: 'c14d1', cycle: 14, day: 1, doseMg: 30, daysAfterPrevious: 21, needsDecision: true },
  { id: 'c15d1', cycle: 15, day: 1, doseMg: 30, daysAfterPrevious: 21, needsDecision: true },
  { id: 'c16d1', cycle: 16, day: 1, doseMg: 30, daysAfterPrevious: 21, needsDecision: true },
  { id: 'c17d1', cycle: 17, day: 1, doseMg: 30, daysAfterPrevious: 21, needsDecision: true },
] as const satisfies readonly ProtocolStep[];

export type InfusionId = (typeof PROTOCOL)[number]['id'];
