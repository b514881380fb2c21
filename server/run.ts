// One life of the server: from the environment to the code that its process ends with.
import { once } from 'node:events';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Config, type Environment, parseConfig } from './config.ts';
import { makeLog } from './log.ts';
import { type RunningServer, startServer } from './start.ts';
import { StartupError } from './startup-error.ts';
import { startWatchdog } from './watchdog.ts';

/** A start that waits for a database far away is left behind then: it has promised nothing to anybody. */
const START_ENDS_WITHIN_MS = 3000;

/** 0: stopped as asked, with nothing left to do; 1: could not start, and said why. */
export async function run(env: Environment, stop: AbortSignal): Promise<0 | 1> {
  try {
    const config = parseConfig(env);
    const log = makeLog(config.logLevel);
    process.once('uncaughtException', (error) => endBy(error, log));
    // A signal that came while all this was being loaded is heard now, before anything is touched.
    await nextTurn();
    const stopped = stop.aborted ? Promise.resolve() : once(stop, 'abort');
    const left = stopped.then(() => wait(START_ENDS_WITHIN_MS));
    const server = await Promise.race([startServer(config, log, stop), left]);
    if (!server) return 0;
    await startWatchdog(log);
    announce(config, server);
    await stopped;
    await server.stop();
    return 0;
  } catch (error) {
    if (stop.aborted && error === stop.reason) return 0;
    if (!(error instanceof StartupError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function announce(config: Config, { port, publicUrl, notice }: RunningServer): void {
  const lines = [...(notice ? [notice] : []), `Temoto is running at http://localhost:${port}`];
  const isPublic = publicUrl.startsWith('https:');
  lines.push(
    isPublic
      ? `Phones open ${publicUrl}`
      : 'Phones need https: put a proxy with a certificate in front and set PUBLIC_URL=https://…',
  );
  if (isPublic && config.trustedProxies === 0) {
    lines.push('Behind a proxy set TRUST_PROXY=1: without it all phones together may ask as often as one.');
  }
  if (config.isVapidSubjectLocal) {
    lines.push(
      'For development only: set VAPID_SUBJECT to a real mailto: or https: address, Apple refuses others.',
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Node itself would print the message, and with it addresses. */
function endBy(error: Error, log: Logger): void {
  log.fatal({ err: error }, 'an error that nobody expected');
  console.error('Temoto ended because of an error that nobody expected.');
  process.exit(1);
}
