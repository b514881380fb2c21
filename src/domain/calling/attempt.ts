/** One try to reach somebody, and what came of it. */

export type CallNumber = 'day' | 'always' | 'partner' | '119';

export type CallOutcome =
  | 'reached'
  /** Somebody answered and will phone back. */
  | 'waiting'
  /** Engaged, an answering machine and "call tomorrow" count as no answer. */
  | 'no-answer'
  /** The person has not called yet. */
  | 'not-yet';

/** What they said on the phone. */
export type CallAdvice = 'come-in' | 'by-ambulance' | 'stay-home' | 'medicine';

export const CALL_ADVICE: readonly CallAdvice[] = ['come-in', 'by-ambulance', 'stay-home', 'medicine'];

/** Written down later; none is ever changed or removed. */
export type CallNote = { at: string; text: string };

export type CallAttempt = {
  id: string;
  /** The instant of the tap; of the answer for 'not-yet'. */
  at: string;
  /** Absent with 'not-yet', and where the person does not say which. */
  number?: CallNumber;
  /** Absent until the person has answered. */
  outcome?: CallOutcome;
  /** When that answer was given, where it is about a call begun before; absent in what older versions kept. */
  answeredAt?: string;
  advice?: CallAdvice[];
  /** The report that led to the call. */
  reportId?: string;
  /** Oldest first. */
  notes?: readonly CallNote[];
  /** What the worry was, in the person's own words; noted after a call that no report led to. */
  worry?: string;
};
