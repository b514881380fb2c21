// The way to a PostgreSQL server, which a test can cut as a restart does, or hold up as a lost network does.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { makeDatabase } from './harness.ts';
import { startPostgresPort } from './postgres-port.ts';

export type DatabaseGate = {
  url: string;
  /** How many have been made since the beginning. */
  connections(): number;
  /** Ends every connection and refuses new ones. */
  cut(): void;
  /** Keeps every connection and lets nothing through. */
  hold(): void;
  open(): void;
  close(): Promise<void>;
};

/** In front of the PostgreSQL server that the tests were given, or of one in this process. */
export async function openGate(folder: string): Promise<DatabaseGate> {
  const { DATABASE_URL, DATA_DIR = '' } = await makeDatabase(folder);
  const own = DATABASE_URL ? undefined : await startPostgresPort(join(DATA_DIR, 'database'));
  const behind = new URL(DATABASE_URL ?? own?.url ?? '');
  const sockets = new Set<Socket>();
  let state: 'open' | 'cut' | 'held' = 'open';
  let connections = 0;

  const gate = createServer((front) => {
    connections += 1;
    if (state === 'cut') return void front.resetAndDestroy();
    const back = connect(Number(behind.port), behind.hostname);
    front.pipe(back).pipe(front);
    for (const socket of [front, back]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        front.destroy();
        back.destroy();
      });
      if (state === 'held') socket.pause();
    }
  });
  await new Promise<void>((done) => gate.listen(0, '127.0.0.1', () => done()));
  const url = new URL(behind);
  url.port = String((gate.address() as AddressInfo).port);
  url.hostname = '127.0.0.1';

  function cut(): void {
    state = 'cut';
    for (const socket of sockets) socket.destroy();
  }
  return {
    url: url.href,
    connections: () => connections,
    cut,
    hold() {
      state = 'held';
      for (const socket of sockets) socket.pause();
    },
    open() {
      state = 'open';
      for (const socket of sockets) socket.resume();
    },
    async close() {
      cut();
      await new Promise((done) => gate.close(done));
      await own?.close();
    },
  };
}
