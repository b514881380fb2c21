// Starts Temoto's server, says where it is, and stops it cleanly when asked to.
import { type Config, parseConfig } from './config.ts';
import { makeLog } from './log.ts';
import { type RunningServer, startServer } from './start.ts';
import { StartupError } from './startup-error.ts';

/** Longer than every part takes to finish; a container gives about as long before it kills. */
const STOP_WITHIN_MS = 9000;

try {
  const config = parseConfig(process.env);
  const log = makeLog(config.logLevel);
  const server = await startServer(config, log);
  stopOnSignal(server);
  announce(config, server);
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.error(error.message);
  process.exit(1);
}

function announce(config: Config, { port, publicUrl }: RunningServer): void {
  const lines = [`Temoto is running at http://localhost:${port}`];
  lines.push(
    publicUrl.startsWith('https:')
      ? `Phones open ${publicUrl}`
      : 'Phones need https: put a proxy with a certificate in front and set PUBLIC_URL=https://…',
  );
  if (config.isVapidSubjectLocal) {
    lines.push(
      'For development only: set VAPID_SUBJECT to a real mailto: or https: address, Apple refuses others.',
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

function stopOnSignal(server: RunningServer): void {
  let isStopping = false;
  const stop = () => {
    // npm passes a Ctrl-C on a second time; the first one is already being followed.
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
