// For how long something half done is offered again.

const OFFERED_FOR_MS = 2 * 60 * 60 * 1000;

/** A clock that was put right meanwhile may have been put back: what seems to come from a little later is as fresh. */
export function isStillOffered(savedAt: string, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(savedAt)) < OFFERED_FOR_MS;
}
