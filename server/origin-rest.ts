// Lets a push service that does not answer rest, so that waiting for it does not delay the others.
import { CONNECTIONS_PER_ORIGIN } from './push-sender.ts';

type OriginRest = {
  isResting(origin: string): boolean;
  /** Seconds until this origin may be tried; 0 asks for a try. */
  secondsToRest(origin: string): number;
  /** Every try that was let go ahead ends in one of these two. */
  answered(origin: string): void;
  silent(origin: string): void;
};

/** `width` is how many may be tried at once after a rest; undefined while it rests or has only begun to fail. */
type Doubt = { failures: number; restUntilMs: number; width?: number; trying: number };

const FAILURES_BEFORE_REST = 5;
const FIRST_REST_SECONDS = 5;
const LONGEST_REST_SECONDS = 60;

const WAIT_FOR_WIDTH_SECONDS = 0.5;

export function makeOriginRest(now: () => number): OriginRest {
  const doubts = new Map<string, Doubt>();
  return {
    isResting: (origin) => (doubts.get(origin)?.failures ?? 0) >= FAILURES_BEFORE_REST,
    secondsToRest(origin) {
      const doubt = doubts.get(origin);
      if (!doubt) return 0;
      if (doubt.failures >= FAILURES_BEFORE_REST) {
        const restMs = doubt.restUntilMs - now();
        if (restMs > 0) return restMs / 1000;
        // One push goes ahead as a probe; the others wait for what it finds.
        doubt.restUntilMs = now() + restSeconds(doubt.failures) * 1000;
        return 0;
      }
      if (doubt.width === undefined) return 0;
      if (doubt.trying >= doubt.width) return WAIT_FOR_WIDTH_SECONDS;
      doubt.trying += 1;
      return 0;
    },
    answered(origin) {
      const doubt = doubts.get(origin);
      if (!doubt) return;
      // What failed because everything was opened at once would fail again in the same way: it widens answer by answer.
      const hasRested = doubt.failures >= FAILURES_BEFORE_REST;
      const width = (doubt.width ?? (hasRested ? 1 : CONNECTIONS_PER_ORIGIN)) + 1;
      if (width > CONNECTIONS_PER_ORIGIN) doubts.delete(origin);
      else doubts.set(origin, { failures: 0, restUntilMs: 0, width, trying: Math.max(0, doubt.trying - 1) });
    },
    silent(origin) {
      const { failures = 0, width, trying = 0 } = doubts.get(origin) ?? {};
      const isResting = failures + 1 >= FAILURES_BEFORE_REST;
      doubts.set(origin, {
        failures: failures + 1,
        restUntilMs: now() + restSeconds(failures + 1) * 1000,
        trying: isResting ? 0 : Math.max(0, trying - 1),
        ...(width !== undefined && !isResting && { width: Math.max(1, Math.floor(width / 2)) }),
      });
    },
  };
}

function restSeconds(failures: number): number {
  // A wave of failures that began together counts as one step, not as hundreds.
  const steps = Math.min(4, Math.floor(failures / FAILURES_BEFORE_REST) - 1);
  return Math.min(LONGEST_REST_SECONDS, FIRST_REST_SECONDS * 2 ** Math.max(0, steps));
}
