// PostgreSQL stopped and started again, in order and as by a crash, while wishes are accepted and reminders handed over.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { expectTrusted, makeLedger } from './ledger.ts';
import { makePhone, sideBySide, wishAt } from './phone.ts';
import { makeServer } from './running-server.ts';
import { answerSlowly, scaled, setStage, until } from './stage.ts';

const PUTS = scaled(600);
/** The last is longer than a claim lasts: what was sent before must not be sent again. */
const OUTAGES = [
  { how: 'fast', seconds: 1 },
  { how: 'immediate', seconds: 3 },
  { how: 'fast', seconds: 40 },
] as const;

const stage = setStage();

test('what was accepted and what was sent outlast three restarts of PostgreSQL', async () => {
  const backend = await stage.makeBackend('PostgreSQL');
  const servers = await Promise.all([makeServer(stage.env(backend)), makeServer(stage.env(backend))]);
  const ledger = makeLedger([stage.push]);
  await Promise.all(servers.map((server) => server.start()));
  let [accepted, refused] = [0, 0];
  const injecting = (async () => {
    for (const [turn, { how, seconds }] of OUTAGES.entries()) {
      const point = stage.chance.between((PUTS / 3) * turn, (PUTS / 3) * (turn + 1) - 20);
      await until(() => accepted >= point);
      await stage.backends.postgres().stop(how);
      await pause(seconds * 1000);
      await stage.backends.postgres().start();
    }
  })();
  await sideBySide(PUTS, 10, async () => {
    const subscription = stage.push.subscribe();
    answerSlowly(subscription, stage.chance.between(0, 800));
    const phone = makePhone(
      servers.map(({ url }) => url),
      ledger,
      subscription,
    );
    refused += await phone.wish([wishAt(Date.now() + stage.chance.between(0, 4000))]);
    accepted += 1;
  });
  await injecting;
  await ledger.waitForHandovers(PUTS, 150_000);
  await Promise.all(servers.map((server) => server.stop()));
  const figures = ledger.judge(await backend.readReminders());
  expectTrusted('PostgreSQL stopped and started, 2 processes', figures, {
    seed: stage.chance.seed,
    restarts: OUTAGES.length,
    'refused PUTs': refused,
  });
  expect(figures).toMatchObject({ handedOver: PUTS, duplicates: 0 });
});
