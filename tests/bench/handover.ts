// Reminders handed over per second, database included, against the web-push library on the same push service.
import { createECDH, randomBytes } from 'node:crypto';
import { Agent } from 'node:https';
import webPush from 'web-push';
import { type BenchDatabase, embedded, onPostgres, storeReminders } from './bench-database.ts';
import { startBenchServer } from './bench-server.ts';
import { atLeast, type Figure, median, type Part } from './figures.ts';
import { newEndpoint, type PushTarget, rateOf, startPushTarget } from './push-bench.ts';

const LOOP_COUNT = 1000;
const WIDE_COUNT = 6000;
const SERVER_COUNT = 20_000;
const CONCURRENCY = 50;
/** In turns, so that a machine that is busy for a while harms nobody alone. */
const TURNS = 3;
const PAYLOAD_BYTES = 1024;

export const handover: Part = {
  name: 'handover',
  async run({ scale }) {
    const target = await startPushTarget();
    try {
      const scaled = (count: number) => Math.max(200, Math.round(count * scale));
      const ways = {
        loop: () => byLibrary(target, scaled(LOOP_COUNT), 1),
        wide: () => byLibrary(target, scaled(WIDE_COUNT), CONCURRENCY),
        embedded: () => byServers(target, scaled(SERVER_COUNT), embedded, 1),
        postgres: () => byServers(target, scaled(SERVER_COUNT), onPostgres, 1),
        two: () => byServers(target, scaled(SERVER_COUNT), onPostgres, 2),
      };
      const rates = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
      for (let turn = 0; turn < TURNS; turn++) {
        for (const [name, way] of Object.entries(ways)) rates.get(name)?.push(await way());
      }
      const rate = (name: keyof typeof ways) => median(rates.get(name) ?? []);
      const told = (name: string, way: keyof typeof ways): Figure => ({
        name,
        value: `${Math.round(rate(way))} per second (${(rates.get(way) ?? []).map(Math.round).join(', ')})`,
      });
      return [
        told('web-push, for … await', 'loop'),
        told(`web-push, ${CONCURRENCY} at once with keep-alive`, 'wide'),
        told('one process on PGlite', 'embedded'),
        told('one process on PostgreSQL', 'postgres'),
        told('two processes on PostgreSQL', 'two'),
        atLeast('one process on PGlite against the loop', rate('embedded') / rate('loop'), 4),
        atLeast('one process on PGlite against 50 at once', rate('embedded') / rate('wide'), 1.3),
        atLeast('one process on PostgreSQL against the loop', rate('postgres') / rate('loop'), 4),
        atLeast('one process on PostgreSQL against 50 at once', rate('postgres') / rate('wide'), 1.3),
        {
          name: 'two processes against one on PostgreSQL, on these cores',
          value: `${(rate('two') / rate('postgres')).toFixed(2)} times`,
        },
      ];
    } finally {
      target.stop();
    }
  },
};

async function byLibrary(target: PushTarget, count: number, width: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: width, ca: target.certificate });
  const vapid = { subject: 'mailto:bench@example.org', ...webPush.generateVAPIDKeys() };
  const keys = {
    p256dh: createECDH('prime256v1').generateKeys('base64url'),
    auth: randomBytes(16).toString('base64url'),
  };
  const payload = Buffer.alloc(PAYLOAD_BYTES, ' ');
  let begun = 0;
  const next = async () => {
    while (begun < count) {
      begun += 1;
      await webPush.sendNotification({ endpoint: newEndpoint(target), keys }, payload, {
        agent,
        vapidDetails: vapid,
        TTL: 3600,
        urgency: 'high',
      });
    }
  };
  await Promise.all(Array.from({ length: width }, next));
  agent.destroy();
  return rateOf(await target.take());
}

/** All due when the servers come up; counted from the first push to the last. */
async function byServers(
  target: PushTarget,
  count: number,
  make: () => Promise<BenchDatabase>,
  processes: number,
): Promise<number> {
  const database = await make();
  const due = new Date(Date.now() - 1000);
  await database.use((store) => storeReminders(store, count, () => newEndpoint(target), due));
  const env = { ...database.env, PUSH_HOSTS: target.host, NODE_EXTRA_CA_CERTS: target.certificateFile };
  const servers = await Promise.all(Array.from({ length: processes }, () => startBenchServer(env)));
  try {
    return rateOf(await target.gather(count));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await database.remove();
  }
}
