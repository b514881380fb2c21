// How many wishes a process accepts per second from 50 connections, and how long the slowest of a hundred waits.
import { createECDH, randomBytes, randomUUID } from 'node:crypto';
import { Agent, request } from 'undici';
import { type BenchDatabase, embedded, onPostgres } from './bench-database.ts';
import { startBenchServer } from './bench-server.ts';
import { type Figure, type Part, percentile } from './figures.ts';

const CONNECTIONS = 50;
const REMINDERS = 20;
/** Trusted as written: a known name would be looked up. */
const NOWHERE = 'localhost:9';
const DAY_MS = 86_400_000;

export const puts: Part = {
  name: 'wishes',
  async run({ seconds }) {
    return [...(await measure(await embedded(), seconds)), ...(await measure(await onPostgres(), seconds))];
  },
};

async function measure(database: BenchDatabase, seconds: number): Promise<Figure[]> {
  // Making an embedded database is not what is measured.
  await database.use(async () => {});
  const server = await startBenchServer({ ...database.env, PUSH_HOSTS: NOWHERE });
  const dispatcher = new Agent({ connections: CONNECTIONS });
  const took: number[] = [];
  const p256dh = createECDH('prime256v1').generateKeys('base64url');
  const startedAt = performance.now();
  const end = startedAt + seconds * 1000;
  async function connection() {
    while (performance.now() < end) {
      const begunAt = performance.now();
      const answer = await request(`${server.url}/api/devices/${randomUUID()}`, {
        method: 'PUT',
        dispatcher,
        headers: {
          authorization: `Bearer ${randomBytes(32).toString('base64url')}`,
          'content-type': 'application/json',
          'x-forwarded-for': `2001:db8:${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}::1`,
        },
        body: JSON.stringify(wish(p256dh)),
      });
      await answer.body.dump();
      if (answer.statusCode !== 200) throw new Error(`A wish was answered with ${answer.statusCode}`);
      took.push(performance.now() - begunAt);
    }
  }
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, connection));
    const rate = Math.round((took.length / (performance.now() - startedAt)) * 1000);
    return [
      {
        name: `wishes with ${REMINDERS} reminders, ${CONNECTIONS} connections, ${database.name}`,
        value: `${rate} per second, p50 ${percentile(took, 0.5).toFixed(0)} ms, p99 ${percentile(took, 0.99).toFixed(0)} ms`,
      },
    ];
  } finally {
    await dispatcher.close();
    await server.stop();
    await database.remove();
  }
}

function wish(p256dh: string) {
  const reminders = Array.from({ length: REMINDERS }, (_, day) => {
    const at = Date.now() + (day + 1) * DAY_MS;
    return {
      id: randomBytes(16).toString('base64url'),
      at: new Date(at).toISOString(),
      expiresAt: new Date(at + DAY_MS / 2).toISOString(),
    };
  });
  const keys = { p256dh, auth: randomBytes(16).toString('base64url') };
  const subscription = { endpoint: `https://${NOWHERE}/${randomUUID()}`, keys };
  return { revision: 1, locale: 'ja', subscription, reminders };
}
