/** The shape of the rows: what a line is, what a sign is. Words live elsewhere, under the same ids. */
import type { Condition } from './condition.ts';
import type { LineId, SignLineId } from './line-id.ts';
import type { FamilyCheckItem, Urgency } from './report.ts';
import type { SignId, SignLevel } from './sign-id.ts';

/** Lifts a line that matches to a higher urgency; it can never lower one. */
export type Raise = { to: Urgency; when: Condition };

export type LineRow = {
  id: LineId;
  urgency: Urgency;
  when: Condition;
  raise?: Raise;
  /** Ids of the list of sources; DESIGN and GK mark what no source claims. */
  source: string;
};

export type SignLevelRow = { line: SignLineId; urgency: Urgency; raise?: Raise };

export type SignRow = {
  /** Counts wherever a line asks for any physical sign. */
  physical?: true;
  /** Counts as a nervous sign from level 2. */
  nervous?: true;
  /** Its smaller level is call-now in close watch. */
  raised?: true;
  /** Can be listed as known for long. */
  standing?: true;
  /** Smaller things of one bucket count once. */
  bucket?: 'gut' | 'cold';
  levels: Partial<Record<SignLevel, SignLevelRow>>;
  source: string;
};

/** Newly missing `atLeast` of `of` in the family check puts the sign in force. */
export type FamilyCheckRow = {
  of: readonly FamilyCheckItem[];
  atLeast: number;
  sign: SignId;
  level: SignLevel;
};
