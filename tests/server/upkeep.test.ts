// What the server does every minute, every ten minutes and every hour, by a clock that the test moves.
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { parseConfig } from '../../server/config.ts';
import { type OpenDatabase, openDatabase } from '../../server/database.ts';
import { findDevice } from '../../server/devices.ts';
import { makeLog } from '../../server/log.ts';
import { startUpkeep } from '../../server/upkeep.ts';
import { makeDatabase, makeFolder, QUIET, removeFolder } from './harness.ts';
import { HASH, makeReminder, makeWish, put, readReminders } from './stored-devices.ts';

const MINUTE_MS = 60_000;

let folder: string;
let database: OpenDatabase;
let upkeep: ReturnType<typeof startUpkeep>;
let logLines: string[];
const calls = { tidy: 0, snapshotIfDue: 0, noteForgotten: 0 };

beforeAll(async () => {
  folder = makeFolder();
  database = await openDatabase(parseConfig(await makeDatabase(folder)), QUIET);
});
afterAll(async () => {
  await database.close();
  removeFolder(folder);
});

beforeEach(() => {
  for (const name of Object.keys(calls) as (keyof typeof calls)[]) calls[name] = 0;
  logLines = [];
  // The database's own timers go on.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => void vi.useRealTimers());

function start(parts: Partial<OpenDatabase> = {}): void {
  const counted = (name: keyof typeof calls) => async () => {
    calls[name] += 1;
  };
  upkeep = startUpkeep(
    {
      ...database,
      tidy: counted('tidy'),
      snapshotIfDue: counted('snapshotIfDue'),
      noteForgotten: counted('noteForgotten'),
      ...parts,
    },
    makeLog('info', { write: (line) => void logLines.push(line) }),
  );
}

/** Ages by hand what the clock of the database would age in days. */
async function ageReminders(hours: number): Promise<void> {
  const span = sql`${`${hours} hours`}::interval`;
  await sql`update temoto.reminders set at = at - ${span}, expires_at = expires_at - ${span}`.execute(
    database.store.db,
  );
}

test('what has had its time is forgotten within ten minutes, as often as there is something', async () => {
  start();
  for (let round = 0; round < 2; round++) {
    const id = await put(database.store, makeWish({ reminders: [makeReminder(0, 1)] }));
    await ageReminders(49);
    vi.advanceTimersByTime(10 * MINUTE_MS);
    await vi.waitFor(async () => expect(await readReminders(database.store, id)).toEqual([]));
  }
  const id = await put(database.store, makeWish());
  await sql`update temoto.devices set forget_at = now() - interval '1 second' where id = ${id}`.execute(
    database.store.db,
  );
  vi.advanceTimersByTime(10 * MINUTE_MS);
  await vi.waitFor(() => expect(calls.noteForgotten).toBe(1));
  expect(await findDevice(database.store, id, HASH)).toEqual({ kind: 'unknown' });
  await upkeep.stop();
});

test('space is given back once an hour, and a snapshot asked for at the start and once a minute', async () => {
  start();
  await upkeep.stop();
  expect(calls).toMatchObject({ tidy: 0, snapshotIfDue: 1 });
  start();
  vi.advanceTimersByTime(59 * MINUTE_MS);
  await upkeep.stop();
  expect(calls).toMatchObject({ tidy: 0, snapshotIfDue: 2 + 59 });
  start();
  vi.advanceTimersByTime(120 * MINUTE_MS);
  await upkeep.stop();
  expect(calls).toMatchObject({ tidy: 2, snapshotIfDue: 3 + 59 + 120 });
});

test('one that fails is told, and holds up neither the others nor itself the next time', async () => {
  let tries = 0;
  start({
    snapshotIfDue: async () => {
      tries += 1;
      throw new Error('no room');
    },
  });
  vi.advanceTimersByTime(120 * MINUTE_MS);
  await upkeep.stop();
  expect(tries).toBe(1 + 120);
  expect(calls.tidy).toBe(2);
  expect(logLines.filter((line) => line.includes('the snapshot failed'))).toHaveLength(1 + 120);
});

test('after the end nothing begins any more', async () => {
  start();
  await upkeep.stop();
  expect(vi.getTimerCount()).toBe(0);
});
