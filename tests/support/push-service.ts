// A push service of our own: it takes pushes over https, answers as told, opens them, and can serve a real Firefox.
import { createECDH, createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server as HttpServer, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type WebSocket, WebSocketServer } from 'ws';
import { makeCertificate } from './certificate.ts';
import { decryptPush } from './decrypt-push.ts';

export type ReceivedPush = {
  /** The subscription's own part of the endpoint. */
  id: string;
  receivedAtMs: number;
  ttlSeconds: number;
  urgency: string | undefined;
  topic: string | undefined;
  authorization: string | undefined;
  encoding: string | undefined;
  body: Buffer;
  /** Undefined until it is decided. */
  answer: PushReply | undefined;
};

export type PushReply =
  | { status: number; headers?: Record<string, string>; body?: string }
  /** Closes the connection without an answer. */
  | 'reset'
  /** Never answers. */
  | 'silence'
  /** Begins to answer, a byte now and then, and never comes to an end. */
  | 'drip'
  /** Answers with something that is not HTTP. */
  | 'garbage';

export type Subscription = {
  id: string;
  /** As a browser's `PushSubscription.toJSON()`. */
  json: { endpoint: string; keys: { p256dh: string; auth: string } };
  decrypt(push: ReceivedPush): Buffer;
  /** What came for this subscription alone. */
  received(): ReceivedPush[];
  /** Decides the answers to this subscription; 201 until told otherwise. */
  reply(decide: Decide): void;
  /** Resolves when so many pushes have come for it, and rejects in the end. */
  waitFor(count: number, withinMs?: number): Promise<ReceivedPush[]>;
};

type Decide = (push: ReceivedPush) => PushReply | Promise<PushReply>;

/** What a browser said about a push: code 100 delivered, 101 not decrypted; a nack means that showing failed. */
export type BrowserReport = { type: 'ack' | 'nack'; version: string; code: number };

export type PushService = {
  /** For PUSH_HOSTS. */
  host: string;
  /** For NODE_EXTRA_CA_CERTS, and the same as text. */
  certificateFile: string;
  certificate: string;
  received: ReceivedPush[];
  subscribe(): Subscription;
  /** For Firefox's `dom.push.serverURL`. */
  browserUrl: string;
  reports: BrowserReport[];
  /** As after a loss of its own: browsers connect again as strangers and must subscribe anew; a push to the old channel gets 410. */
  forgetBrowsers(): void;
  close(): Promise<void>;
};

const CREATED: PushReply = { status: 201 };
const DRIP_MS = 200;

/** Several that one process trusts must share a certificate: they all have the name localhost. */
export async function startPushService(given = makeCertificate()): Promise<PushService> {
  const certificate = await given;
  const folder = mkdtempSync(join(tmpdir(), 'temoto-push-'));
  const certificateFile = join(folder, 'certificate.pem');
  writeFileSync(certificateFile, certificate.cert);

  const received: ReceivedPush[] = [];
  const waiting = new Set<() => void>();
  const decisions = new Map<string, Decide>();

  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const push = readPush(request.url ?? '', request.headers, Buffer.concat(chunks));
      received.push(push);
      for (const look of [...waiting]) look();
      const reply = browsers.forward(push) ?? (await decisions.get(push.id)?.(push)) ?? CREATED;
      push.answer = reply;
      answerWith(reply, request.socket, response);
    });
  });
  const port = await listen(server);
  const host = `localhost:${port}`;
  const browsers = await serveBrowsers(`https://${host}`);

  return {
    host,
    certificateFile,
    certificate: certificate.cert,
    received,
    subscribe: () => makeSubscription(`https://${host}`, { received, decisions, waiting }),
    browserUrl: browsers.url,
    reports: browsers.reports,
    forgetBrowsers: browsers.forgetBrowsers,
    async close() {
      server.closeAllConnections();
      await Promise.all([new Promise((done) => server.close(done)), browsers.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answerWith(reply: PushReply, socket: Socket, response: ServerResponse): void {
  if (typeof reply === 'object') response.writeHead(reply.status, reply.headers).end(reply.body);
  if (reply === 'reset') socket.destroy();
  if (reply === 'garbage') socket.end(randomBytes(512));
  if (reply === 'drip') {
    const line = [...'HTTP/1.1 201 Created\r\nX-Slow: '];
    const dripping = setInterval(() => socket.write(line.shift() ?? '.'), DRIP_MS);
    socket.once('close', () => clearInterval(dripping));
  }
}

async function listen(server: Server | HttpServer): Promise<number> {
  server.listen(0);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function readPush(
  path: string,
  headers: Record<string, string | string[] | undefined>,
  body: Buffer,
): ReceivedPush {
  const header = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    id: path.slice(path.lastIndexOf('/') + 1),
    receivedAtMs: Date.now(),
    ttlSeconds: Number(header('ttl')),
    urgency: header('urgency'),
    topic: header('topic'),
    authorization: header('authorization'),
    encoding: header('content-encoding'),
    body,
    answer: undefined,
  };
}

type Desk = { received: ReceivedPush[]; decisions: Map<string, Decide>; waiting: Set<() => void> };

function makeSubscription(origin: string, { received, decisions, waiting }: Desk): Subscription {
  const id = randomUUID();
  const own = () => received.filter((push) => push.id === id);
  const receiver = createECDH('prime256v1');
  receiver.generateKeys();
  const auth = randomBytes(16);
  return {
    id,
    json: {
      endpoint: `${origin}/wpush/v2/${id}`,
      keys: { p256dh: receiver.getPublicKey('base64url'), auth: auth.toString('base64url') },
    },
    decrypt: (push) => decryptPush(push.body, receiver, auth),
    received: own,
    reply: (decide) => void decisions.set(id, decide),
    waitFor: (count, withinMs = 15_000) =>
      new Promise((done, fail) => {
        const late = () => fail(new Error(`${own().length} of ${count} pushes came in ${withinMs} ms`));
        const timer = setTimeout(late, withinMs);
        const look = () => {
          if (own().length < count) return;
          clearTimeout(timer);
          waiting.delete(look);
          done(own());
        };
        waiting.add(look);
        look();
      }),
  };
}

/** The part of Mozilla's autopush that Firefox speaks: hello, register, notification, ack. */
async function serveBrowsers(pushOrigin: string) {
  const http = createHttpServer();
  const sockets = new WebSocketServer({ server: http });
  const channels = new Map<string, { channelID: string; socket: WebSocket }>();
  const dropped = new Set<string>();
  const known = new Set<string>();
  const reports: BrowserReport[] = [];

  sockets.on('connection', (socket) => {
    const say = (message: object) => socket.send(JSON.stringify(message));
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as BrowserMessage;
      if (message.messageType === 'hello') {
        const isKnown = message.uaid !== undefined && known.has(message.uaid);
        const uaid = isKnown ? message.uaid : createHash('md5').update(randomUUID()).digest('hex');
        if (uaid) known.add(uaid);
        say({ messageType: 'hello', uaid, status: 200, use_webpush: true, broadcasts: {} });
      } else if (message.messageType === 'register') {
        const id = randomUUID();
        channels.set(id, { channelID: message.channelID, socket });
        const pushEndpoint = `${pushOrigin}/wpush/v2/${id}`;
        say({ messageType: 'register', channelID: message.channelID, status: 200, pushEndpoint });
      } else if (message.messageType === 'unregister') {
        for (const [id, { channelID }] of channels) {
          if (channelID === message.channelID) drop(id);
        }
        say({ messageType: 'unregister', channelID: message.channelID, status: 200 });
      } else if (message.messageType === 'ack') {
        for (const { version, code } of message.updates) reports.push({ type: 'ack', version, code });
      } else if (message.messageType === 'nack') {
        reports.push({ type: 'nack', version: message.version, code: message.code });
      } else if (message.messageType === undefined || message.messageType === 'ping') {
        socket.send('{}');
      }
    });
  });

  function drop(id: string) {
    channels.delete(id);
    dropped.add(id);
  }

  const port = await listen(http);
  return {
    url: `ws://127.0.0.1:${port}/`,
    reports,
    /** Undefined for a subscription that no browser made. */
    forward(push: ReceivedPush): PushReply | undefined {
      if (dropped.has(push.id)) return { status: 410 };
      const channel = channels.get(push.id);
      if (!channel) return undefined;
      const message = {
        messageType: 'notification',
        channelID: channel.channelID,
        version: randomUUID(),
        ttl: push.ttlSeconds,
        data: push.body.toString('base64url'),
        headers: { encoding: push.encoding },
      };
      channel.socket.send(JSON.stringify(message));
      return CREATED;
    },
    forgetBrowsers() {
      for (const id of [...channels.keys()]) drop(id);
      known.clear();
      for (const socket of sockets.clients) socket.terminate();
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      await Promise.all([
        new Promise((done) => sockets.close(done)),
        new Promise((done) => http.close(done)),
      ]);
    },
  };
}

type BrowserMessage =
  | { messageType: 'hello'; uaid?: string }
  | { messageType: 'register' | 'unregister'; channelID: string }
  | { messageType: 'ack'; updates: { version: string; code: number }[] }
  | { messageType: 'nack'; version: string; code: number }
  | { messageType: 'ping' | 'broadcast_subscribe' | undefined };
