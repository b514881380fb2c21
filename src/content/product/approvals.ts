/** Who of the clinic approved what, as it then stood: the one place where an approval is recorded. */
import type { CivilDay } from '../../domain/civil-day.ts';

export type Approval = {
  by: string;
  role: string;
  institution: string;
  on: CivilDay;
  /** Of what was approved, as `npm run content` prints it: once a word or a row changes, the build refuses the approval. */
  hash: string;
};

export type Approvals = {
  /** By chapter, for both languages together. */
  chapters: Readonly<Record<string, Approval>>;
  /** Everything in `product/` and `words/`: the call lines, the calendar, the tables. */
  rows: Approval | null;
  /** Last, when every chapter and the rows are approved. */
  edition: Approval | null;
};

export const APPROVALS: Approvals = { chapters: {}, rows: null, edition: null };
