// Lets a push service that does not answer rest, so that waiting for it does not delay the others.
import { CONNECTIONS_PER_ORIGIN } from './push-sender.ts';
import { makeRecent } from './recent.ts';

type OriginRest = {
  isResting(origin: string): boolean;
  /** Seconds until this origin may be tried; 0 asks for a try. */
  secondsToRest(origin: string): number;
  /** Every try that was let go ahead ends in one of these two. */
  answered(origin: string): void;
  /** `begunAtMs` is when the try was let go ahead. */
  silent(origin: string, begunAtMs: number): void;
};

type Doubt = {
  /** In a row. */
  failures: number;
  /** How many rests followed each other without an answer; 0 while it has only begun to fail, or answers again. */
  rests: number;
  restUntilMs: number;
  /** What was let go ahead until then is one wave with what led to the last rest, and says nothing new. */
  decidedAtMs: number;
  /** How many may be tried at once after a rest. */
  width?: number;
  trying: number;
};

const FAILURES_BEFORE_REST = 5;
const FIRST_REST_SECONDS = 5;
const LONGEST_REST_SECONDS = 60;

const WAIT_FOR_WIDTH_SECONDS = 0.5;
/** Below the allowed hosts anybody may name others without end. */
const ORIGINS_MAX = 1000;

const UNKNOWN: Doubt = {
  failures: 0,
  rests: 0,
  restUntilMs: 0,
  decidedAtMs: Number.NEGATIVE_INFINITY,
  trying: 0,
};

export function makeOriginRest(now: () => number): OriginRest {
  const doubts = makeRecent<Doubt>(ORIGINS_MAX);
  const isResting = (origin: string) => (doubts.get(origin)?.rests ?? 0) > 0;
  return {
    isResting,
    secondsToRest(origin) {
      const doubt = doubts.get(origin);
      if (!doubt) return 0;
      if (doubt.rests > 0) {
        const restMs = doubt.restUntilMs - now();
        if (restMs > 0) return restMs / 1000;
        // One push goes ahead as a probe; the others wait for what it finds.
        doubt.restUntilMs = now() + restSeconds(doubt.rests) * 1000;
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
      const width = (doubt.width ?? (doubt.rests > 0 ? 1 : CONNECTIONS_PER_ORIGIN)) + 1;
      if (width > CONNECTIONS_PER_ORIGIN) doubts.delete(origin);
      else {
        const { decidedAtMs } = doubt;
        doubts.set(origin, { ...UNKNOWN, decidedAtMs, width, trying: Math.max(0, doubt.trying - 1) });
      }
    },
    silent(origin, begunAtMs) {
      const doubt = doubts.get(origin) ?? UNKNOWN;
      if (begunAtMs <= doubt.decidedAtMs) return;
      const failures = doubt.failures + 1;
      if (doubt.rests > 0 || failures >= FAILURES_BEFORE_REST) {
        const [rests, decidedAtMs] = [doubt.rests + 1, now()];
        const restUntilMs = decidedAtMs + restSeconds(rests) * 1000;
        doubts.set(origin, { failures: 0, rests, restUntilMs, decidedAtMs, trying: 0 });
        return;
      }
      doubts.set(origin, {
        ...doubt,
        failures,
        trying: Math.max(0, doubt.trying - 1),
        ...(doubt.width !== undefined && { width: Math.max(1, Math.floor(doubt.width / 2)) }),
      });
    },
  };
}

/** Twice as long after every fifth probe in vain: sooner, a service that is back would be left alone for a minute after a few. */
function restSeconds(rests: number): number {
  const steps = Math.min(4, Math.floor((rests - 1) / FAILURES_BEFORE_REST));
  return Math.min(LONGEST_REST_SECONDS, FIRST_REST_SECONDS * 2 ** steps);
}
