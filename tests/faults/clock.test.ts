// The clock jumps: forward over reminders, back behind them, and forward again. Due is what the database's clock says.
// PGlite has no clock of its own but that of the process it lives in; PostgreSQL's is that of its machine.

import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Environment } from '../../server/config.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { BACKEND_NAMES, type Backend, inDatabase, inFolder } from './backend.ts';
import { type FalseClock, makeFalseClock } from './false-clock.ts';
import { expectTrusted, type Ledger, makeLedger } from './ledger.ts';
import { makePhone, wishAt } from './phone.ts';
import { makeServer, type RunningServer } from './running-server.ts';
import { setStage, until } from './stage.ts';

const HOUR_MS = 3_600_000;
const DAY_SECONDS = 86_400;
const PHONES = 20;
const SOON_MS = 3000;
/** Later than the last of the wishes is accepted on a busy machine. */
const DURING_MS = 15_000;
const PATIENCE_MS = 150_000;

const stage = setStage();
let clock: FalseClock;
let postgres: PostgresServer | undefined;

beforeEach(() => {
  clock = makeFalseClock();
});
afterEach(async () => {
  await postgres?.remove();
  postgres = undefined;
  clock.remove();
});

/** So many phones that each wish one reminder. */
async function wishFrom(
  server: RunningServer,
  ledger: Ledger,
  atMs: number,
  { usefulSeconds = DAY_SECONDS, atHandover = () => {} } = {},
) {
  const subscriptions = Array.from({ length: PHONES }, () => stage.push.subscribe());
  for (const subscription of subscriptions) {
    subscription.reply(() => {
      atHandover();
      return { status: 201 };
    });
    await makePhone([server.url], ledger, subscription).wish([wishAt(atMs, usefulSeconds)]);
  }
  return subscriptions;
}

const came = (subscriptions: Awaited<ReturnType<typeof wishFrom>>) =>
  subscriptions.filter((subscription) => subscription.received().length > 0).length;

describe.each(BACKEND_NAMES)('the clock of %s', (name) => {
  async function begin(): Promise<{ backend: Backend; env: Environment }> {
    if (name === 'PGlite') {
      const backend = await inFolder(stage.folder);
      return { backend, env: { ...stage.env(backend), ...clock.env } };
    }
    postgres = await startPostgres(clock.env);
    const backend = inDatabase(await postgres.makeDatabase('clock'));
    return { backend, env: stage.env(backend) };
  }

  /** Whoever has the clock shows it: PostgreSQL when asked, the server in the head of its answers. */
  async function shownMs(server: RunningServer): Promise<number> {
    if (name === 'PGlite') {
      return Date.parse((await fetch(`${server.url}/healthz`)).headers.get('date') ?? '');
    }
    const client = new pg.Client({ connectionString: postgres?.url });
    await client.connect();
    const { rows } = await client.query<{ now: Date }>('select now()');
    await client.end();
    return rows[0]?.now.getTime() ?? 0;
  }

  async function jump(server: RunningServer, aheadMs: number): Promise<void> {
    clock.set(aheadMs);
    await vi.waitFor(
      async () => expect(Math.abs((await shownMs(server)) - clock.now())).toBeLessThan(60_000),
      30_000,
    );
  }

  test('jumps three times: nothing is lost, and nothing comes before that clock says so', async () => {
    const { backend, env } = await begin();
    const server = await makeServer(env);
    const ledger = makeLedger([stage.push], clock.aheadMs);
    await server.start();
    const startMs = clock.now();
    const soon = await wishFrom(server, ledger, startMs + SOON_MS);
    const inOneHour = await wishFrom(server, ledger, startMs + HOUR_MS);
    const over = await wishFrom(server, ledger, startMs + HOUR_MS, { usefulSeconds: 600 });
    const inThreeHours = await wishFrom(server, ledger, startMs + 3 * HOUR_MS);
    await until(() => came(soon) === PHONES, PATIENCE_MS);
    expect(came(inOneHour)).toBe(0);

    await jump(server, 2 * HOUR_MS);
    await until(() => came(inOneHour) === PHONES, PATIENCE_MS);
    expect(came(over)).toBe(0);

    await jump(server, -HOUR_MS);
    // A process that dies now leaves claims behind, beside marks that were made when the clock was ahead.
    const killed = Promise.withResolvers<void>();
    const atHandover = () => void server.kill().then(killed.resolve);
    const afterwards = await wishFrom(server, ledger, clock.now() + DURING_MS, { atHandover });
    await killed.promise;
    for (const subscription of afterwards) subscription.reply(() => ({ status: 201 }));
    await server.start();
    await ledger.waitForHandovers(3 * PHONES, PATIENCE_MS);
    expect(came(inThreeHours)).toBe(0);

    await jump(server, 4 * HOUR_MS);
    await ledger.waitForHandovers(4 * PHONES, PATIENCE_MS);
    await server.stop();
    const figures = ledger.judge(await backend.readReminders());
    expectTrusted(`the database's clock jumps, ${name}`, figures, { jumps: 3, kills: 1 });
    expect(figures).toMatchObject({ handedOver: 4 * PHONES, missed: { expired: PHONES } });
  });
});

test('the clock of a server on PostgreSQL decides nothing', async () => {
  const backend = await stage.makeBackend('PostgreSQL');
  const server = await makeServer({ ...stage.env(backend), ...clock.env });
  const ledger = makeLedger([stage.push]);
  clock.set(-5 * HOUR_MS);
  await server.start();
  const inOneHour = await wishFrom(server, ledger, Date.now() + HOUR_MS);
  for (const aheadMs of [-5 * HOUR_MS, 5 * HOUR_MS, 0]) {
    clock.set(aheadMs);
    const shown = async () => Date.parse((await fetch(`${server.url}/healthz`)).headers.get('date') ?? '');
    await vi.waitFor(
      async () => expect(Math.abs((await shown()) - clock.now())).toBeLessThan(60_000),
      30_000,
    );
    const soon = await wishFrom(server, ledger, Date.now() + SOON_MS);
    await until(() => came(soon) === PHONES, PATIENCE_MS);
  }
  expect(came(inOneHour)).toBe(0);
  await server.stop();
  const figures = ledger.judge([
    ...(await backend.readReminders()).map((row) =>
      row.state === 'pending' ? { ...row, reason: 'still to come' } : row,
    ),
  ]);
  expectTrusted("the server's clock jumps, PostgreSQL", figures, { jumps: 3 });
  expect(figures).toMatchObject({ handedOver: 3 * PHONES, duplicates: 0 });
});
