/** When somebody was spoken to, and when a call was over: what is known is the tap that began it and the tap that answered for it. */
import type { CallAttempt } from './attempt.ts';

type CallTimes = Pick<CallAttempt, 'at' | 'answeredAt'>;

const MINUTE_MS = 60_000;

/** A call that nobody answered stays for so long; what is older is for the log. */
export const FOLLOWED_DAYS = 14;

/** Calls are read two days further back, and one for the clock: the first of the reports may repeat what was told before. */
export const CALLS_AT_HAND_DAYS = FOLLOWED_DAYS + 3;

/** Every report that one of those calls can be about: one that is not among them was never stored. */
export const REPORTS_AT_HAND_DAYS = CALLS_AT_HAND_DAYS + FOLLOWED_DAYS;

/** Ringing, the switchboard and being put through take no longer; an answer given later is about what was long over. */
const LONGEST_CALL_MS = 10 * MINUTE_MS;

/** An ambulance is there by then; what comes up until then is told to its crew. */
const AMBULANCE_MS = 30 * MINUTE_MS;

/** When somebody was spoken to: the answer about a call may come long after its tap. */
export function spokenAt({ at, answeredAt }: CallTimes): string {
  return answeredAt ?? at;
}

/** In milliseconds, like all that follow. */
export function overAt(call: CallTimes): number {
  const begun = Date.parse(call.at);
  // A clock that was put back in between ends no call before it began.
  return Math.max(begun, Math.min(Date.parse(spokenAt(call)), begun + LONGEST_CALL_MS));
}

/** What was written until then is known to whoever was spoken to: it was added while the call went on. */
export function toldUntil(call: CallAttempt): number {
  return isAmbulance(call) ? Date.parse(call.at) + AMBULANCE_MS : overAt(call);
}

/** The same for what is more urgent than what was called about: the hospital is told of it by a call of its own. */
export function toldMoreUntil(call: CallAttempt): number {
  return isAmbulance(call) ? toldUntil(call) : Date.parse(call.at);
}

/** 119 was reached. */
export function isAmbulance({ number, outcome }: Pick<CallAttempt, 'number' | 'outcome'>): boolean {
  return number === '119' && outcome === 'reached';
}
