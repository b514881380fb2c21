/** Every edition that was published, the first one first, with what changed in it: what was not recorded here did not happen. */
import type { CivilDay } from '../../domain/civil-day.ts';
import type { Locale } from '../../domain/locale.ts';

/** One sentence that a reader understands without the old edition, in both languages; `chapter` is its id. */
export type EditionChange = { chapter: string } & Readonly<Record<Locale, string>>;

export type PublishedEdition = {
  /** The date of the risk management plan, a dot, a count. */
  id: string;
  /** When it was written; past `checkWithinDays` the app asks for a newer one. */
  madeOn: CivilDay;
  /** The risk management plan that it follows. */
  rmpDate: CivilDay;
  /** Against the edition before; none only in the first. */
  changes: readonly EditionChange[];
};

export const EDITIONS: readonly [PublishedEdition, ...PublishedEdition[]] = [
  { id: '2025-04-01.1', madeOn: '2026-11-22', rmpDate: '2025-04-01', changes: [] },
];
