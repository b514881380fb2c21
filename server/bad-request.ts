// Answers to what never becomes a request of the app: broken HTTP, a missing host, headers without end.
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { RequestError } from '@hono/node-server';
import { errorCode } from './error-code.ts';
import { describeProblem } from './problem.ts';
import { COMMON_HEADERS } from './security-headers.ts';

export function answerUnreadable(error: unknown): Response {
  const { status, headers, body } = describeProblem(
    error instanceof RequestError ? 'unreadable' : 'unexpected',
  );
  return new Response(body, { status, headers: { ...COMMON_HEADERS, ...headers } });
}

/** Here nothing but the socket is left to answer with. */
export function answerBroken(error: unknown, socket: Duplex): void {
  if (errorCode(error) === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, headers, body } = describeProblem('unreadable');
  const lines = Object.entries({
    ...COMMON_HEADERS,
    ...headers,
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
