// Lets a push service that does not answer rest, so that waiting for it does not delay the others.
type OriginRest = {
  /** Seconds until this origin may be tried; 0 asks for a try. */
  secondsToRest(origin: string): number;
  answered(origin: string): void;
  silent(origin: string): void;
};

type Silence = { failures: number; restUntilMs: number };

const FAILURES_BEFORE_REST = 5;
const FIRST_REST_SECONDS = 5;
const LONGEST_REST_SECONDS = 60;

export function makeOriginRest(now: () => number): OriginRest {
  const silences = new Map<string, Silence>();
  return {
    secondsToRest(origin) {
      const silence = silences.get(origin);
      if (!silence || silence.failures < FAILURES_BEFORE_REST) return 0;
      const restMs = silence.restUntilMs - now();
      if (restMs > 0) return restMs / 1000;
      // One push goes ahead as a probe; the others wait for what it finds.
      silence.restUntilMs = now() + restSeconds(silence.failures) * 1000;
      return 0;
    },
    answered(origin) {
      silences.delete(origin);
    },
    silent(origin) {
      const failures = (silences.get(origin)?.failures ?? 0) + 1;
      silences.set(origin, { failures, restUntilMs: now() + restSeconds(failures) * 1000 });
    },
  };
}

function restSeconds(failures: number): number {
  // A wave of failures that began together counts as one step, not as hundreds.
  const steps = Math.min(4, Math.floor(failures / FAILURES_BEFORE_REST) - 1);
  return Math.min(LONGEST_REST_SECONDS, FIRST_REST_SECONDS * 2 ** Math.max(0, steps));
}
