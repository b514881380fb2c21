// `kill -9` at random moments: while wishes are accepted, while reminders are handed over, and between handover and record.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { BACKEND_NAMES } from './backend.ts';
import { expectTrusted, makeLedger } from './ledger.ts';
import { makePhone, sideBySide, wishAt } from './phone.ts';
import { makeServer, type RunningServer } from './running-server.ts';
import { answerSlowly, scaled, setStage, until } from './stage.ts';

const PUTS = scaled(1000);
const PUT_KILLS = 12;
const AT_ONCE = 10;
const SENDS = { PGlite: scaled(800), PostgreSQL: scaled(1500) } as const;
const SEND_KILLS = 5;
const CRASHES = 5;
/** A claim of a killed process on PostgreSQL lasts 30 s and is looked for every 10 s; a busy machine takes longer. */
const CLAIMS_OVER_MS = 150_000;

const stage = setStage();

/** Again at once, and now and then a second time before it has come up. */
async function killAndStart(server: RunningServer): Promise<number> {
  await server.kill();
  const isKilledTwice = stage.chance.between(0, 4) === 0;
  if (isKilledTwice) {
    server.begin();
    await pause(stage.chance.between(0, 1500));
    await server.kill();
  }
  await server.start();
  return isKilledTwice ? 2 : 1;
}

/** Kills soon after `count` has reached each of the points. */
async function killAt(points: readonly number[], count: () => number, server: RunningServer) {
  let kills = 0;
  for (const point of points) {
    await until(() => count() >= point);
    await pause(stage.chance.between(0, 60));
    kills += await killAndStart(server);
  }
  return kills;
}

describe.each(BACKEND_NAMES)('on %s', (name) => {
  test('killed while a thousand wishes are accepted, it keeps every one', async () => {
    const backend = await stage.makeBackend(name);
    const server = await makeServer(stage.env(backend));
    const ledger = makeLedger([stage.push]);
    await server.start();
    let [accepted, refused] = [0, 0];
    const startedAt = Date.now();
    const killing = killAt(stage.chance.some(PUT_KILLS, 0, PUTS), () => accepted, server);
    await sideBySide(PUTS, AT_ONCE, async () => {
      const subscription = stage.push.subscribe();
      const phone = makePhone([server.url], ledger, subscription);
      // Some are due while the kills go on, the last when they are over.
      refused += await phone.wish([wishAt(startedAt + stage.chance.between(500, 30_000))]);
      accepted += 1;
    });
    const kills = await killing;
    await ledger.waitForHandovers(PUTS, CLAIMS_OVER_MS);
    await server.stop();
    const figures = ledger.judge(await backend.readReminders());
    expectTrusted(`kill -9 while accepting, ${name}`, figures, {
      seed: stage.chance.seed,
      kills,
      'refused PUTs': refused,
    });
    expect(figures.handedOver).toBe(PUTS);
  });

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
    const kills = await killAt(points, () => ledger.handedOver(), server);
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
