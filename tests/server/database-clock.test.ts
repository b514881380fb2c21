// How far ahead a reminder may be is decided by the clock of the database, which every process shares.
import { createECDH, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { deviceRoutes } from '../../server/device-routes.ts';
import { makeLimits } from '../../server/limits.ts';
import { makeStore, type Store } from '../../server/store.ts';
import { makeReminder } from './harness.ts';
import { makeListeningDatabase } from './listening-database.ts';

const DAY_SECONDS = 86_400;

const unused = (): never => {
  throw new Error('nothing else may be asked');
};

function makeRoutes(clockDays: number) {
  const db = makeListeningDatabase((sql) => {
    if (sql.startsWith('insert into "devices"')) return [{ id: 'new' }];
    return sql.includes('clock_timestamp')
      ? [{ now_ms: Date.now() + clockDays * DAY_SECONDS * 1000, is_known: true }]
      : [];
  });
  const boss = { insert: async () => null } as unknown as Store['boss'];
  return deviceRoutes({
    store: makeStore(db, boss),
    sender: { endpointOf: unused, send: unused, close: unused },
    limits: makeLimits(1),
    trustedHosts: new Set(['push.example.org:443']),
    resolve: unused,
    publicUrl: 'https://temoto.example.org',
    keyId: 'key',
    onForgotten: unused,
  });
}

test.each([
  ['500 days behind', -500, 1, 400],
  ['399 days ahead', 399, 500, 200],
] as const)('a database that is %s of the process', async (_, clockDays, reminderDays, status) => {
  const answer = await makeRoutes(clockDays).request(`/${randomUUID()}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${'A'.repeat(43)}` },
    body: JSON.stringify({
      revision: 1,
      locale: 'en',
      subscription: {
        endpoint: 'https://push.example.org/x',
        keys: { p256dh: createECDH('prime256v1').generateKeys('base64url'), auth: 'A'.repeat(22) },
      },
      reminders: [makeReminder(reminderDays * DAY_SECONDS)],
    }),
  });
  expect(answer.status).toBe(status);
});
