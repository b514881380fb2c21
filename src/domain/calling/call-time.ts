/** When somebody was spoken to, and when a call was over: what is known is the tap that began it and the tap that answered for it. */
import type { CallAttempt } from './attempt.ts';

type CallTimes = Pick<CallAttempt, 'at' | 'answeredAt'>;

/** Ringing, the switchboard and being put through take no longer; an answer given later is about what was long over. */
const LONGEST_CALL_MS = 10 * 60_000;

/** When somebody was spoken to: the answer about a call may come long after its tap. */
export function spokenAt({ at, answeredAt }: CallTimes): string {
  return answeredAt ?? at;
}

/** In milliseconds. What was added to a report until then was added while the call went on, and was told with it. */
export function overAt(call: CallTimes): number {
  const begun = Date.parse(call.at);
  // A clock that was put back in between ends no call before it began.
  return Math.max(begun, Math.min(Date.parse(spokenAt(call)), begun + LONGEST_CALL_MS));
}
