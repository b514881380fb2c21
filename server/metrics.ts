// What the operator may watch, as Prometheus reads it: counts and times, nothing about a person.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Engine } from './push-endpoint.ts';
import type { PushAnswer } from './push-sender.ts';
import type { Outcome } from './settlement.ts';
import type { Store } from './store.ts';

export type Metrics = {
  registry: Registry;
  inHand: Gauge;
  recordRequest(route: string, status: number, seconds: number): void;
  recordAttempt(engine: Engine, answer: PushAnswer, outcome: Outcome, secondsLate: number): void;
};

export function makeMetrics(store: Store): Metrics {
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
  addStoredGauges(store, registers);
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

/** Read from the database at each look, so every process shows the same; do not add them up. */
function addStoredGauges(store: Store, registers: Registry[]): void {
  const { db } = store;
  new Gauge({
    name: 'temoto_reminders_pending',
    help: 'Reminders that are still to be sent, in the whole database.',
    registers,
    async collect() {
      const row = await db
        .selectFrom('reminders')
        .select(({ fn }) => fn.countAll<string | number>().as('count'))
        .where('state', '=', 'pending')
        .executeTakeFirstOrThrow();
      this.set(Number(row.count));
    },
  });
  new Gauge({
    name: 'temoto_devices',
    help: 'Devices that the database knows.',
    registers,
    async collect() {
      const row = await db
        .selectFrom('devices')
        .select(({ fn }) => fn.countAll<string | number>().as('count'))
        .executeTakeFirstOrThrow();
      this.set(Number(row.count));
    },
  });
  new Gauge({
    name: 'temoto_reminders_recorded',
    help: 'Reminders by push service and what became of them, since the beginning; shown is a lower bound.',
    labelNames: ['engine', 'outcome'],
    registers,
    async collect() {
      const rows = await db.selectFrom('delivery_counts').selectAll().execute();
      for (const { engine, outcome, count } of rows) this.set({ engine, outcome }, Number(count));
    },
  });
}
