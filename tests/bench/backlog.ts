// A hundred thousand reminders due at one moment on one process with the embedded database: how long, how much memory.
import { embedded, storeReminders } from './bench-database.ts';
import { startBenchServer } from './bench-server.ts';
import { atMost, type Part, percentile } from './figures.ts';
import { newEndpoint, rateOf, startPushTarget } from './push-bench.ts';

const COUNT = 100_000;
const LOOK_EVERY_MS = 250;

export const backlog: Part = {
  name: 'backlog',
  async run({ scale }) {
    const count = Math.round(COUNT * scale);
    const target = await startPushTarget();
    const database = await embedded();
    const due = new Date(Date.now() - 1000);
    await database.use((store) => storeReminders(store, count, () => newEndpoint(target), due));
    const env = { ...database.env, PUSH_HOSTS: target.host, NODE_EXTRA_CA_CERTS: target.certificateFile };
    const server = await startBenchServer(env);
    const memory: number[] = [];
    const looking = setInterval(() => memory.push(server.memory().now), LOOK_EVERY_MS);
    try {
      const arrivals = await target.gather(count);
      const [first = 0, last = 0] = [arrivals[0], arrivals.at(-1)];
      const seconds = (share: number) => ((percentile(arrivals, share) - first) / 1000).toFixed(1);
      // The first fifth holds what the process needs in any case.
      const early = Math.max(...memory.slice(0, Math.ceil(memory.length / 5)));
      const afterwards = Math.max(...memory.slice(-Math.ceil(memory.length / 5)));
      return [
        {
          name: `${count} due at one moment, one process on PGlite`,
          value: `${((last - first) / 1000).toFixed(1)} s, ${Math.round(rateOf(arrivals))} per second`,
        },
        { name: 'handed over after (p50, p99)', value: `${seconds(0.5)} s, ${seconds(0.99)} s` },
        { name: 'most memory', value: `${server.memory().peak} MB` },
        atMost('memory of the last fifth against the first', afterwards / early, 1.2),
      ];
    } finally {
      clearInterval(looking);
      await server.stop();
      await database.remove();
      target.stop();
    }
  },
};
