// Kills a server at chosen moments and starts it again, as a crash and its supervisor would.
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { RunningServer } from './running-server.ts';
import { until } from './stage.ts';

/** A claim of a killed process on PostgreSQL lasts 30 s and is looked for every 10 s; a busy machine takes longer. */
export const CLAIMS_OVER_MS = 150_000;

/** Again at once, and now and then a second time before it has come up. */
async function killAndStart(server: RunningServer, chance: Chance): Promise<number> {
  await server.kill();
  const isKilledTwice = chance.between(0, 4) === 0;
  if (isKilledTwice) {
    server.begin();
    await pause(chance.between(0, 1500));
    await server.kill();
  }
  await server.start();
  return isKilledTwice ? 2 : 1;
}

/** Kills soon after `count` has reached each of the points. */
export async function killAt(
  points: readonly number[],
  count: () => number,
  server: RunningServer,
  chance: Chance,
): Promise<number> {
  let kills = 0;
  for (const point of points) {
    await until(() => count() >= point);
    await pause(chance.between(0, 60));
    kills += await killAndStart(server, chance);
  }
  return kills;
}
