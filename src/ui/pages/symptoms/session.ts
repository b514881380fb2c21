// The entries of one way through a report, the first and what was added to it, with how they were kept.

import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { carriedChoice, type Dates, type InfusionChoice } from '../../../domain/symptoms/infusion-choice.ts';
import type { RedQuestionId } from '../../../domain/symptoms/red-question-id.ts';
import type { Report, TreatmentContext } from '../../../domain/symptoms/report.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import { isTold } from '../../../domain/symptoms/untold.ts';

/** What is said of a moment besides its report. */
export type SaidBesides = 'since' | 'medicineUnknown' | 'feverUnknown' | 'levelUnknown' | 'unread';

/** Something learned about the same moment: what is reported, and what is said besides. */
export type Said = { report: Report } & Pick<SymptomEntry, SaidBesides>;

/** Learned under the result. */
export type Added = Said & {
  /** The day of the last infusion, where it was corrected there. */
  infusion?: InfusionChoice | undefined;
};

export type Session = {
  /** Oldest first; never empty. */
  own: readonly [SymptomEntry, ...SymptomEntry[]];
  context: TreatmentContext;
  /** The day of the last infusion as corrected for this report, as it is called on the day of the newest entry. */
  infusion?: InfusionChoice | undefined;
  kept: 'keeping' | 'kept' | 'failed';
  /** What was written in its check was refused, where the report was not. */
  isWritingLost?: boolean | undefined;
  /** The danger tile that was pressed, until the person says which of its signs it is. */
  tile?: RedQuestionId | undefined;
  /** Signs chosen without saying how bad they are. */
  openSigns?: readonly SignId[] | undefined;
};

/** What is known only some time after the result is shown. */
export type KeptAs = Pick<Session, 'kept' | 'isWritingLost'>;

/** Nothing but what was said, of anything that holds it. */
export function saidIn(said: Said): Said {
  const { report, since, medicineUnknown, feverUnknown, levelUnknown, unread } = said;
  return {
    report,
    ...(since && { since }),
    ...(medicineUnknown && { medicineUnknown }),
    ...(feverUnknown && { feverUnknown }),
    ...(levelUnknown && Object.keys(levelUnknown).length > 0 && { levelUnknown }),
    ...(unread && { unread }),
  };
}

/** One failure is enough to say that something was not kept; of another session nothing is said. */
export function keptAs(session: Session | undefined, id: string, told: KeptAs): Session | undefined {
  if (!session?.own.some((entry) => entry.id === id)) return session;
  return { ...session, ...told, kept: session.kept === 'failed' ? 'failed' : told.kept };
}

/** The log with this session's entries, also those that could not be stored. */
export function withOwn(entries: readonly SymptomEntry[], { own }: Session): SymptomEntry[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...entries.filter(({ id }) => !ids.has(id)), ...own];
}

export function lastOwn({ own }: Session): SymptomEntry {
  return own.at(-1) ?? own[0];
}

/** The day of the last infusion as corrected for it, as it is called by now: midnight may have gone by since. */
export function infusionNow(
  { own, infusion }: Session,
  now: string,
  dates: Dates,
): InfusionChoice | undefined {
  const newest = new Date(Math.max(...own.map(({ at }) => Date.parse(at)))).toISOString();
  return carriedChoice({ at: newest, ...(infusion && { infusion }) }, now, dates);
}

/** Said once, it holds for all of it: what is added later measures no other temperature. */
export function isMasked({ own }: Session): boolean {
  return own.some(({ report }) => report.temperatureMayBeMasked === true);
}

/** One failure is enough to say that something was not kept; what the entry names is asked no more. */
export function withEntry(session: Session, entry: SymptomEntry): Session {
  const kept = session.kept === 'failed' ? 'failed' : 'keeping';
  const openSigns = session.openSigns?.filter((sign) => !isTold(entry, sign));
  return { ...session, kept, own: [...session.own, entry], ...(openSigns && { openSigns }) };
}
