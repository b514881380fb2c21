// Ends a process that hears nothing any more, not even a signal: an embedded database that met a full disk turns for ever.
import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';

const EVERY_MS = 1000;
/** Far beyond the seconds that one step of the database takes on a slow machine. */
const BEATS_MISSED_MAX = 60;

/** Resolves when the watch has begun; it lasts as long as the process. */
export async function startWatchdog(
  log: Logger,
  everyMs = EVERY_MS,
  missedMax = BEATS_MISSED_MAX,
): Promise<void> {
  const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(new URL('./watchdog-thread.ts', import.meta.url), {
    workerData: { beats, everyMs, missedMax },
    execArgv: [],
  });
  worker.on('error', (error) => log.error({ err: error }, 'nobody watches any more'));
  setInterval(() => Atomics.add(beats, 0, 1), everyMs).unref();
  await new Promise((done) => worker.once('message', done).once('exit', done));
  worker.unref();
}
