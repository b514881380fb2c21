/** Who of the clinic approved what, as it then stood: the one place where an approval is recorded. */
import type { CivilDay } from '../../domain/civil-day.ts';
import type { LineId } from '../../domain/symptoms/line-id.ts';

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
  /** Line by line: its row and its words in both languages. Once one is here, every line without one says that it waits. */
  lines: Readonly<Partial<Record<LineId, Approval>>>;
  /** Everything in `product/` and `words/` as a whole: the lines together, the calendar, the tables. */
  rows: Approval | null;
  /** Last, when every chapter, every line and the rows are approved. */
  edition: Approval | null;
};

export const APPROVALS: Approvals = { chapters: {}, lines: {}, rows: null, edition: null };
