// One try to hand over one due reminder: never rejects, every claimed job ends in a settlement.
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';
import { makeOriginRest } from './origin-rest.ts';
import type { Engine } from './push-endpoint.ts';
import { decideOutcome } from './push-outcome.ts';
import { composePayload } from './push-payload.ts';
import { type PushAnswer, type PushSender, topicOf } from './push-sender.ts';
import type { DueReminder } from './reminders.ts';
import type { Outcome, Settlement } from './settlement.ts';

export type AttemptDependencies = {
  sender: PushSender;
  metrics: Metrics;
  log: Logger;
  publicUrl: string;
};

/** Below the time after which another process may take the claim. */
const ATTEMPT_MAX_MS = 10_000;
/** A clock that was set back between claim and look-up may be set again. */
const NOT_DUE_SECONDS = 30;
/** Spreads what comes back after a push service's rest. */
const REST_SPREAD_SECONDS = 2;

type Attempt = (reminder: DueReminder, loadedAtMs: number) => Promise<Settlement>;

/** `loadedAtMs` is when the database said how many seconds are left, by `performance.now()`. */
export function makeAttempt(dependencies: AttemptDependencies, stop: AbortSignal): Attempt {
  const { sender, metrics, log, publicUrl } = dependencies;
  const rest = makeOriginRest(() => performance.now());

  async function tryOnce(
    reminder: DueReminder,
    loadedAtMs: number,
  ): Promise<[Engine, Outcome, (string | undefined)?]> {
    const { device } = reminder;
    const secondsLeft = () => reminder.secondsLeft - (performance.now() - loadedAtMs) / 1000;
    const endpoint = device.subscription && sender.endpointOf(device.subscription);
    if (!device.subscription || !endpoint) return ['other', { kind: 'missed', reason: 'unsubscribed' }];
    const { engine, url } = endpoint;
    if (reminder.secondsLate < 0) {
      return [engine, putOff(Math.min(-reminder.secondsLate, NOT_DUE_SECONDS), secondsLeft())];
    }
    if (secondsLeft() <= 0) {
      const wasSilent = reminder.attempts > 0 || rest.isResting(url.origin);
      return [engine, { kind: 'missed', reason: wasSilent ? 'unanswered' : 'expired' }];
    }
    const restSeconds = rest.secondsToRest(url.origin);
    if (restSeconds > 0) {
      return [engine, putOff(restSeconds + Math.random() * REST_SPREAD_SECONDS, secondsLeft())];
    }
    const begunAtMs = performance.now();
    const answer = await sender.send(
      {
        subscription: device.subscription,
        keyId: device.keyId,
        payload: composePayload({ locale: device.locale, reminderId: reminder.id, publicUrl }),
        ttlSeconds: Math.floor(secondsLeft()),
        topic: topicOf(device.id, reminder.id),
        timeoutMs: Math.ceil(Math.min(ATTEMPT_MAX_MS, secondsLeft() * 1000)),
      },
      stop,
    );
    if (answer.kind === 'unreachable' && stop.aborted) return [engine, putOff(0, secondsLeft())];
    if (answer.kind === 'unreachable') rest.silent(url.origin, begunAtMs);
    else rest.answered(url.origin);
    const outcome = decideOutcome(answer, {
      attempts: reminder.attempts,
      secondsLeft: secondsLeft(),
      random: Math.random(),
      nowMs: Date.now(),
    });
    const secondsLate = reminder.secondsLate + (performance.now() - loadedAtMs) / 1000;
    metrics.recordAttempt(engine, answer, outcome, secondsLate);
    if (outcome.kind === 'rejected') alert(engine, answer);
    return [engine, outcome, answer.kind === 'answered' ? answer.rightKeyId : undefined];
  }

  function alert(engine: Engine, answer: PushAnswer): void {
    const told = answer.kind === 'answered' ? { status: answer.status, reason: answer.reason } : {};
    log.error({ engine, ...told }, 'a push service refuses our pushes: check VAPID_SUBJECT, keys and clock');
  }

  return async (reminder, loadedAtMs) => {
    const { job } = reminder;
    try {
      const [engine, outcome, keyId] = await tryOnce(reminder, loadedAtMs);
      return { job, reminder, engine, outcome, keyId };
    } catch (error) {
      log.error({ err: error }, 'a push could not be made');
      return { job, reminder, engine: 'other', outcome: { kind: 'rejected' } };
    }
  };
}

/** Not tried, so it does not count as a try. */
function putOff(afterSeconds: number, secondsLeft: number): Outcome {
  return afterSeconds < secondsLeft
    ? { kind: 'retry', afterSeconds, wasTried: false }
    : { kind: 'missed', reason: 'unanswered' };
}
