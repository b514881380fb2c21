// A PostgreSQL server in this process for tests: its protocol on a port, an embedded database behind it.
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { PGlite } from '@electric-sql/pglite';

export type PostgresPort = { url: string; close(): Promise<void> };

/** Authentication is over, UTF-8 is spoken, the first statement may come. */
const GREETING = Buffer.concat([
  message('R', '\0\0\0\0'),
  message('S', 'client_encoding\0UTF8\0'),
  message('S', 'standard_conforming_strings\0on\0'),
  message('Z', 'I'),
]);
const IDLE = 'I'.charCodeAt(0);

export async function startPostgresPort(dataDir: string): Promise<PostgresPort> {
  const pglite = await PGlite.create(dataDir);
  const sockets = new Set<Socket>();
  const leaving = new Set<Promise<void>>();
  let owner: Socket | undefined;
  let freed = Promise.withResolvers<void>();

  /** One connection at a time, each for as long as its transaction lasts: there is only one session. */
  async function answer(socket: Socket, request: Buffer): Promise<void> {
    while (owner && owner !== socket) await freed.promise;
    if (socket.destroyed) return;
    owner = socket;
    const reply = Buffer.from(await pglite.execProtocolRaw(request));
    if (reply.at(-1) === IDLE) release();
    socket.write(reply);
  }

  function release(): void {
    owner = undefined;
    freed.resolve();
    freed = Promise.withResolvers<void>();
  }

  const server = createServer((socket) => {
    sockets.add(socket);
    let received: Buffer = Buffer.alloc(0);
    let isGreeted = false;
    let answered = Promise.resolve();
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      const left = answered.then(async () => {
        if (owner !== socket) return;
        await pglite.exec('rollback');
        release();
      });
      leaving.add(left);
    });
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (!isGreeted) {
        if (received.length < 4 || received.length < received.readInt32BE()) return;
        received = received.subarray(received.readInt32BE());
        isGreeted = true;
        socket.write(GREETING);
      }
      const { turns, rest } = splitTurns(received);
      received = rest;
      for (const turn of turns) answered = answered.then(() => answer(socket, turn));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `postgres://temoto@127.0.0.1:${port}/temoto`,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
      await Promise.all(leaving);
      await pglite.close();
    },
  };
}

/** A turn ends with a message after which the client waits: a plain query, or the end of a prepared one. */
function splitTurns(received: Buffer): { turns: Buffer[]; rest: Buffer } {
  const turns: Buffer[] = [];
  let [from, at] = [0, 0];
  while (received.length >= at + 5) {
    const type = received.toString('latin1', at, at + 1);
    const end = at + 1 + received.readInt32BE(at + 1);
    if (received.length < end) break;
    at = end;
    if (type !== 'Q' && type !== 'S') continue;
    turns.push(received.subarray(from, at));
    from = at;
  }
  return { turns, rest: received.subarray(from) };
}

function message(type: string, body: string): Buffer {
  const head = Buffer.alloc(5, type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, Buffer.from(body, 'latin1')]);
}
