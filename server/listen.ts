// Opens a port, or says in one sentence why it cannot be opened; closes it without cutting an answer off.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorCode, reasonOf } from './error-code.ts';
import { StartupError } from './startup-error.ts';

const CLOSE_WITHIN_MS = 5000;

/** Resolves with the port, which differs from the asked one only when that is 0. */
export function listen(server: Server, name: string, port: number, host?: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      const code = errorCode(error);
      const sentence =
        code === 'EADDRINUSE'
          ? `Port ${port} is already in use: stop the other program or set ${name} to another port.`
          : `Port ${port}${host ? ` of ${host}` : ''} cannot be opened (${reasonOf(error)}): set ${name} to another port.`;
      fail(new StartupError(sentence));
    });
    server.listen({ port, ...(host ? { host } : {}) }, () => done((server.address() as AddressInfo).port));
  });
}

/** Lets answers in progress finish, but not for ever. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS);
    server.close(() => {
      clearTimeout(late);
      done();
    });
    server.closeIdleConnections();
  });
}
