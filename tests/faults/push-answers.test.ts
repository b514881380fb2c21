// Every answer that a push service may give, each from a service of its own beside healthy ones.
import { describe, expect, test } from 'vitest';
import type { PushReply, PushService } from '../support/push-service.ts';
import { BACKEND_NAMES } from './backend.ts';
import { expectTrusted, makeLedger } from './ledger.ts';
import { makePhone, type Phone, wishAt } from './phone.ts';
import { makeServer } from './running-server.ts';
import { setStage } from './stage.ts';

const PHONES = 8;
const RETRY_AFTER_SECONDS = 3;
/** Longer than the rest of a service that was silent, and the wait after several failures. */
const PATIENCE_MS = 200_000;

/** What comes first, `times` over; then 201. Infinity: always. */
const KINDS: readonly { name: string; reply: PushReply; times: number; usefulSeconds?: number }[] = [
  { name: '201', reply: { status: 201 }, times: 0 },
  { name: '404', reply: { status: 404 }, times: Number.POSITIVE_INFINITY },
  { name: '410', reply: { status: 410 }, times: Number.POSITIVE_INFINITY },
  { name: '413', reply: { status: 413 }, times: Number.POSITIVE_INFINITY },
  { name: '429', reply: { status: 429, headers: { 'retry-after': String(RETRY_AFTER_SECONDS) } }, times: 2 },
  { name: '500', reply: { status: 500 }, times: 2 },
  { name: '500 to the end', reply: { status: 500 }, times: Number.POSITIVE_INFINITY, usefulSeconds: 8 },
  { name: 'drip', reply: 'drip', times: 1 },
  { name: 'reset', reply: 'reset', times: 2 },
  { name: 'garbage', reply: 'garbage', times: 2 },
];

const stage = setStage(KINDS.length);

describe.each(BACKEND_NAMES)('on %s', (backendName) => {
  test('every answer leads to a handover or to a reason, and a sick service harms no other', async () => {
    const backend = await stage.makeBackend(backendName);
    const server = await makeServer(stage.env(backend));
    const ledger = makeLedger(stage.services);
    await server.start();
    const serviceOf = (name: string) =>
      stage.services[KINDS.findIndex((kind) => kind.name === name)] as PushService;
    const ended: { phone: Phone; reminder: ReturnType<typeof wishAt> }[] = [];
    for (const { name, reply, times, usefulSeconds } of KINDS) {
      for (let each = 0; each < PHONES; each++) {
        const subscription = serviceOf(name).subscribe();
        subscription.reply(() => (subscription.received().length <= times ? reply : { status: 201 }));
        const phone = makePhone([server.url], ledger, subscription);
        const reminder = wishAt(Date.now() + stage.chance.between(0, 5000), usefulSeconds);
        await phone.wish([reminder]);
        if (name === '410') ended.push({ phone, reminder });
      }
    }
    const endless = KINDS.filter(({ times }) => times === Number.POSITIVE_INFINITY).length;
    await ledger.waitForHandovers((KINDS.length - endless) * PHONES, PATIENCE_MS);

    // As the app does at its next opening: a subscription anew, and the same wish.
    const healthy = serviceOf('201');
    for (const { phone, reminder } of ended.slice(0, PHONES / 2)) {
      phone.subscribe(healthy.subscribe());
      await phone.wish([reminder]);
    }
    await ledger.waitForHandovers((KINDS.length - endless) * PHONES + PHONES / 2, PATIENCE_MS);
    await server.stop();
    const figures = ledger.judge(await backend.readReminders());
    const faults = stage.services
      .flatMap(({ received }) => received)
      .filter(({ answer }) => typeof answer !== 'object' || answer.status !== 201).length;
    expectTrusted(`push services answer anything, ${backendName}`, figures, {
      seed: stage.chance.seed,
      'answers other than 201': faults,
    });
    expect(figures).toMatchObject({
      duplicates: 0,
      missed: { gone: PHONES + PHONES / 2, refused: PHONES, unanswered: PHONES },
    });
    for (const gap of gaps(serviceOf('429'))) {
      expect(gap).toBeGreaterThanOrEqual(RETRY_AFTER_SECONDS * 1000 - 10);
    }
    const byPhone = Map.groupBy(serviceOf('404').received, ({ id }) => id);
    expect([...byPhone.values()].every((pushes) => pushes.length === 1)).toBe(true);
  });
});

/** Milliseconds between one try and the next for the same phone. */
function gaps({ received }: PushService): number[] {
  return [...Map.groupBy(received, ({ id }) => id).values()].flatMap((pushes) =>
    pushes.slice(1).map((push, index) => push.receivedAtMs - (pushes[index]?.receivedAtMs ?? 0)),
  );
}
