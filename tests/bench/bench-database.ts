// Databases for the benches: a PGlite folder or a PostgreSQL database, filled with reminders before a server opens it.
import { createECDH, randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment, parseConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/database.ts';
import { putDevice } from '../../server/devices.ts';
import type { Store } from '../../server/store.ts';
import { emptyDatabase } from '../server/empty-database.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';

export type BenchDatabase = {
  name: 'PGlite' | 'PostgreSQL';
  env: Environment;
  use<T>(work: (store: Store) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
};

const REMINDERS_PER_DEVICE = 200;
const HOUR_MS = 3_600_000;
const QUIET = { onError: () => {}, stop: new AbortController().signal };

function opened(env: Environment): BenchDatabase['use'] {
  return async (work) => {
    const database = await openDatabase(parseConfig(env), QUIET);
    try {
      return await work(database.store);
    } finally {
      await database.close();
    }
  };
}

export async function embedded(): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'temoto-bench-data-'));
  const env = { DATA_DIR: join(folder, 'data') };
  cpSync(await emptyDatabase(), join(env.DATA_DIR, 'database'), { recursive: true });
  return {
    name: 'PGlite',
    env,
    use: opened(env),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

let server: PostgresServer | undefined;

export async function onPostgres(): Promise<BenchDatabase> {
  // As an operator runs it: a figure without the disk would be better than theirs.
  server ??= await startPostgres({}, { fsync: true });
  const env = { DATABASE_URL: await server.makeDatabase(`bench_${randomUUID().replaceAll('-', '')}`) };
  return { name: 'PostgreSQL', env, use: opened(env), remove: async () => {} };
}

export async function removePostgres(): Promise<void> {
  await server?.remove();
}

/** So many reminders at one moment, of devices with as many as one may have. */
export async function storeReminders(
  store: Store,
  count: number,
  endpoint: () => string,
  at: Date,
): Promise<void> {
  const p256dh = createECDH('prime256v1').generateKeys('base64url');
  for (let stored = 0; stored < count; stored += REMINDERS_PER_DEVICE) {
    const reminders = Array.from({ length: Math.min(REMINDERS_PER_DEVICE, count - stored) }, () => ({
      id: randomBytes(16).toString('base64url'),
      at,
      expiresAt: new Date(at.getTime() + 24 * HOUR_MS),
    }));
    await putDevice(store, randomUUID(), 'ab'.repeat(32), {
      revision: 1,
      locale: 'ja',
      subscription: { endpoint: endpoint(), p256dh, auth: randomBytes(16).toString('base64url') },
      reminders,
    });
  }
}
