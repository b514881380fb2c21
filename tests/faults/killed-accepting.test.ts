// `kill -9` at random moments while wishes are accepted.
import { describe, expect, test } from 'vitest';
import { BACKEND_NAMES } from './backend.ts';
import { CLAIMS_OVER_MS, killAt } from './kill-at.ts';
import { expectTrusted, makeLedger } from './ledger.ts';
import { makePhone, sideBySide, wishAt } from './phone.ts';
import { makeServer } from './running-server.ts';
import { scaled, setStage } from './stage.ts';

const PUTS = scaled(1000);
const PUT_KILLS = 12;
const AT_ONCE = 10;

const stage = setStage();

describe.each(BACKEND_NAMES)('on %s', (name) => {
  test('killed while a thousand wishes are accepted, it keeps every one', async () => {
    const backend = await stage.makeBackend(name);
    const server = await makeServer(stage.env(backend));
    const ledger = makeLedger([stage.push]);
    await server.start();
    let [accepted, refused] = [0, 0];
    const startedAt = Date.now();
    const killing = killAt(stage.chance.some(PUT_KILLS, 0, PUTS), () => accepted, server, stage.chance);
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
});
