// Several processes on one PostgreSQL: each does a part, none does what another has done, and one that dies is replaced.
import { describe, expect, test } from 'vitest';
import { expectTrusted, makeLedger } from './ledger.ts';
import { makePhone, sideBySide, wishAt } from './phone.ts';
import { makeServer } from './running-server.ts';
import { answerSlowly, scaled, setStage, until } from './stage.ts';

const REMINDERS = scaled(2000);
const PER_PHONE = 20;
const CLAIMS_OVER_MS = 150_000;

const stage = setStage();

describe.each([2, 4])('%i processes', (count) => {
  async function gather() {
    const backend = await stage.makeBackend('PostgreSQL');
    const servers = await Promise.all(Array.from({ length: count }, () => makeServer(stage.env(backend))));
    const ledger = makeLedger([stage.push]);
    await Promise.all(servers.map((server) => server.start()));
    const dueAtMs = Date.now() + 10_000;
    const urls = servers.map(({ url }) => url);
    await sideBySide(REMINDERS / PER_PHONE, 10, async () => {
      const subscription = stage.push.subscribe();
      answerSlowly(subscription, 20);
      const reminders = Array.from({ length: PER_PHONE }, () => wishAt(dueAtMs));
      // Whichever process is asked, all know of it.
      await makePhone([...urls.slice(1), ...urls.slice(0, 1)], ledger, subscription).wish(reminders);
      urls.push(...urls.splice(0, 1));
    });
    return { backend, servers, ledger };
  }

  test('share what is due, each reminder once', async () => {
    const { backend, servers, ledger } = await gather();
    await ledger.waitForHandovers(REMINDERS, CLAIMS_OVER_MS);
    const shares = await Promise.all(servers.map((server) => server.handedOver()));
    await Promise.all(servers.map((server) => server.stop()));
    const figures = ledger.judge(await backend.readReminders());
    expectTrusted(`${count} processes share the work, PostgreSQL`, figures, {
      processes: count,
      'smallest share': Math.min(...shares),
    });
    expect(figures).toMatchObject({ handedOver: REMINDERS, duplicates: 0 });
    expect(Math.min(...shares)).toBeGreaterThan(0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(REMINDERS);
  });

  test('go on when one is stopped in order and one is killed', async () => {
    const { backend, servers, ledger } = await gather();
    const [killed, stopped, ...rest] = servers;
    await until(() => ledger.handedOver() >= stage.chance.between(50, REMINDERS / 3));
    await killed?.kill();
    if (rest.length > 0) await stopped?.stop();
    await ledger.waitForHandovers(REMINDERS, CLAIMS_OVER_MS);
    await Promise.all((rest.length > 0 ? rest : [stopped]).map((server) => server?.stop()));
    const figures = ledger.judge(await backend.readReminders());
    expectTrusted(`one of ${count} processes killed, PostgreSQL`, figures, { processes: count, kills: 1 });
    expect(figures.handedOver).toBe(REMINDERS);
  });
});
