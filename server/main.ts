// Starts Temoto's server and stops it when asked to: the signals are heard before anything else is loaded.

/** Longer than every part takes to finish; a container gives about as long before it kills. */
const STOP_WITHIN_MS = 9000;

const stop = new AbortController();

function stopOnce(): void {
  // npm passes a Ctrl-C on a second time; the first one is already being followed.
  if (stop.signal.aborted) return;
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  stop.abort();
}

process.on('SIGINT', stopOnce);
process.on('SIGTERM', stopOnce);

void import('./run.ts').then(async ({ run }) => process.exit(await run(process.env, stop.signal)));
