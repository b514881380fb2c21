// What the operator may watch, as Prometheus reads it: counts and times, nothing about a person.
import type { RequestListener } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { OpenDatabase } from './database.ts';
import type { Engine } from './push-endpoint.ts';
import type { PushAnswer } from './push-sender.ts';
import type { Outcome } from './settlement.ts';
import { addStoredFigures } from './stored-figures.ts';

export type Metrics = {
  registry: Registry;
  inHand: Gauge;
  recordRequest(route: string, status: number, seconds: number): void;
  recordAttempt(engine: Engine, answer: PushAnswer, outcome: Outcome, secondsLate: number): void;
};

export function makeMetrics({ store, snapshotAgeSeconds }: OpenDatabase): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'temoto_request_seconds',
    help: 'Answered requests by route and status.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2],
    registers,
  });
  const attempts = new Counter({
    name: 'temoto_push_attempts_total',
    help: 'Pushes that this process tried to hand over, by push service and answer.',
    labelNames: ['engine', 'answer'],
    registers,
  });
  const lateness = new Histogram({
    name: 'temoto_handover_late_seconds',
    help: 'From the time of a reminder to its handover.',
    buckets: [1, 2, 5, 10, 30, 60, 300, 3600],
    registers,
  });
  const inHand = new Gauge({
    name: 'temoto_reminders_in_hand',
    help: 'Due reminders that this process has claimed and not yet settled.',
    registers,
  });
  if (snapshotAgeSeconds) {
    new Gauge({
      name: 'temoto_snapshot_age_seconds',
      help: 'How old the newest snapshot of the embedded database is; left out while there is none.',
      registers,
      collect() {
        const seconds = snapshotAgeSeconds();
        if (seconds === undefined) this.remove();
        else this.set(seconds);
      },
    });
  }
  addStoredFigures(store.db, registers);
  return {
    registry,
    inHand,
    recordRequest: (route, status, seconds) => requests.observe({ route, status }, seconds),
    recordAttempt(engine, answer, outcome, secondsLate) {
      attempts.inc({ engine, answer: answer.kind === 'answered' ? answer.status : answer.kind });
      if (outcome.kind === 'sent') lateness.observe(secondsLate);
    },
  };
}

/** The one address of the port that the metrics have for themselves. */
export function serveMetrics(registry: Registry): RequestListener {
  return ({ url }, response) => {
    if (url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.setHeader('Content-Type', registry.contentType).end(text),
      () => response.writeHead(503).end(),
    );
  };
}
