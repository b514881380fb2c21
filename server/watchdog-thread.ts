// Counts the beats of the main thread from a thread of its own; only from here can a process that is stuck be ended.
import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const { beats, everyMs, missedMax } = workerData as { beats: Int32Array; everyMs: number; missedMax: number };
const STDERR = 2;

let [known, missed] = [-1, 0];
// Looks are counted, not time: after a machine has slept, the main thread gets its turn first.
setInterval(() => {
  const now = Atomics.load(beats, 0);
  missed = now === known ? missed + 1 : 0;
  known = now;
  if (missed < missedMax) return;
  writeSync(STDERR, 'Temoto was stuck and has been ended: what was confirmed is kept. Start it again.\n');
  process.kill(process.pid, 'SIGKILL');
}, everyMs);
parentPort?.postMessage('watching');
