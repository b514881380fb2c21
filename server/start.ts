// Puts the parts together in the order in which they need each other, and takes them apart in reverse.
import { lookup } from 'node:dns/promises';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Logger } from 'pino';
import { buildApp } from './app.ts';
import { answerBroken, answerUnreadable } from './bad-request.ts';
import type { Config } from './config.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import { startDelivery } from './delivery.ts';
import { type FindDocument, readDocuments } from './documents.ts';
import { makeLimits } from './limits.ts';
import { closeServer, listen } from './listen.ts';
import { makeMetrics, serveMetrics } from './metrics.ts';
import { lookupPublic } from './public-address.ts';
import { makePushSender } from './push-sender.ts';
import { startUpkeep } from './upkeep.ts';
import { loadKeyring } from './vapid-keys.ts';

export type RunningServer = {
  port: number;
  publicUrl: string;
  metricsPort: number | undefined;
  /** What the operator should know about this start. */
  notice: string | undefined;
  /** Finishes what is in hand, then closes the database. */
  stop(): Promise<void>;
};

/** `stop` ends the start between two steps: then it rejects with the reason of the signal. */
export async function startServer(config: Config, log: Logger, stop: AbortSignal): Promise<RunningServer> {
  const documents = readDocuments(config.distDir);
  const onError = (error: unknown) => log.error({ err: error }, 'database failed');
  const database = await openDatabase(config, { onError, stop });
  try {
    if (database.notice) log.error({}, 'went back to a snapshot of the database');
    return await serve(config, log, documents, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function serve(
  config: Config,
  log: Logger,
  documents: FindDocument,
  database: OpenDatabase,
): Promise<RunningServer> {
  const { store } = database;
  const keyring = await loadKeyring(store.db, config);
  const metrics = makeMetrics(database);
  const sender = makePushSender({
    keyring,
    subject: config.vapidSubject,
    trustedHosts: config.pushHosts,
    now: Date.now,
    lookup: lookupPublic,
  });

  let isStopping = false;
  let answer: (request: Request, env: object) => Response | Promise<Response> = () =>
    new Response(null, { status: 503 });
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, requireHostHeader: false },
    getRequestListener((request, env) => answer(request, env), { errorHandler: answerUnreadable }),
  );
  server.on('clientError', answerBroken);
  const port = await listen(server, 'PORT', config.port, config.host);
  const publicUrl = config.publicUrl ?? `http://localhost:${port}`;
  const app = buildApp({
    store,
    sender,
    documents,
    metrics,
    log,
    publicUrl,
    limits: makeLimits(config.newDevicesPerHour),
    trustedHosts: config.pushHosts,
    trustedProxies: config.trustedProxies,
    publicKey: keyring.current.publicKey,
    keyId: keyring.current.id,
    resolve: (hostname) => lookup(hostname, { all: true }),
    onForgotten: database.noteForgotten,
    isStopping: () => isStopping,
  });
  answer = (request, env) => app.fetch(request, env);

  const metricsServer = createServer(serveMetrics(metrics.registry));
  const { metrics: metricsAddress } = config;
  const metricsPort =
    metricsAddress &&
    (await listen(metricsServer, 'METRICS_PORT', metricsAddress.port, metricsAddress.host).catch(
      async (error: unknown) => {
        await closeServer(server);
        throw error;
      },
    ));
  const delivery = startDelivery(store, { sender, metrics, log, publicUrl });
  const upkeep = startUpkeep(database, log);

  return {
    port,
    publicUrl,
    metricsPort,
    notice: database.notice,
    async stop() {
      isStopping = true;
      await Promise.all([closeServer(server), closeServer(metricsServer), delivery.stop(), upkeep.stop()]);
      await sender.close();
      await database.close();
    },
  };
}
