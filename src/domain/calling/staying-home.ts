/** "Stay at home": what they said was for the signs of that call, and the temperature is taken until the next morning. */
import type { SymptomEntry } from '../symptoms/entry.ts';
import { standingEntries } from '../symptoms/working-entries.ts';
import type { CallAttempt } from './attempt.ts';
import { inTime, isFromTheFuture } from './attempts-about.ts';
import { isAsleep, morningAfter, nextTime, type SleepHours } from './local-time.ts';

export type StayingHome = {
  kind: 'staying-home';
  /** When they said so. */
  at: string;
  until: string;
  /** The last one taken since; none: not yet. */
  measuredAt?: string;
  /** The temperature is wanted between these two. */
  measureFrom: string;
  measureBy: string;
  measure: 'later' | 'soon' | 'due';
};

export type StayingSources = {
  entries: readonly SymptomEntry[];
  attempts: readonly CallAttempt[];
  sleep: SleepHours;
  zone: string;
  now: Date;
};

const HOUR_MS = 3_600_000;
/** Every one to two hours while awake. */
const MEASURE_AFTER_HOURS = { from: 1, by: 2 };

export function stayingHome({
  entries,
  attempts,
  sleep,
  zone,
  now,
}: StayingSources): StayingHome | undefined {
  const reached = inTime(attempts).findLast(
    ({ at, outcome }) => outcome === 'reached' && !isFromTheFuture(at, now),
  );
  if (!reached?.advice?.includes('stay-home')) return undefined;
  const until = morningAfter(Date.parse(reached.at), zone);
  if (now.getTime() >= until) return undefined;

  const measured = standingEntries(entries)
    .filter(({ at, report }) => report.temperatureCelsius !== undefined && !isFromTheFuture(at, now))
    .map(({ at }) => Date.parse(at))
    .filter((at) => at >= Date.parse(reached.at));
  const last = measured.length > 0 ? Math.max(...measured) : undefined;
  const [from, by] = measureTimes(last ?? Date.parse(reached.at), sleep, zone);
  const text = (at: number) => new Date(at).toISOString();
  return {
    kind: 'staying-home',
    at: reached.at,
    until: text(until),
    ...(last === undefined ? {} : { measuredAt: text(last) }),
    measureFrom: text(from),
    measureBy: text(by),
    measure: now.getTime() >= by ? 'due' : now.getTime() >= from ? 'soon' : 'later',
  };
}

/** From when and until when the next temperature is wanted: the last one before sleep, and nobody is woken for one. */
export function measureTimes(since: number, sleep: SleepHours, zone: string): [from: number, by: number] {
  const from = since + MEASURE_AFTER_HOURS.from * HOUR_MS;
  const by = since + MEASURE_AFTER_HOURS.by * HOUR_MS;
  if (isAsleep(from, sleep, zone)) {
    const awakeAt = nextTime(from, sleep.to, zone);
    return [awakeAt, awakeAt + by - from];
  }
  return [from, isAsleep(by, sleep, zone) ? nextTime(from, sleep.from, zone) : by];
}
