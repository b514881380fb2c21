// `kill -9` at random moments while reminders are handed over, and between handover and record.
import { describe, expect, test } from 'vitest';
import { BACKEND_NAMES } from './backend.ts';
import { CLAIMS_OVER_MS, killAt } from './kill-at.ts';
import { expectTrusted, makeLedger } from './ledger.ts';
import { makePhone, sideBySide, wishAt } from './phone.ts';
import { makeServer } from './running-server.ts';
import { answerSlowly, scaled, setStage, until } from './stage.ts';

const AT_ONCE = 10;
const SENDS = { PGlite: scaled(800), PostgreSQL: scaled(1500) } as const;
const SEND_KILLS = 5;
const CRASHES = 5;

const stage = setStage();

describe.each(BACKEND_NAMES)('on %s', (name) => {
  test('killed while handing over, it hands over the rest and what is uncertain', async () => {
    const backend = await stage.makeBackend(name);
    const server = await makeServer(stage.env(backend));
    const ledger = makeLedger([stage.push]);
    await server.start();
    const dueAtMs = Date.now() + 15_000;
    await sideBySide(SENDS[name] / 10, AT_ONCE, async () => {
      const subscription = stage.push.subscribe();
      answerSlowly(subscription, 30);
      const reminders = Array.from({ length: 10 }, () => wishAt(dueAtMs));
      await makePhone([server.url], ledger, subscription).wish(reminders);
    });
    const points = stage.chance.some(SEND_KILLS, 1, SENDS[name] * 0.6);
    const kills = await killAt(points, () => ledger.handedOver(), server, stage.chance);
    await ledger.waitForHandovers(SENDS[name], CLAIMS_OVER_MS);
    await server.stop();
    const figures = ledger.judge(await backend.readReminders());
    expectTrusted(`kill -9 while handing over, ${name}`, figures, { seed: stage.chance.seed, kills });
    expect(figures.handedOver).toBe(SENDS[name]);
  });

  test('killed after a handover and before its record, it hands over once more', async () => {
    const backend = await stage.makeBackend(name);
    const server = await makeServer(stage.env(backend));
    const ledger = makeLedger([stage.push]);
    await server.start();
    let crashes = 0;
    for (let crash = 0; crash < CRASHES; crash++) {
      const subscription = stage.push.subscribe();
      const crashed = Promise.withResolvers<void>();
      subscription.reply(() => {
        // Taken by the push service; the server dies before it has the answer, and so before any record.
        if (subscription.received().length === 1) void server.kill().then(crashed.resolve);
        return { status: 201 };
      });
      await makePhone([server.url], ledger, subscription).wish([wishAt(Date.now())]);
      await crashed.promise;
      crashes += 1;
      await server.start();
    }
    await until(() => stage.push.received.length >= 2 * CRASHES, CLAIMS_OVER_MS);
    await server.stop();
    const figures = ledger.judge(await backend.readReminders());
    expectTrusted(`crash between handover and record, ${name}`, figures, { crashes });
    expect(figures).toMatchObject({ handedOver: CRASHES, duplicates: CRASHES });
  });
});
