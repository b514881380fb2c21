// A push service as a process of its own: https, 5 ms to each answer, and it remembers when each push came.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { parentPort } from 'node:worker_threads';

const LATENCY_MS = 5;
const KEEP_ALIVE_MS = 120_000;

const [, , keyFile = '', certificateFile = ''] = process.argv;
if (parentPort) throw new Error('Start this as a process, not as a thread');

let arrivals: number[] = [];
const server = createServer(
  { key: readFileSync(keyFile), cert: readFileSync(certificateFile) },
  (request, response) => {
    request.resume();
    request.on('end', () => {
      arrivals.push(Date.now());
      setTimeout(() => response.writeHead(201).end(), LATENCY_MS);
    });
  },
);
// The library fails when a connection ends just as it is used again; no way of sending pays for that here.
server.keepAliveTimeout = KEEP_ALIVE_MS;
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});

process.on('message', (message) => {
  if (message === 'count') process.send?.({ count: arrivals.length });
  if (message === 'take') {
    process.send?.({ arrivals });
    arrivals = [];
  }
});
process.on('disconnect', () => process.exit(0));
